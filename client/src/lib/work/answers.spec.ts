import { describe, expect, it } from 'vitest';
import { answersOf, errorsByKey, filesOf, keptValues, keptValuesOf, type AskedField } from './answers.ts';

const fields: AskedField[] = [
  { key: 'word', kind: 'TEXT' },
  { key: 'colours', kind: 'MULTI_CHOICE' },
  { key: 'shot', kind: 'SCREENSHOT' },
  { key: 'log', kind: 'FILE' },
];

function form(entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('the answers of a form', () => {
  it('are its filled fields, trimmed and composed, in the order of the fields', () => {
    const data = form([
      ['value.colours', 'red'],
      ['value.colours', 'blue'],
      ['value.word', '  ভয\u09BC '],
      ['upload.shot', 'upl_1'],
      ['file.log', new File([], '')],
      ['value.unknown', 'x'],
    ]);
    expect(answersOf(data, fields)).toEqual([
      { key: 'word', values: ['ভয\u09BC'.normalize('NFC')] },
      { key: 'colours', values: ['red', 'blue'] },
      { key: 'shot', uploadId: 'upl_1' },
    ]);
  });

  it('take a file that came with the form instead of an earlier one', () => {
    const file = new File(['x'], 'new.png');
    const data = form([
      ['upload.shot', 'upl_old'],
      ['file.shot', file],
    ]);
    expect(filesOf(data, fields).map(({ key }) => key)).toEqual(['shot']);
    expect(answersOf(data, fields, new Map([['shot', 'upl_new']]))).toEqual([
      { key: 'shot', uploadId: 'upl_new' },
    ]);
  });

  it('never take a file for a text, nor a text for a file', () => {
    const data = form([
      ['value.word', new File(['x'], 'word.txt')],
      ['value.shot', 'upl_9'],
    ]);
    expect(answersOf(data, fields)).toEqual([]);
  });

  it('are given back after a refusal', () => {
    const kept = keptValues([
      { key: 'word', values: ['cat'] },
      { key: 'colours', values: ['red', 'blue'] },
      { key: 'shot', uploadId: 'upl_1' },
    ]);
    expect(keptValuesOf(kept, 'colours')).toEqual(['red', 'blue']);
    expect(keptValuesOf(kept, 'log')).toBeUndefined();
    expect(kept['upload.shot']).toBe('upl_1');
  });
});

it('finds the field of each fault, by its place or by its key', () => {
  const answers = [{ key: 'word' }, { key: 'shot' }];
  const faults = {
    'answers.0.values.0': 'TOO_LONG',
    'answers.0.values': 'LATER',
    'answers.1.uploadId': 'INVALID',
    'answers.log': 'REQUIRED',
    'answers.7.key': 'UNKNOWN',
    submissionId: 'INVALID',
  };
  expect(errorsByKey(faults, answers)).toEqual({ word: 'TOO_LONG', shot: 'INVALID', log: 'REQUIRED' });
});
