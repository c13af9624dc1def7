import { defineConfig } from 'vitest/config';

/** Stories in a real browser against the compiled product. Built first: npm run test:e2e. */
export default defineConfig({
  test: {
    name: 'e2e',
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: ['./product.setup.ts'],
    // One server and two cores: story after story.
    fileParallelism: false,
    testTimeout: 60_000,
    // Two cores for the server, the browser and the stories: what is waited for may be a while in coming.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 90_000,
  },
});
