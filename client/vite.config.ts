import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import type { Adapter } from '@sveltejs/kit';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { languages } from './bundle/languages.plugin.ts';
import { pieces, plainDevalue } from './bundle/pieces.ts';
import { paraglide } from './paraglide.config.ts';

const apiUrl = process.env.KAJLET_INTERNAL_URL ?? 'http://localhost:4000';

const documents = 'src/lib/api/generated/persisted-documents.json';

/** The server's own build, with the texts of the documents whose hashes the pages send. */
function adapterWithDocuments(): Adapter {
  const node = adapter();
  return {
    ...node,
    adapt: async (builder) => {
      await node.adapt(builder);
      await copyFile(documents, 'build/documents.json');
    },
  };
}

/** Nothing but types needs the texts of fragments; said to be pure, those that nobody reads stay out of the bundle. */
const pureFragments: Plugin = {
  name: 'pure-fragments',
  transform: (code, id) =>
    id.endsWith('/api/generated/graphql.ts')
      ? {
          code: code.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString('),
          map: null,
        }
      : null,
};

export default defineConfig(({ command }) => ({
  plugins: [
    tailwindcss(),
    pureFragments,
    plainDevalue,
    languages(join(import.meta.dirname, paraglide.outdir), ['bn', 'en']),
    // Builds find the messages compiled already (npm run build); the compiler would keep this process for half a minute.
    command === 'serve' && paraglideVitePlugin(paraglide),
    sveltekit({
      adapter: adapterWithDocuments(),
      compilerOptions: { runes: true },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute there is: Kit's own, which hides the text that announces a navigation.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  // An inlined asset would be a data: address, which the content security policy refuses.
  build: { assetsInlineLimit: 0 },
  environments: { client: { build: pieces } },
  server: {
    proxy: {
      '/graphql': { target: apiUrl, ws: true, changeOrigin: true },
      '/checkout': { target: apiUrl },
    },
  },
}));
