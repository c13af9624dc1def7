import { expect, it } from 'vitest';
import { isKnownAnswer, matchesKnown } from './known-answers.ts';

const field = (key: string) => ({ key, label: key, kind: 'TEXT' as const, choices: [] });
const delivery = (given: Record<string, string[]>, known: Record<string, string[]> | null) => {
  const list = (answers: Record<string, string[]>) =>
    Object.entries(answers).map(([key, values]) => ({ key, values, url: null, purgedAt: null }));
  return { proofFields: ['a', 'b'].map(field), answers: list(given), gold: known && list(known) };
};

it.each([
  ['the same but for capitals and spaces', { a: [' Rahim  store'] }, { a: ['rahim Store'] }, true],
  ['several in another order', { a: ['x', 'y'] }, { a: ['y', 'x'] }, true],
  ['one too few', { a: ['x'] }, { a: ['x', 'y'] }, false],
  ['another one', { a: ['x'] }, { a: ['y'] }, false],
  ['no answer', {}, { a: ['x'] }, false],
  ['one of two differs', { a: ['x'], b: ['z'] }, { a: ['x'], b: ['y'] }, false],
  ['nothing is known', { a: ['x'] }, {}, null],
  ['not the reader’s to know', { a: ['x'] }, null, null],
])('%s', (_, given, known, expected) => expect(matchesKnown(delivery(given, known))).toBe(expected));

it('knows of one question at a time', () => {
  const item = delivery({ a: ['x'], b: ['z'] }, { a: ['x'], b: ['y'] });
  expect(['a', 'b', 'c'].map((key) => isKnownAnswer(item, key))).toEqual([true, false, null]);
});
