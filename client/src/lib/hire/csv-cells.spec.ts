import { expect, it } from 'vitest';
import { csvCell, csvRow } from './csv-cells.ts';

it.each([
  ['plain', 'plain'],
  ['বাংলা লেখা', 'বাংলা লেখা'],
  ['a, b', '"a, b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  [' spaces ', '" spaces "'],
  ['', ''],
])('writes %j as %j', (value, cell) => expect(csvCell(value)).toBe(cell));

it.each(['=1+1', '+8801', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'])(
  'leaves %j nothing to run',
  (value) => expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/),
);

it.each(['-5', '-0.25', '12'])('leaves the number %s a number', (value) =>
  expect(csvCell(value)).toBe(value),
);

it('ends its rows as the format says', () => expect(csvRow(['a', '', 'b,c'])).toBe('a,,"b,c"\r\n'));
