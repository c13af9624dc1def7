import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './scripts/longest-first.mjs';

const LONG = /\/(payouts\.(process|property)|crash\.process)\.spec\.ts$/;

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // One copy of graphql-js: without the alias vitest loads its ES build and everybody else the CommonJS one,
    // and graphql refuses objects "from another module or realm".
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    teardownTimeout: 20_000,
    // Two cores, two files at once and servers of their own: what is waited for may be a while in coming.
    expect: { poll: { timeout: 10_000 } },
    passWithNoTests: false,
    sequence: { sequencer: longestFirst(LONG) },
    projects: [
      {
        extends: true,
        test: {
          name: 'api',
          include: ['api/src/**/*.spec.ts'],
          globalSetup: ['api/src/testing/global-setup.ts'],
          setupFiles: ['api/src/testing/setup.ts'],
        },
      },
      { extends: true, test: { name: 'client', include: ['client/{src,bundle}/**/*.spec.ts'] } },
    ],
  },
});
