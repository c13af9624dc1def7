import { expect, it } from 'vitest';
import { csvRow } from './csv-cells.ts';
import { templateHref, templateRows } from './rows-template.ts';
import { readTable, rowsOf } from './task-rows.ts';

const columnsIn = (href: string) => new URL(href, 'https://kajlet.example').searchParams.getAll('column');

it.each([
  ['no columns yet', ['Look at one shop.'], ['id', 'url', 'overlap']],
  [
    'columns in both languages',
    ['Open {{url}}.', '{{নাম}} আর {{url}} দেখুন।'],
    ['id', 'url', 'নাম', 'overlap'],
  ],
  ['the id as a column', ['Write {{id}} on paper, {{overlap}} times.'], ['id', 'overlap']],
])('with %s, the template is a file that the builder takes', async (_title, steps, names) => {
  const text = templateRows(columnsIn(templateHref(steps)))
    .map(csvRow)
    .join('');
  const rows = rowsOf(await readTable(`\uFEFF${text}`), { steps, fields: [] });
  expect(rows.names).toEqual(names);
  expect(rows.errors).toEqual([]);
  expect(rows.items.map(({ externalId, overlap }) => ({ externalId, overlap }))).toEqual([
    { externalId: 'row-1', overlap: 1 },
  ]);
});

it('leaves out of an address what is no name of a column', () => {
  expect(templateRows(['=1+1', 'url', 'a,b', 'x'.repeat(41)])[0]).toEqual(['id', 'url', 'overlap']);
});
