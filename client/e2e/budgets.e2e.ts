import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measure } from '../../scripts/budgets.mjs';
import bengali from '../messages/bn.json';
import english from '../messages/en.json';
import { routes } from './routes.ts';

const SCRIPTS = join(import.meta.dirname, '../build/client/_app/immutable');

it('loads no more before anything can be touched than its readers’ phones may be asked to', async () => {
  const pages = await measure();
  const paths = new Set(pages.map(({ path }) => path.replace(/ with [\w-]+$/, '')));
  expect([...paths].sort()).toEqual(routes.map(({ path }) => path).sort());
  expect(pages.filter(({ over }) => over)).toEqual([]);
  const workers = pages.filter(({ path }) => /^\/(tasks|my-work|wallet|settings)\b(?!.* with )/.test(path));
  expect(workers.length).toBeGreaterThan(10);
  expect(workers.filter(({ js }) => js > 50)).toEqual([]);
  // The larger of the two views of a go at a task comes when its page stands.
  expect(pages.map(({ path }) => path)).toContain('/my-work/[id] with doing');
});

/** What the scripts of one language hold, in one text. */
function scriptsIn(folder: string): string {
  const kinds = ['entry', 'nodes', 'chunks'].map((kind) => join(SCRIPTS, folder, kind));
  const files = kinds.flatMap((kind) => readdirSync(kind).map((file) => join(kind, file)));
  return files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
const sentences = (texts: object) =>
  Object.values(texts).filter((text) => typeof text === 'string' && /^[^{`"\\]{25,}$/.test(text)) as string[];

it('gives a page the words of its own language alone', () => {
  const [inBengali, inEnglish] = [scriptsIn(''), scriptsIn('en')];
  const found = (texts: object, scripts: string) => sentences(texts).filter((text) => scripts.includes(text));
  expect(found(bengali, inBengali).length).toBeGreaterThan(100);
  expect(found(english, inEnglish).length).toBeGreaterThan(100);
  expect(found(bengali, inEnglish)).toEqual([]);
  expect(found(english, inBengali)).toEqual([]);
});
