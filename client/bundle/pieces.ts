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
const ofEvery = /plain-values/;
/**
 * What Kit's first script needs to take what the page says of itself, its version above all. It must do so before
 * anything else of Kit runs, which reads it once: so none of that may be in the same piece.
 */
const first = /runtime[\\/]client[\\/]payload\.js$|vite[\\/](preload-helper|modulepreload)/;

const own = (parts: string) =>
  new RegExp(`[\\\\/]src[\\\\/](${parts.replaceAll('/', '[\\\\/]')})(\\.(ts|js|svelte))+$`);
/** What is around every page; the words of each part come with it. */
const frame = own(
  'routes/\\+layout|lib/(ui/(icon|button-link|share-bar)|format/(format|micros)|state/locale|shell/(areas|announce|header|footer|bottom-bar|live-region|money-chip|reader-links)|paraglide/(runtime|registry))',
);
const everywhere = (id: string) =>
  frame.test(id) || ((ofFramework.test(id) || ofEvery.test(id)) && !starts.test(id) && !ofSome.test(id));

const inner = (parts: string) =>
  new RegExp(`svelte[\\\\/]src[\\\\/]internal[\\\\/]client[\\\\/]dom[\\\\/]elements[\\\\/](${parts})\\.js$`);
/** Where one of a kind is, mostly the others are. */
const kinds = {
  forms: [own('lib/(ui/(button|notice)|forms/enhance)'), inner('actions')],
  fields: [own('lib/(ui/(field|text-field)|people/password-field)'), inner('bindings[\\\\/]input')],
  task: [own('lib/tasks/(task-facts|employer-facts|proof-list)')],
  wallet: [own('lib/wallet/(threshold|threshold-bar|method-words|withdrawal-tabs)')],
  withdrawals: [own('lib/wallet/withdrawal-(words|chip|list)')],
};
const ofKinds = Object.entries(kinds).map(([name, tests]) => ({
  name,
  priority: 1,
  test: (id: string) => tests.some((test) => test.test(id)),
}));

/**
 * How the bundle is cut. A piece packs better for the words it repeats, and each is a request of its own: what every page
 * loads is one piece, and so is what pages of a kind have in common.
 */
export const pieces: BuildEnvironmentOptions = {
  // A list of what each page of the site consists of would be read by every phone on its first. Few pieces make a page,
  // and what a finger points at is fetched before it lifts.
  modulePreload: { resolveDependencies: (_, names) => names.filter((name) => name.endsWith('.css')) },
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
          { name: 'first', priority: 3, test: first },
          { name: 'everywhere', priority: 2, test: everywhere },
          ...ofKinds,
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
