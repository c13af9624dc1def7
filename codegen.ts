import type { CodegenConfig } from '@graphql-codegen/cli';

/** The client's types and operation texts, straight from the printed schema: a field that goes away breaks the type check. */
const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['client/src/**/*.graphql'],
  generates: {
    'client/src/lib/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { Decimal: 'string', DateTime: 'string', Cursor: 'string' },
      },
    },
  },
};

export default config;
