// npm run dev: the API on PORT (4000) starts anew after each clean compile; the pages come from vite with hot reload on
// 5173, which hands /graphql on to the API. Introspection is on. The client's types follow schema.graphql.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { environment, requireNode, root, run } from './run.mjs';

requireNode();
const port = process.env.PORT ?? '4000';
const pages = 'http://localhost:5173';
const children = new Set();
let stopping = false;

/** A group of its own: Ctrl-C reaches only this script, which tells each child once. */
function launch(command, args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: environment(env),
    stdio,
    detached: process.platform !== 'win32',
  });
  children.add(child);
  child.once('error', (error) => console.error(`${command}: ${error.message}`));
  child.once('close', () => children.delete(child));
  return child;
}

const closed = (child) =>
  children.has(child) ? new Promise((resolve) => child.once('close', resolve)) : undefined;

async function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
  await Promise.all([...children].map(closed));
  process.exit(0);
}
process.on('SIGINT', stop).on('SIGTERM', stop);

let server;
const serve = () =>
  launch('node', ['--enable-source-maps', 'api/dist/src/main.js'], {
    env: {
      NODE_ENV: 'development',
      INTROSPECTION: process.env.INTROSPECTION ?? 'on',
      PUBLIC_URL: process.env.PUBLIC_URL ?? pages,
    },
  });

async function followSchema() {
  const { code, output } = await run('node', ['api/dist/src/app/print-schema.main.js'], { capture: true });
  if (code !== 0) console.error(output.trimEnd());
  else await build(['codegen']);
}

let turn = Promise.resolve();
/** One restart after another: the new server needs the port and the data folder of the old one. */
function reload() {
  turn = turn.then(async () => {
    if (stopping) return;
    await followSchema();
    if (server) {
      server.kill('SIGTERM');
      await closed(server);
    }
    if (!stopping) server = serve();
  });
}

// The first compile of the watcher answers "0 errors" too, so it is what starts the server.
await build(['api', 'messages', 'codegen']);
const compiler = launch('tsc', ['-b', 'api', '--watch', '--preserveWatchOutput', '--pretty'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
compiler.stdout.setEncoding('utf8').on('data', (text) => {
  process.stdout.write(text);
  if (/Found 0 errors/.test(text)) reload();
});
launch('vite', ['dev', '--port', '5173', '--strictPort', '--clearScreen', 'false'], {
  cwd: join(root, 'client'),
  env: { KAJLET_INTERNAL_URL: `http://localhost:${port}` },
});
