// No words in components: whatever a person reads or hears comes from client/messages, in every language.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { root } from './run.mjs';

const folder = join(root, 'client', 'src');

/** Names that are the same in every language. */
const NAMES = /^(Kajlet|GraphQL|CSV|JSON|USD|BDT|Ctrl|R|V|A|J|K|X|Z)$/;
/** Attributes that are read out or shown. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);
/** What stands in these is for machines. */
const SILENT = new Set(['style', 'script']);

const isWord = (text) => (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some((word) => !NAMES.test(word));

function* children(node) {
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) yield* value.filter((one) => one && typeof one === 'object');
    else if (value && typeof value === 'object') yield value;
  }
}

const spoken = (attribute) =>
  SPOKEN.has(attribute.name) && Array.isArray(attribute.value)
    ? attribute.value.filter(({ type, data }) => type === 'Text' && isWord(data))
    : [];

/** Every piece of text below a node that a person would meet. */
function* texts(node) {
  if (node.type === 'Attribute') return yield* spoken(node);
  if (node.type === 'Text') {
    if (isWord(node.data)) yield node;
    return;
  }
  if (SILENT.has(node.name)) return;
  for (const child of children(node)) if (child.type) yield* texts(child);
}

const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.svelte'));
let faults = 0;
for (const file of files) {
  const source = readFileSync(join(folder, file), 'utf8');
  for (const { start, data } of texts(parse(source, { modern: true }).fragment)) {
    faults += 1;
    const line = source.slice(0, start).split('\n').length;
    console.error(`client/src/${file}:${line}: "${data.trim()}" is not from client/messages`);
  }
}
if (files.length === 0) faults += 1;
console.log(`${files.length} components, ${faults} texts of their own`);
process.exitCode = faults === 0 ? 0 : 1;
