// Each language says the same: no key without a text, no text without its key in the other language, the same parameters.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, 'client', 'messages');
const languages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
);

/** Every text below a key, whatever its shape (a plain text, or variants by plural and the like). */
const textsOf = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);
const parametersOf = (value) =>
  [...new Set(textsOf(value).flatMap((text) => text.match(/\{[\w.]+\}/g) ?? []))].sort().join(' ');

const keys = new Set([...languages.values()].flatMap((texts) => Object.keys(texts)));
keys.delete('$schema');
const faults = [];
for (const key of [...keys].sort()) {
  const parameters = new Set();
  for (const [name, texts] of languages) {
    if (!(key in texts)) faults.push(`${name} has no "${key}"`);
    else if (textsOf(texts[key]).some((text) => text.trim() === ''))
      faults.push(`${name} has an empty "${key}"`);
    else parameters.add(parametersOf(texts[key]));
  }
  if (parameters.size > 1) faults.push(`"${key}" has different parameters: ${[...parameters].join(' | ')}`);
}

if (languages.size < 2) faults.push(`${languages.size} languages in client/messages, expected two or more`);
if (keys.size === 0) faults.push('no messages at all');
for (const fault of faults) console.error(fault);
console.log(`${keys.size} messages in ${languages.size} languages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
