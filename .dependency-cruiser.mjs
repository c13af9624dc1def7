// The layers of docs/ARCHITECTURE.md as rules. Each says why it is there; a broken rule prints that sentence.

/** Each feature may import the earlier ones, through their front door. */
const features = [
  'identity',
  'settings',
  'ledger',
  'payments',
  'wallets',
  'withdrawals',
  'reconciliation',
  'statements',
  'tasks',
  'submissions',
  'disputes',
];

/** Programs of their own and the folders that put everything together. */
const COMPOSITION =
  '^api/src/(app|testing|live|replay|load)/|^api/src/(main|worker)[.]ts$|[.](main|spec)[.]ts$';
const RULES = '[.](entity|policy|service|events|jobs|loader|rules|transitions)[.]ts$';
const WIRE = '[.](type|types|inputs|resolver|fields)[.]ts$';

const inOrder = features.slice(0, -1).map((feature, index) => ({
  name: `${feature}-knows-only-earlier-features`,
  comment: `Features stand in one order (${features.join(' · ')}); an import against it makes a knot of two.`,
  severity: 'error',
  from: { path: `^api/src/${feature}/`, pathNot: COMPOSITION },
  to: { path: `^api/src/(${features.slice(index + 1).join('|')})/` },
}));

const api = [
  {
    name: 'kernel-is-the-floor',
    comment: 'The kernel serves every feature and knows none, so it can be read, tested and trusted alone.',
    severity: 'error',
    from: { path: '^api/src/(kernel|database|csv)/', pathNot: '[.]spec[.]ts$' },
    to: { path: '^api/src/', pathNot: '^api/src/(kernel|database|csv)/|^api/src/config[.]ts$' },
  },
  {
    name: 'only-app-and-testing-see-everything',
    comment:
      'What composes the product is the top; a feature that reaches for it cannot be understood without it.',
    severity: 'error',
    from: { path: '^api/src/', pathNot: COMPOSITION },
    to: { path: '^api/src/(app|testing|replay|load)/|^api/src/(main|worker)[.]ts$' },
  },
  {
    name: 'features-meet-at-their-front-door',
    comment: 'Another feature is used through its index.ts; what stands behind it may change without asking.',
    severity: 'error',
    from: { path: `^api/src/(${features.join('|')})/`, pathNot: COMPOSITION },
    to: {
      path: `^api/src/(${features.join('|')}|live)/`,
      pathNot: ['^api/src/$1/', '/index[.]ts$'],
    },
  },
  ...inOrder,
  {
    name: 'payments-know-only-the-kernel',
    comment: 'A rail moves money for whoever asks; it need not know what a wallet is.',
    severity: 'error',
    from: { path: '^api/src/payments/', pathNot: COMPOSITION },
    to: { path: '^api/src/', pathNot: '^api/src/(payments|kernel|csv)/' },
  },
  {
    name: 'the-simulator-knows-nothing-of-us',
    comment:
      'It stands for companies that do not know our code either; what both shared could not be tested.',
    severity: 'error',
    from: { path: '^api/src/simulator/' },
    to: { path: '^api/(src|migrations)/', pathNot: '^api/src/simulator/' },
  },
  {
    name: 'only-the-top-starts-the-simulator',
    comment: 'Everybody else meets it over HTTP, as it will meet the real ones.',
    severity: 'error',
    from: { path: '^api/src/', pathNot: `^api/src/simulator/|${COMPOSITION}` },
    to: { path: '^api/src/simulator/' },
  },
  {
    name: 'rules-do-not-know-the-wire',
    comment:
      'Rules must hold for a mutation, a timer and a script alike, so they know nothing of the schema.',
    severity: 'error',
    from: { path: `^api/src/.+${RULES}` },
    to: { path: `^api/src/.+${WIRE}|(^|/)node_modules/(type-graphql|fastify|@apollo)/` },
  },
  {
    name: 'resolvers-do-not-query',
    comment: 'A resolver that queries has its own idea of who may see what; visibility lives in one service.',
    severity: 'error',
    from: { path: `^api/src/.+${WIRE}` },
    to: { path: '(^|/)node_modules/(@mikro-orm|pg|kysely)/' },
  },
  {
    name: 'only-ledger-writes-postings',
    comment: 'Money has one writer. Everybody else asks the ledger for a movement.',
    severity: 'error',
    from: { path: '^api/src/', pathNot: '^api/src/ledger/|^api/src/app/orm' },
    to: { path: '^api/src/ledger/(journal|posting|account)[.]' },
  },
  {
    name: 'replay-and-load-use-the-public-api',
    comment: 'They prove what strangers can do, so they may start a server but not call into a feature.',
    severity: 'error',
    from: { path: '^api/src/(replay|load)/', pathNot: '[.]spec[.]ts$' },
    to: { path: `^api/src/(${features.join('|')})/` },
  },
  {
    name: 'product-does-not-import-tests',
    comment: 'What tests need is not built into the product.',
    severity: 'error',
    from: { path: '^(api|client)/src/', pathNot: '[.]spec[.]ts$|^api/src/testing/' },
    to: { path: '[.]spec[.]ts$|^api/src/testing/' },
  },
];

