import * as devalue from 'devalue';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from './plain-values.ts';

const shared = { name: 'রহিমা' };
const circle: Record<string, unknown> = { list: [] };
circle.self = circle;
const sparse: unknown[] = [1, 2, 3];
delete sparse[1];

const values: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  'a text': 'কাজ </script> \u2028 "',
  'a number': -0.5,
  'no number': NaN,
  'the least zero': -0,
  'a list': [1, [2, [3, undefined]], 'x'],
  'an empty list': [],
  'a list with a hole': sparse,
  'an object': { a: { b: [{ c: null }] }, d: true, e: undefined, f: '' },
  'one thing in two places': [shared, shared],
  'a circle': circle,
  'a date': { at: new Date('2026-11-22T10:00:00Z') },
  'a big number': 123456789012345678901234567890n,
  'a set': new Set(['a', shared]),
  'a map': new Map<unknown, unknown>([['a', { b: 1 }]]),
  'an object without a prototype': Object.assign(Object.create(null) as object, { a: [1] }),
};

describe('what the server wrote', () => {
  it.each(Object.entries(values))('is read as it was: %s', (_, value) => {
    const text = devalue.stringify(value);
    expect(parse(text)).toEqual(devalue.parse(text));
  });

  it('keeps one thing in two places one thing', () => {
    const [first, second] = parse(devalue.stringify([shared, shared])) as unknown[];
    expect(first).toBe(second);
  });

  it('is handed to who knows its kind', () => {
    const text = devalue.stringify(
      { later: new URL('http://a.example/') },
      { Promise: (value) => value instanceof URL && 7 },
    );
    expect(parse(text, { Promise: (id) => `promise ${id as number}` })).toEqual({ later: 'promise 7' });
  });

  it.each(['[]', '"text"', '[{"a":9}]', '[{"__proto__":1},2]', '[["Uint8Array",1],2]'])(
    'is refused where it is not of this world: %s',
    (text) => expect(() => parse(text)).toThrow(),
  );
});

describe('what the browser keeps', () => {
  it.each([{}, { a: [1, { b: null }], c: undefined, d: 'কাজ' }, undefined, [], 'x'])(
    'is read by both: %j',
    (value) => {
      expect(parse(stringify(value))).toEqual(value);
      expect(devalue.parse(stringify(value))).toEqual(value);
    },
  );

  it('is plain', () => {
    expect(() => stringify({ at: new Date() })).toThrow('plain');
  });
});
