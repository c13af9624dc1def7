import { expect, it } from 'vitest';
import { inLanguage } from './page-scripts.server.ts';

const page = `
<link href="./_app/immutable/assets/0.Ab_1.css" rel="stylesheet">
<link rel="modulepreload" href="../../_app/immutable/entry/start.D-9_x.js">
<link rel="modulepreload" href="/_app/immutable/chunks/-x9_.js">
<script>Promise.all([import("./_app/immutable/entry/start.D-9_x.js"), import("./_app/immutable/entry/app.C.js")])</script>
<p>See /_app/immutable/chunks/x.js</p>`;

it('leaves the scripts of a Bengali page as they are', () => {
  expect(inLanguage(page, 'bn')).toBe(page);
});

it('names the scripts of an English page, and nothing else', () => {
  expect(inLanguage(page, 'en')).toBe(`
<link href="./_app/immutable/assets/0.Ab_1.css" rel="stylesheet">
<link rel="modulepreload" href="../../_app/immutable/en/entry/start.D-9_x.js">
<link rel="modulepreload" href="/_app/immutable/en/chunks/-x9_.js">
<script>Promise.all([import("./_app/immutable/en/entry/start.D-9_x.js"), import("./_app/immutable/en/entry/app.C.js")])</script>
<p>See /_app/immutable/chunks/x.js</p>`);
});
