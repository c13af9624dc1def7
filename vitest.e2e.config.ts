import { defineConfig } from 'vitest/config';

/** The built product in a real browser: one file at a time, since each starts a server of its own. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['client/e2e/**/*.spec.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
