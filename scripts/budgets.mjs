// npm run budgets: what each page of the full build makes a phone load before anything can be touched, against what it may.
// The lists are the server's own: exactly the files that a page names in its head. size-limit weighs them.
import filePlugin from '@size-limit/file';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sizeLimit from 'size-limit';
import { build } from './build.mjs';
import { root } from './run.mjs';

/**
 * kB after gzip, by who reads: a worker with a cheap phone has the tightest. The first pattern that fits counts. About 42
 * of each are the same on every page and kept by the browser: Svelte and Kit (34), and the frame of the pages with its
 * words (8).
 */
export const classes = [
  { name: 'worker', fits: /^\/(tasks|my-work|wallet)/, js: 54, css: 9 },
  { name: 'settings', fits: /^\/settings/, js: 55, css: 9 },
  { name: 'employer', fits: /^\/hire/, js: 80, css: 14 },
  { name: 'moderator', fits: /^\/ops/, js: 60, css: 14 },
  { name: 'public', fits: /^\//, js: 52, css: 8 },
];

const built = join(root, 'client', 'build');
const load = (file) => import(pathToFileURL(join(built, 'server', file)).href);

/** Every language but the first has a folder of its own beside the scripts of the first. */
function folders() {
  const immutable = join(built, 'client', '_app', 'immutable');
  const languages = readdirSync(immutable).filter((name) => existsSync(join(immutable, name, 'entry')));
  return ['', ...languages.map((name) => `${name}/`)];
}

const paths = (files) => [...new Set(files)].map((file) => join(built, 'client', file));

/** What one page loads, as checks for size-limit: its scripts once per language, its styles once. */
function checksOf({ path, limits, scripts, styles }) {
  const check = (kind, files) => ({ path, kind, files, gzip: true, sizeLimit: limits[kind] * 1000 });
  return [
    ...folders().map((folder) =>
      check('js', paths(scripts.map((file) => file.replace('/immutable/', `/immutable/${folder}`)))),
    ),
    check('css', paths(styles)),
  ];
}

async function pagesBuilt() {
  const { manifest } = await load('manifest-full.js');
  const { client, nodes, routes } = manifest._ ?? manifest;
  const pages = routes.filter(({ page }) => page);
  return Promise.all(
    pages.map(async ({ id, page }) => {
      const used = [...page.layouts, page.leaf].filter((node) => node !== undefined);
      const parts = await Promise.all(used.map((node) => nodes[node]()));
      const path = id.replace(/\/\([^)]+\)/g, '') || '/';
      return {
        path,
        limits: classes.find(({ fits }) => fits.test(path)),
        scripts: [...client.imports, ...parts.flatMap(({ imports }) => imports)],
        styles: [...client.stylesheets, ...parts.flatMap(({ stylesheets }) => stylesheets)],
      };
    }),
  );
}

/** Every page with its class, what it weighs in its heaviest language, and its budget; in kB after gzip. */
export async function measure() {
  const pages = await pagesBuilt();
  const checks = pages.flatMap(checksOf);
  await sizeLimit([filePlugin], { checks });
  const heaviest = (path, kind) =>
    Math.max(
      ...checks.filter((check) => check.path === path && check.kind === kind).map(({ size }) => size),
    ) / 1000;
  return pages
    .map(({ path, limits: { name, js, css } }) => ({
      path,
      class: name,
      js: heaviest(path, 'js'),
      css: heaviest(path, 'css'),
      budget: { js, css },
      over: checks.some((check) => check.path === path && !check.passed),
    }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

if (process.argv[1] === import.meta.filename) {
  if (!(await build(['client']))) process.exit(1);
  const pages = await measure();
  for (const page of pages) {
    const of = (kind) =>
      `${page[kind].toFixed(1).padStart(6)} of ${String(page.budget[kind]).padStart(3)} kB ${kind}`;
    console.log(`${page.over ? 'OVER' : 'ok  '} ${of('js')} ${of('css')}  ${page.path}  (${page.class})`);
  }
  const over = pages.filter((page) => page.over);
  console.log(
    over.length === 0
      ? `\nAll ${pages.length} pages keep their budgets.`
      : `\n${over.length} pages are over.`,
  );
  // The build's own modules may hold timers; everything is said.
  process.exit(over.length === 0 ? 0 : 1);
}
