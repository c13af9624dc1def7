import type { CompilerOptions } from '@inlang/paraglide-js';

/** Shared by the build, the type check and the specs, so that all of them read the same messages. */
export const paraglide: CompilerOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
  cookieName: 'locale',
  isServer: 'import.meta.env.SSR',
  emitReadme: false,
};
