import { expect, it } from 'vitest';
import { JudgeWords } from './judge-words.ts';

/** A tab, and how somebody in it finds what was typed. */
function tab() {
  const kept = new Map<string, string>();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  return { kept, as: (owner: string) => new JudgeWords(owner, () => store) };
}
const words = { reason: 'INCOMPLETE', note: 'The street is missing.' } as const;

it('finds what was typed of a delivery again, also on a page that was loaded anew', () => {
  const { as } = tab();
  const rahim = as('usr_rahim');
  rahim.write('sub_1', 'reject', words);
  expect(rahim.read('sub_1', 'reject')).toEqual(words);
  expect(as('usr_rahim').read('sub_1', 'reject')).toEqual(words);
  expect(rahim.read('sub_1', 'revise')).toBeNull();
  expect(rahim.read('sub_2', 'reject')).toBeNull();
});

it('shows it to nobody else who signs in there', () => {
  const { as } = tab();
  as('usr_rahim').write('sub_1', 'reject', words);
  expect(as('usr_salma').read('sub_1', 'reject')).toBeNull();
});

it('keeps nothing of what was emptied or decided', () => {
  const { as, kept } = tab();
  const rahim = as('usr_rahim');
  rahim.write('sub_1', 'reject', words);
  rahim.write('sub_1', 'reject', { reason: '', note: ' ' });
  expect(rahim.read('sub_1', 'reject')).toBeNull();
  rahim.write('sub_1', 'revise', words);
  rahim.forget('sub_1');
  expect([rahim.read('sub_1', 'revise'), kept.size]).toEqual([null, 0]);
});

it('is there on the page where the browser keeps nothing', () => {
  const rahim = new JudgeWords('usr_rahim', () => {
    throw new Error('forbidden');
  });
  rahim.write('sub_1', 'reject', words);
  expect(rahim.read('sub_1', 'reject')).toEqual(words);
  rahim.forget('sub_1');
  expect(rahim.read('sub_1', 'reject')).toBeNull();
});
