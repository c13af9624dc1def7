import type { CodegenConfig } from '@graphql-codegen/cli';

/** The client's types and operation texts, straight from the printed schema: a field that goes away breaks the type check. */
const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['client/src/**/*.graphql'],
  generates: {
    'client/src/lib/api/generated/': {
      preset: 'client',
      // The pages send hashes; the texts go into a manifest that the API reads (api/src/app/registered-documents.ts).
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash' } },
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
