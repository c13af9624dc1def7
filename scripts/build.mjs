// Builds what is stale. From the command line: node scripts/build.mjs [api] [messages] [codegen] [client], all when none is named.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireNode, root, run } from './run.mjs';
import { isFresh, pruneCompiled, stampOf, writeStamp } from './stamps.mjs';

const shared = ['package-lock.json', 'tsconfig.json'];
/** What the message compiler itself writes beside its settings; an input that a build changes would never be fresh. */
const leftByTools = /project[.]inlang[\\/](?!settings[.]json$)/;

export const steps = {
  api: {
    title: 'API',
    inputs: [...shared, 'api/package.json', 'api/tsconfig.json', 'api/src', 'api/migrations'],
    ignore: /[.]spec[.]ts$|[\\/]testing[\\/]/,
    outputs: ['api/dist/src/main.js'],
    stampFile: 'api/dist/.stamp',
    before: () => ['src', 'migrations'].forEach((part) => pruneCompiled(`api/dist/${part}`, `api/${part}`)),
    command: ['tsc', ['-b', 'api']],
    after: [],
  },
  messages: {
    title: 'messages of the client',
    inputs: [...shared, 'client/paraglide.config.ts', 'client/project.inlang', 'client/messages'],
    ignore: leftByTools,
    outputs: ['client/src/lib/paraglide/messages.js'],
    stampFile: 'client/src/lib/paraglide/.stamp',
    command: ['node', ['--experimental-strip-types', '--no-warnings', 'scripts/compile-messages.mjs']],
    after: [],
  },
  codegen: {
    title: 'types of the client',
    inputs: [...shared, 'codegen.ts', 'schema.graphql', 'client/src'],
    ignore: /client[\\/]src.*[.](?!graphql$)[^.]+$/,
    outputs: ['client/src/lib/api/generated'],
    stampFile: 'client/src/lib/api/generated/.stamp',
    command: ['graphql-codegen', ['--config', 'codegen.ts']],
    after: [],
  },
  client: {
    title: 'web client',
    inputs: [...shared, 'codegen.ts', 'schema.graphql', 'client'],
    ignore: new RegExp(`[.](spec|test)[.]ts$|${leftByTools.source}`),
    outputs: ['client/build/handler.js'],
    stampFile: 'client/build/.stamp',
    command: ['vite', ['build', '--logLevel', 'warn']],
    cwd: 'client',
    after: ['messages', 'codegen'],
  },
};

const LOCK = join(root, 'node_modules', '.kajlet-build.lock');

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two builds at once (a start beside a test run) would write the same files: the second waits, then finds them fresh. */
async function locked(work) {
  for (let told = false; ; told = true) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    let holder = NaN;
    try {
      holder = Number(readFileSync(LOCK, 'utf8'));
    } catch {
      continue; // released between the two calls
    }
    if (holder > 0 && !alive(holder)) rmSync(LOCK, { force: true });
    else {
      if (!told) console.log('Another build is running; waiting for it.');
      await sleep(200);
    }
  }
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function make(step, stamp) {
  const began = performance.now();
  console.log(`Building the ${step.title} …`);
  step.before?.();
  const [command, args] = step.command;
  const { code, output } = await run(command, args, { cwd: join(root, step.cwd ?? '.'), capture: true });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0) {
    console.error(output.trimEnd());
    console.error(`The ${step.title} could not be built (${seconds} s).`);
    return false;
  }
  writeStamp(step, stamp);
  console.log(`Built the ${step.title} in ${seconds} s.`);
  return true;
}

async function makeAll(stale) {
  const made = new Map();
  for (const [name, { step, stamp }] of stale) {
    const earlier = step.after.map((other) => made.get(other));
    made.set(
      name,
      Promise.all(earlier).then((results) => !results.includes(false) && make(step, stamp)),
    );
  }
  return !(await Promise.all(made.values())).includes(false);
}

/** True when every named step is fresh at the end. Independent steps run side by side. */
export async function build(names = Object.keys(steps)) {
  const find = () =>
    names
      .map((name) => [name, { step: steps[name], stamp: stampOf(steps[name]) }])
      .filter(([, { step, stamp }]) => !isFresh(step, stamp));
  if (find().length === 0) return true;
  return locked(() => makeAll(find()));
}

/** Ctrl-C during a build ends its programs too. */
export function stopOnSignals() {
  const stop = () => process.exit(130);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop);
}

if (process.argv[1] === import.meta.filename) {
  requireNode();
  stopOnSignals();
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    console.error(`There is no build step "${unknown[0]}": ${Object.keys(steps).join(', ')}.`);
    process.exit(2);
  }
  process.exitCode = (await build(names.length > 0 ? names : undefined)) ? 0 : 1;
}
