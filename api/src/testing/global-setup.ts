import { startTestServer } from './test-server.js';

/** Vitest calls it once for each run and its answer at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  return startTestServer();
}