const client = [
  {
    name: 'ui-knows-no-feature',
    comment: 'A button that knows submissions cannot be used for deposits.',
    severity: 'error',
    from: { path: '^client/src/lib/ui/' },
    to: { path: '^client/src/', pathNot: '^client/src/lib/(ui|format|paraglide)/' },
  },
  {
    name: 'routes-import-lib-and-never-each-other',
    comment: 'A page is a leaf: what two pages share belongs to lib.',
    severity: 'error',
    from: { path: '^client/src/routes/(.*)/[^/]+$|^client/src/routes/[^/]+$' },
    // Names of folders hold brackets, which no pattern can repeat: views have a rule of their own.
    to: { path: '^client/src/routes/', pathNot: ['^client/src/routes/$1/[^/]+$', '/view[.]svelte$'] },
  },
  {
    name: 'a-view-comes-with-its-page',
    comment:
      'What of a page comes later (lib/ui/later.ts) is fetched by the load function beside it, as ./view.svelte.',
    severity: 'error',
    from: { path: '^client/src/', pathNot: '/[+]page[.]ts$' },
    to: { path: '^client/src/routes/.*/view[.]svelte$' },
  },
  {
    name: 'lib-knows-no-route',
    comment: 'lib is below the pages.',
    severity: 'error',
    from: { path: '^client/src/lib/' },
    to: { path: '^client/src/routes/' },
  },
  {
    name: 'only-lib-api-touches-generated-code',
    comment: 'One folder speaks GraphQL; the rest of the client sees its functions and types.',
    severity: 'error',
    from: { path: '^client/src/', pathNot: '^client/src/lib/api/' },
    to: { path: '^client/src/lib/api/generated/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'client-and-api-meet-at-the-schema',
    comment: 'The client is a caller like any other: it knows schema.graphql, not the code behind it.',
    severity: 'error',
    from: { path: '^client/' },
    to: { path: '^api/' },
  },
  {
    name: 'api-does-not-know-the-client',
    comment: 'The API serves every caller; the built client is loaded by its path at run time.',
    severity: 'error',
    from: { path: '^api/' },
    to: { path: '^client/' },
  },
];

const bench = [
  {
    name: 'product-does-not-know-its-benchmarks',
    comment: 'What measures the product is not part of it; it can be left out of every install.',
    severity: 'error',
    from: { path: '^(api|client)/' },
    to: { path: '^bench/' },
  },
  {
    name: 'benchmarks-measure-what-was-built',
    comment: 'Figures of sources that nobody ships would be figures of something else.',
    severity: 'error',
    from: { path: '^bench/' },
    to: { path: '^(api|client)/(src|migrations)/' },
  },
];

const everywhere = [
  {
    name: 'no-circular',
    comment: 'Decorated classes in a circle pass in tests and die in the compiled build.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-resolve',
    comment: 'An import that leads nowhere is one that no other rule can judge.',
    severity: 'error',
    from: {
      pathNot: '^client/src/lib/(api/generated|paraglide)/|^bench/src/(peers/|harness/load[.]program)',
    },
    to: { couldNotResolve: true, pathNot: '^[$](app|env|lib|service-worker)|/[$]types([.](js|ts))?$' },
  },
  {
    name: 'packages-are-declared',
    comment: 'A package that is there by accident of another is gone by accident of another.',
    severity: 'error',
    from: { path: '^(api|client)/src/', pathNot: '[.]spec[.]ts$|^api/src/testing/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

export default {
  forbidden: [...api, ...client, ...bench, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|build|[.]svelte-kit)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'svelte', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};
