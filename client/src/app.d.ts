import type { ViewerFactsFragment } from '#lib/api/index.ts';
import type { Api } from '#lib/api/inside.server.ts';
import type { Preferences } from '#lib/state/preferences.ts';

declare global {
  namespace App {
    interface Locals {
      preferences: Preferences;
      /** One operation of the API as the reader. */
      api: Api;
      /** Who reads; null for a stranger. Asked once per request, however often it is called. */
      viewer: () => Promise<ViewerFactsFragment | null>;
    }
    interface PageData {
      viewer?: ViewerFactsFragment | null;
      preferences?: Preferences;
    }
  }
}
