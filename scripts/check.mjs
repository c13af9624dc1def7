// npm run check [part …]: everything that a machine can say about the tree without running the product.
// Two parts run at a time; one line each, and the words of those that failed at the end.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, stopOnSignals } from './build.mjs';
import { requireNode, root, run } from './run.mjs';

const parts = {
  types: ['tsc', ['-b', 'api', 'api/tsconfig.spec.json', 'bench']],
  lint: ['eslint', ['.', '--max-warnings', '0']],
  svelte: [
    'svelte-check',
    ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    'client',
  ],
  layers: ['node', ['scripts/check-layers.mjs']],
  unused: ['knip', ['--no-progress']],
  format: ['prettier', ['--check', '--log-level', 'warn', '.']],
  schema: ['node', ['api/dist/src/app/print-schema.main.js', '--check']],
  messages: ['node', ['scripts/check-messages.mjs']],
  texts: ['node', ['scripts/check-texts.mjs']],
};

async function judge(name) {
  const [command, args, folder = '.'] = parts[name];
  const began = performance.now();
  const { code, output } = await run(command, args, { cwd: join(root, folder), capture: true });
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)} ${seconds} s`);
  return { name, code, output };
}

async function judgeAll(names) {
  const waiting = [...names];
  const results = [];
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) results.push(await judge(name));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return results;
}

requireNode();
stopOnSignals();
const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in parts));
if (unknown) {
  console.error(`There is no check "${unknown}": ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const names = named.length > 0 ? named : Object.keys(parts);
// The printed schema needs the compiled API, types and lint of the client need its generated code.
const built = await build(['api', 'messages', 'codegen']);
await run('svelte-kit', ['sync'], { cwd: join(root, 'client'), capture: true });
const results = await judgeAll(names);
const failed = results.filter(({ code }) => code !== 0);
for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trimEnd()}`);
if (!built) failed.push({ name: 'build' });
console.log(
  failed.length === 0
    ? `\nAll ${results.length} checks passed.`
    : `\nFailed: ${failed.map(({ name }) => name).join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
