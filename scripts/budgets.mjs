// npm run budgets: what each page of the full build makes a phone load before anything can be touched, against what it may.
// The lists are the server's own: exactly the files that a page names in its head.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from './build.mjs';
import { root } from './run.mjs';

/**
 * kB after gzip, by who reads: a worker with a cheap phone has the tightest. The first pattern that fits counts. The
 * framework alone (Svelte and Kit: the same on every page, kept by the browser) is 43 kB of each; `aim` is what the pages
 * of people with phones should come down to, `js` what none may exceed on the way there.
 */
export const classes = [
  { name: 'wallet and settings', fits: /^\/(wallet|settings)/, js: 66, aim: 55, css: 9 },
  { name: 'worker', fits: /^\/(tasks|my-work)/, js: 67, aim: 50, css: 9 },
  { name: 'employer', fits: /^\/hire/, js: 110, aim: 110, css: 14 },
  { name: 'moderator', fits: /^\/ops/, js: 140, aim: 140, css: 14 },
  { name: 'public', fits: /^\//, js: 63, aim: 45, css: 8 },
];

const built = join(root, 'client', 'build');
const load = (file) => import(pathToFileURL(join(built, 'server', file)).href);

const sizes = new Map();
function gzipped(file) {
  if (!sizes.has(file)) {
    const stored = join(built, 'client', file);
    const raw = existsSync(stored) ? readFileSync(stored) : Buffer.alloc(0);
    sizes.set(file, gzipSync(raw, { level: 9 }).length);
  }
  return sizes.get(file);
}
const kiloBytes = (files) => [...new Set(files)].reduce((sum, file) => sum + gzipped(file), 0) / 1000;

/** Every page with its class, its size and its budget; sizes in kB after gzip. */
export async function measure() {
  const { manifest } = await load('manifest-full.js');
  const { client, nodes, routes } = manifest._ ?? manifest;
  const pages = routes.filter(({ page }) => page);
  const measured = pages.map(async ({ id, page }) => {
    const parts = await Promise.all(
      [...page.layouts, page.leaf].filter((n) => n !== undefined).map((n) => nodes[n]()),
    );
    const path = id.replace(/\/\([^)]+\)/g, '') || '/';
    const { name, js, aim, css } = classes.find(({ fits }) => fits.test(path));
    return {
      path,
      class: name,
      js: kiloBytes([...client.imports, ...parts.flatMap(({ imports }) => imports)]),
      css: kiloBytes([...client.stylesheets, ...parts.flatMap(({ stylesheets }) => stylesheets)]),
      budget: { js, aim, css },
    };
  });
  return (await Promise.all(measured)).sort((a, b) => a.path.localeCompare(b.path));
}

export const overBudget = ({ js, css, budget }) => js > budget.js || css > budget.css;

if (process.argv[1] === import.meta.filename) {
  if (!(await build(['client']))) process.exit(1);
  const pages = await measure();
  for (const page of pages) {
    const of = (kind) =>
      `${page[kind].toFixed(1).padStart(6)} of ${String(page.budget[kind]).padStart(3)} kB ${kind}`;
    console.log(
      `${overBudget(page) ? 'OVER' : 'ok  '} ${of('js')} ${of('css')}  ${page.path}  (${page.class}, aim ${page.budget.aim})`,
    );
  }
  const over = pages.filter(overBudget);
  console.log(
    over.length === 0
      ? `\nAll ${pages.length} pages keep their budgets.`
      : `\n${over.length} pages are over.`,
  );
  // The build's own modules may hold timers; everything is said.
  process.exit(over.length === 0 ? 0 : 1);
}
