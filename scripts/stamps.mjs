// A build step is fresh when the stamp beside its output equals the hash of everything that went in.
// Content, not times: a checkout, a copy or a touched file then never causes or hides a rebuild.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './run.mjs';

const MADE = new Set(['node_modules', 'dist', 'build', '.svelte-kit', 'generated', 'paraglide', 'e2e']);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !MADE.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
}

export function stampOf({ inputs, ignore = /^$/ }) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const input of inputs) {
    for (const file of filesUnder(join(root, input)).sort()) {
      if (ignore.test(file)) continue;
      const content = readFileSync(file);
      hash.update(`\0${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

export function isFresh(step, stamp) {
  const file = join(root, step.stampFile);
  return (
    step.outputs.every((output) => existsSync(join(root, output))) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === stamp
  );
}

export function writeStamp(step, stamp) {
  const file = join(root, step.stampFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/** Removes compiled files whose source is gone: a migration left behind would still be run. */
export function pruneCompiled(compiled, source) {
  const from = join(root, compiled);
  for (const file of existsSync(from) ? readdirSync(from, { recursive: true }) : []) {
    const name = file.match(/^(.*?)(\.d\.ts|\.js)(\.map)?$/)?.[1];
    if (name && !['.ts', '.tsx'].some((end) => existsSync(join(root, source, name + end))))
      rmSync(join(from, file));
  }
}
