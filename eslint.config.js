import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import noFloatMoney from './scripts/eslint/no-float-money.mjs';
import oneWriterOfMoney from './scripts/eslint/one-writer-of-money.mjs';

const CODE = ['**/*.{js,mjs,ts,svelte}', '**/*.svelte.ts'];
const API = ['api/src/**/*.ts', 'api/migrations/**/*.ts'];
const CLIENT = ['client/src/**/*.ts', 'client/e2e/**/*.ts'];
const BENCH = ['bench/src/**/*.ts'];
const SPECS = ['**/*.spec.ts', 'api/src/testing/**/*.ts', 'client/e2e/**/*.ts'];

/** Short files and functions are read whole; what needs a fourth parameter has a name of its own. */
const size = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 40 }],
  'max-params': ['error', 3],
};

const unusedVariables = [
  'error',
  { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'none' },
];

const typed = {
  '@typescript-eslint/no-extraneous-class': 'off', // resolvers and types of the schema are classes by design
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/no-unused-vars': unusedVariables,
  '@typescript-eslint/no-base-to-string': 'off', // what is unknown and becomes text is for a log
  '@typescript-eslint/no-unsafe-enum-comparison': 'off', // graphql-js calls its string constants enums
  '@typescript-eslint/require-await': 'off', // an interface may promise more than one adapter needs
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allow: ['URL', 'URLSearchParams'] },
  ],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const onTypes = (files, project) => ({
  files,
  extends: [...ts.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  rules: typed,
});

/** The plugin reads the first such configuration it meets and keeps it, so there is one. */
const graphqlLanguage = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: 'client/src/**/*.graphql' } },
};

export default ts.config(
  {
    ignores: [
      '**/{node_modules,dist,build,coverage,.svelte-kit,.data}/',
      'client/src/lib/paraglide/',
      'client/src/lib/api/generated/',
      '.data/',
    ],
  },
  {
    files: CODE,
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
    plugins: {
      kajlet: { rules: { 'no-float-money': noFloatMoney, 'one-writer-of-money': oneWriterOfMoney } },
    },
    rules: {
      ...size,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'kajlet/no-float-money': 'error',
    },
  },
  { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
  onTypes(API, ['api/tsconfig.spec.json']),
  onTypes(CLIENT, ['client/tsconfig.json']),
  // Peers stand on packages that only `npm run bench` installs, so they are read without their types.
  { ...onTypes(BENCH, ['bench/tsconfig.json']), ignores: ['bench/src/peers/**'] },
  {
    files: API,
    ignores: ['api/src/ledger/**', 'api/migrations/**', ...SPECS],
    rules: { 'kajlet/one-writer-of-money': 'error' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [...ts.configs.recommended, ...svelte.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-undef': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unused-vars': unusedVariables,
      'prefer-const': 'off', // its own version knows $props()
      'svelte/prefer-const': 'error',
      'svelte/no-navigation-without-resolve': 'off', // the site stands at the root of its origin
      'svelte/prefer-svelte-reactivity': 'off', // a Set that no template reads needs no signals
      // Scripts would put it back to what the page was sent with, under the hand that has just opened it.
      'no-restricted-syntax': [
        'error',
        ...['SvelteAttribute[key.name="open"]', 'SvelteDirective[key.name.name="open"]'].map((open) => ({
          selector: `SvelteElement[name.name="details"] > SvelteStartTag > ${open}`,
          message: 'Use #lib/ui/panel.svelte.',
        })),
      ],
    },
  },
  {
    files: ['client/src/**/*.{ts,svelte}'],
    ignores: ['client/src/lib/forms/keeping.ts'],
    rules: {
      // Kit's own puts an error page in the place of what was typed when the line breaks.
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '$app/forms', importNames: ['enhance'], message: 'Use #lib/forms/enhance.ts.' }],
        },
      ],
    },
  },
  { files: CLIENT, languageOptions: { globals: globals.browser } },
  { files: ['**/*.ts'], rules: { 'no-undef': 'off', 'no-unused-vars': 'off' } },
  {
    files: ['**/*.{main,program}.ts', 'scripts/**', 'bench/**', 'api/src/main.ts', 'api/src/replay/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['api/migrations/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: SPECS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'kajlet/no-float-money': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['schema.graphql'],
    languageOptions: graphqlLanguage,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          ignoredSelectors: ['[name.value=/^(Query|Mutation|Subscription)$/]'],
        },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
  {
    files: ['client/src/**/*.graphql'],
    languageOptions: graphqlLanguage,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/require-selections': 'off', // the client keeps no normalised cache that would need ids
      '@graphql-eslint/naming-convention': [
        'error',
        {
          OperationDefinition: 'PascalCase',
          FragmentDefinition: 'PascalCase',
          VariableDefinition: 'camelCase',
        },
      ],
    },
  },
);
