import { describe, expect, it } from 'vitest';
import { batchesOf, readTable, rowsOf, type RowTerms, variablesIn, withValues } from './task-rows.ts';
import { emptyField } from './task-draft.ts';

const steps = ['Open {{ url }} and read it.', 'Say what {{নাম}} sells.'];
const read = async (text: string, terms: Partial<RowTerms> = {}) =>
  rowsOf(await readTable(text), { steps, fields: [], ...terms });

describe('a table of rows', () => {
  it('becomes items with their values, named by id or by their place', async () => {
    const rows = await read(
      'url,নাম,overlap,id\nhttps://a.example,"Rahim, & Sons",3,r-1\nhttps://b.example,করিম,,r-2\n',
    );
    expect(rows.errors).toEqual([]);
    expect(rows.slots).toBe(4);
    expect(rows.items[0]).toEqual({
      externalId: 'r-1',
      overlap: 3,
      variables: [
        { name: 'url', value: 'https://a.example' },
        { name: 'নাম', value: 'Rahim, & Sons' },
        { name: 'id', value: 'r-1' },
      ],
    });
    const unnamed = await read('url,নাম\na,b\n\nc,d');
    expect(unnamed.items.map(({ externalId }) => externalId)).toEqual(['1', '3']);
  });

  it('takes what spreadsheets write: byte order mark, tabs, quotes with line breaks', async () => {
    const rows = await read('\uFEFFurl\tনাম\r\na\t"two\nlines"\r\n');
    expect(rows.errors).toEqual([]);
    expect(rows.items[0]?.variables[1]).toEqual({ name: 'নাম', value: 'two\nlines' });
  });

  it.each([
    ['url\na', [{ row: 1, code: 'COLUMN_MISSING', what: 'নাম' }]],
    ['url,নাম\n', [{ row: 1, code: 'EMPTY' }]],
    ['url,নাম,url\na,b,c', [{ row: 1, code: 'NAME_DUPLICATE', what: 'url' }]],
    ['url,নাম,my col\na,b,c', [{ row: 1, code: 'NAME_INVALID', what: 'my col' }]],
    ['url,নাম\na,b\nonly', [{ row: 3, code: 'CELLS' }]],
    ['url,নাম,id\na,b,1\nc,d,1', [{ row: 3, code: 'ID_DUPLICATE', what: '1' }]],
    ['url,নাম,id\na,b,', [{ row: 2, code: 'ID_EMPTY' }]],
    ['url,নাম,overlap\na,b,0', [{ row: 2, code: 'OVERLAP', what: '0' }]],
    ['url,নাম\na\u0007,b', [{ row: 2, code: 'VALUE_INVALID', what: 'url' }]],
    [
      `url,নাম,${Array.from({ length: 49 }, (_, n) => `c${n}`).join()},overlap\na,b,${','.repeat(48)},1`,
      [{ row: 1, code: 'COLUMNS_MANY' }],
    ],
    [`url,নাম\n${'x'.repeat(2001)},b`, [{ row: 2, code: 'VALUE_LONG', what: 'url' }]],
  ])('tells what is wrong and in which line: %j', async (text, errors) => {
    expect((await read(text)).errors).toEqual(errors);
  });
});

it('names the variables of the steps, each once, and fills them in', () => {
  expect(variablesIn([...steps, '{{url}} again'])).toEqual(['url', 'নাম']);
  expect(withValues('Open {{url}}, not {{other}}', new Map([['url', 'a.example']]))).toBe(
    'Open a.example, not {{other}}',
  );
});

it('goes in calls that the API takes', () => {
  const item = (n: number, size: number) => ({
    externalId: String(n),
    overlap: 1,
    variables: [{ name: 'a', value: 'x'.repeat(size) }],
  });
  const small = Array.from({ length: 2_500 }, (_, n) => item(n, 1));
  expect(batchesOf(small).map(({ length }) => length)).toEqual([1000, 1000, 500]);
  const large = Array.from({ length: 50 }, (_, n) => item(n, 1_900));
  const batches = batchesOf(large);
  expect(batches.flat()).toEqual(large);
  for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(90_000);
});

it('numbers rows without an id on from those that are there', async () => {
  const { items } = await read('url,নাম\na,b\nc,d', { before: 5 });
  expect(items.map(({ externalId }) => externalId)).toEqual(['6', '7']);
});

describe('a column with the right answers', () => {
  const field = (more: object) => ({ ...emptyField(), key: 'shop', label: 'Shop', gold: 'right', ...more });
  const table = (cell: string) => `url,নাম,right\na,b,${cell}`;
  const gold = async (cell: string, more: object) => {
    const { items, errors } = await read(table(cell), { fields: [field(more)] });
    return errors.length > 0 ? errors : items[0]!.gold;
  };
  const choices = 'Grocer\nph :: Pharmacy';

  it('goes to nobody but the employer', async () => {
    const { items } = await read(table('Rahim Store'), { fields: [field({})] });
    expect(items[0]).toEqual({
      externalId: '1',
      overlap: 1,
      variables: [
        { name: 'url', value: 'a' },
        { name: 'নাম', value: 'b' },
      ],
      gold: [{ key: 'shop', values: ['Rahim Store'] }],
    });
  });

  it.each([
    ['a cell may be empty', '', {}, undefined],
    ['a number in any digits', '১২.৫', { kind: 'NUMBER' }, [{ key: 'shop', values: ['১২.৫'] }]],
    ['a choice by its words', 'Pharmacy', { kind: 'CHOICE', choices }, [{ key: 'shop', values: ['ph'] }]],
    [
      'several choices',
      'ph | Grocer',
      { kind: 'MULTI_CHOICE', choices },
      [{ key: 'shop', values: ['ph', 'Grocer'] }],
    ],
    ['a file cannot be known', 'x', { kind: 'FILE' }, undefined],
    ['a column that is not there', 'x', { gold: 'elsewhere' }, undefined],
    ['no number', 'ten', { kind: 'NUMBER' }, [{ row: 2, code: 'GOLD_NUMBER', what: 'ten' }]],
    ['no choice', 'Baker', { kind: 'CHOICE', choices }, [{ row: 2, code: 'GOLD_CHOICE', what: 'Baker' }]],
    ['a step shows it', 'x', { gold: 'url' }, [{ row: 1, code: 'GOLD_USED', what: 'url' }]],
  ])('%s', async (_, cell, more, expected) => expect(await gold(cell, more)).toEqual(expected));
});
