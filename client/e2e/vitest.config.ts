import { defineConfig } from 'vitest/config';
import { longestFirst } from '../../scripts/longest-first.mjs';

/** What measures time, or waits for news that others may bring: each has both cores and the server for itself. */
const ALONE = ['budgets', 'data-saver', 'feed', 'feed-ineligible', 'feed-news', 'reconnect', 'speed'].map(
  (name) => `${name}.e2e.ts`,
);

const LONG = /\/(accessibility|work-accessibility|hire|withdraw)\.e2e\.ts$/;

/** Stories in a real browser against the compiled product. Built first: npm run test:e2e. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    maxWorkers: 2,
    testTimeout: 120_000,
    // Two cores for the server, the browsers and the stories: what is waited for may be a while in coming.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 90_000,
    sequence: { sequencer: longestFirst(LONG) },
    projects: [
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['**/*.e2e.ts'],
          exclude: ALONE,
          globalSetup: ['./product.setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ALONE,
          globalSetup: ['./product.setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
