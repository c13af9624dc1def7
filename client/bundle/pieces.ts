import { fileURLToPath } from 'node:url';
import type { BuildEnvironmentOptions, Plugin } from 'vite';

/** Framework code says what it does by what it exports; the flags alone act when they are loaded. */
const ofFramework = /[\\/]node_modules[\\/](svelte|@sveltejs[\\/]kit|esm-env|clsx)[\\/]/;
const switches = /[\\/]svelte[\\/]src[\\/]internal[\\/]flags[\\/]/;

/** What starts a page must stay files of their own: Kit names them in the page's head. */
const starts = /runtime[\\/]client[\\/](entry|payload|client-entry)\.js$|app-manifest/;
/** Parts of the framework that not every page has a use for. */
const ofSome =
  /runtime[\\/]app[\\/]forms|internal[\\/]client[\\/](loop|timing|dom[\\/](legacy|blocks[\\/](key|html|await|slot|async|css-props)|elements[\\/](actions|transitions|custom|bindings[\\/](input|universal|media|size|window|document|navigator|props))))|svelte-element|shared[\\/]clone|legacy-client|svelte[\\/]src[\\/](store|motion|transition|easing|animate|reactivity[\\/](?!create-subscriber))/;
const ofEvery = /plain-values|vite[\\/](preload-helper|modulepreload)/;

/** What is around every page; the words of each part come with it. */
const shell =
  /[\\/]src[\\/](routes[\\/]\+layout|lib[\\/](ui[\\/]icon|format[\\/](format|amounts)|state[\\/]locale|shell[\\/](areas|announce\.svelte|header|footer|bottom-bar|live-region|money-chip|reader-links)|paraglide[\\/](runtime|registry)))(\.(ts|js|svelte))+$/;

/**
 * How the bundle is cut. A piece that repeats the words of the piece before it packs badly and asks for a request of its
 * own: what every page loads is two pieces, one of the framework and one of ours.
 */
export const pieces: BuildEnvironmentOptions = {
  rolldownOptions: {
    treeshake: {
      moduleSideEffects: [
        { test: switches, sideEffects: true },
        { test: ofFramework, sideEffects: false },
      ],
    },
    output: {
      codeSplitting: {
        groups: [
          {
            name: 'framework',
            priority: 2,
            test: (id) => (ofFramework.test(id) || ofEvery.test(id)) && !starts.test(id) && !ofSome.test(id),
          },
          { name: 'shell', priority: 1, test: shell },
        ],
      },
    },
  },
};

const plainValues = fileURLToPath(new URL('./plain-values.ts', import.meta.url));

/** In the browser only; the server keeps the original. */
export const plainDevalue: Plugin = {
  name: 'plain-devalue',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: { filter: { id: /^devalue$/ }, handler: () => plainValues },
};
