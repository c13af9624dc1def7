// npm run bench [-- name …] [--quick] [--profile]: runs the named tables, all when none is named, and writes RESULTS.md.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sectionOf } from './harness/markdown.ts';
import { keep, render, resultOf } from './harness/results.ts';
import type { RunOptions, Table } from './harness/table.ts';
import { profileFolder } from './harness/workspace.ts';

const folder = new URL('./tables/', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

async function runTable(name: string, options: RunOptions): Promise<void> {
  console.error(`\n${name}`);
  const table = (await import(new URL(`${name}.ts`, folder).href)) as Table;
  const result = resultOf(table, await table.run(options));
  console.log(`\n${sectionOf(result)}`);
  if (!options.quick) keep(result);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`There is no table "${unknown}": ${known.join(', ')}.`);
  process.exit(2);
}
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));
const profiles = values.profile ? profileFolder() : null;
for (const name of positionals.length > 0 ? positionals : known)
  await runTable(name, { quick: values.quick, profiles });
render();
if (profiles) console.error(`\nProfiles are in ${profiles}`);
process.exit(0);
