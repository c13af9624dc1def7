import { createInterface } from 'node:readline';

// A program that opens a database or takes the instance lock, says so in one line of JSON, and ends with its input.
const [action, dataDir = ''] = process.argv.slice(2);
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function open(): Promise<() => Promise<void>> {
  const { openEmbeddedDatabase } = await import('../database/embedded.database.js');
  const database = await openEmbeddedDatabase(dataDir, quiet);
  console.log(JSON.stringify({ appUrl: database.appUrl, ownerUrl: database.ownerUrl }));
  return () => database.stop();
}

async function lock(): Promise<() => void> {
  const { acquireInstanceLock } = await import('../database/instance.lock.js');
  const held = await acquireInstanceLock(dataDir);
  held.announce('http://localhost:4321');
  console.log(JSON.stringify({ held: true }));
  return () => held.release();
}

try {
  const end: () => Promise<void> | void = action === 'open' ? await open() : await lock();
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(line);
  }
  await end();
} catch (error) {
  console.log(JSON.stringify({ refused: (error as Error).message }));
}
