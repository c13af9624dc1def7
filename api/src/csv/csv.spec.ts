import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.js';

const cells = (text: string) => parseCsv(text).map((row) => row.cells);

describe('reading CSV', () => {
  it('reads plain rows with either line end, with and without a last one', () => {
    expect(cells('a,b\r\n1,2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('a,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('takes a byte-order mark for no part of the first cell', () => {
    expect(cells('\uFEFFquestion,worker\n1,2')).toEqual([
      ['question', 'worker'],
      ['1', '2'],
    ]);
    expect(cells('\uFEFF"question",worker\n')).toEqual([['question', 'worker']]);
  });

  it('keeps commas, doubled quotes and line breaks of quoted cells', () => {
    expect(cells('"a,b","say ""yes""","two\r\nlines"\nx,,""')).toEqual([
      ['a,b', 'say "yes"', 'two\r\nlines'],
      ['x', '', ''],
    ]);
  });

  it('leaves blank lines out and tells the line each row begins on', () => {
    expect(parseCsv('a\n\n"x\ny"\r\n\r\nz')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 3, cells: ['x\ny'] },
      { line: 6, cells: ['z'] },
    ]);
    expect(parseCsv('')).toEqual([]);
  });

  it('refuses what it cannot read surely, with the line', () => {
    expect(() => parseCsv('a\n"b\nc')).toThrow('line 2: a quoted cell is never closed');
    expect(() => parseCsv('a\n"b"c')).toThrow('line 2: text after a closing quote');
    expect(() => parseCsv('a\nb"c"')).toThrow('line 2: a quote inside a cell that does not begin with one');
  });
});
