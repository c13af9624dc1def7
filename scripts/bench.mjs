// npm run bench [-- name …]: installs what bench/ stands on where that is not there yet, and runs it.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, stopOnSignals } from './build.mjs';
import { requireNode, root, run } from './run.mjs';

const bench = join(root, 'bench');
const installed = join(bench, 'node_modules', '.package-lock.json');
const asked = statSync(join(bench, 'package-lock.json')).mtimeMs;

requireNode();
stopOnSignals();
if (!existsSync(installed) || statSync(installed).mtimeMs < asked) {
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench });
  if (code !== 0) process.exit(code);
}
// As it ships: with its pages, and so with the documents they registered.
if (!(await build())) process.exit(1);
const { code } = await run('node', [
  '--no-warnings',
  '--experimental-strip-types',
  join(bench, 'src', 'main.ts'),
  ...process.argv.slice(2),
]);
process.exitCode = code;
