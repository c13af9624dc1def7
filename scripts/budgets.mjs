// npm run budgets: what each page of the full build makes a phone load before anything can be touched, against what it may.
// The lists are the server's own: exactly the files that a page names in its head. size-limit weighs them.
import filePlugin from '@size-limit/file';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sizeLimit from 'size-limit';
import { build } from './build.mjs';
import { root } from './run.mjs';

/**
 * kB after gzip, by who reads: a worker with a cheap phone has the tightest. The first pattern that fits counts. About 42
 * of each are the same on every page and kept by the browser: Svelte and Kit (34), and the frame of the pages.
 */
export const classes = [
  { name: 'worker', fits: /^\/(tasks|my-work|wallet|settings)/, js: 50, css: 9 },
  { name: 'employer', fits: /^\/hire/, js: 73, css: 14 },
  { name: 'moderator', fits: /^\/ops/, js: 58, css: 14 },
  { name: 'public', fits: /^\//, js: 50, css: 9 },
];

/** kB after gzip that one part may weigh which comes when its page stands already (`later`), beside what the page has. */
const LATER = 25;

const built = join(root, 'client', 'build');
const listed = join(root, 'client', '.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
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

/** A module with all that it imports, as the bundler wrote them down. */
function closureOf(name, known, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  return [name, ...(known[name].imports ?? []).flatMap((other) => closureOf(other, known, seen))];
}

/**
 * What a page shows only when it stands, by the names of the components: none of it is in the page's head. What the frame
 * of all pages fetches so counts to the first of them.
 */
function partsOf(page) {
  const known = JSON.parse(readFileSync(listed, 'utf8'));
  const fileOf = (name) => known[name].file;
  const own = Object.keys(known).filter((name) => page.leaf.includes(fileOf(name)));
  const parts = own
    .flatMap((name) => closureOf(name, known))
    .filter((name) => known[name].name !== 'everywhere' || page.path === '/')
    .flatMap((name) => known[name].dynamicImports ?? [])
    .filter((name) => name.endsWith('.svelte'));
  return [...new Set(parts)].map((part) => ({
    ...page,
    path: `${page.path} with ${basename(part, '.svelte')}`,
    limits: { ...page.limits, js: LATER },
    scripts: closureOf(part, known)
      .map(fileOf)
      .filter((file) => !page.scripts.includes(file)),
  }));
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
        leaf: parts.at(-1)?.imports ?? [],
        styles: [...client.stylesheets, ...parts.flatMap(({ stylesheets }) => stylesheets)],
      };
    }),
  );
}

/** Every page with its class, what it weighs in its heaviest language, and its budget; in kB after gzip. */
export async function measure() {
  const pages = (await pagesBuilt()).flatMap((page) => [page, ...partsOf(page)]);
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
