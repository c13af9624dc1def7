import { describe, expect, it } from 'vitest';
import { batchesOf, readTable, rowsOf, variablesIn, withValues } from './task-rows.ts';

const steps = ['Open {{ url }} and read it.', 'Say what {{নাম}} sells.'];
const read = async (text: string) => rowsOf(await readTable(text), steps);

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
