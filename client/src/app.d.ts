import type { Theme } from '#lib/state/preferences.ts';

declare global {
  namespace App {
    interface Locals {
      theme: Theme;
    }
    interface PageData {
      theme?: Theme;
    }
  }
}
