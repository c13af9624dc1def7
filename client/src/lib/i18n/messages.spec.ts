import { expect, it } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { baseLocale, locales } from '#lib/paraglide/runtime.js';
import bn from '../../../messages/bn.json';
import en from '../../../messages/en.json';

type Compiled = (inputs: Record<string, unknown>, options: { locale: 'bn' | 'en' }) => string;
const compiled = Object.entries(m) as [string, Compiled][];
const { $schema: _bn, ...inBengali } = bn;
const { $schema: _en, ...inEnglish } = en;

/** Every text of a message, whatever its shape: a plain one, or one per plural form. */
function textsOf(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (Array.isArray(message)) return message.flatMap((part: { match: object }) => Object.values(part.match));
  throw new TypeError('a message of an unknown shape');
}
const parametersOf = (message: unknown) =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

it('speaks Bengali first, and English', () => {
  expect(baseLocale).toBe('bn');
  expect([...locales].sort()).toEqual(['bn', 'en']);
});

it('compiled every message: a compiler without its plugin succeeds with none', () => {
  expect(compiled.length).toBeGreaterThan(50);
  expect(compiled.map(([key]) => key).sort()).toEqual(Object.keys(inBengali).sort());
});

it('has the same keys with the same parameters in both languages', () => {
  expect(Object.keys(inEnglish)).toEqual(Object.keys(inBengali));
  for (const [key, message] of Object.entries(inBengali)) {
    expect([key, parametersOf(inEnglish[key as keyof typeof inEnglish])]).toEqual([
      key,
      parametersOf(message),
    ]);
  }
});

it.each(['bn', 'en'] as const)(
  'gives every message in %s a text of its own, for one and for many',
  (locale) => {
    for (const [key, message] of compiled) {
      for (const count of [0, 1, 5]) {
        const named = parametersOf(inBengali[key as keyof typeof inBengali]);
        const inputs = { ...Object.fromEntries(named.map((name) => [name.slice(1, -1), '#'])), count };
        const text = message(inputs, { locale });
        expect(text, key).not.toBe(key);
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/undefined|\{/);
      }
    }
  },
);

it('writes Bengali in its composed form, without Latin letters inside a word or Latin digits', () => {
  for (const [key, message] of Object.entries(inBengali)) {
    for (const text of textsOf(message)) {
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(
        /[\u0980-\u09FF][A-Za-z]|[A-Za-z][\u0980-\u09FF]|[0-9]/,
      );
    }
  }
});

it('keeps what stands on a button short enough for a phone of 360 px', () => {
  const buttons = [
    'home_call',
    'feed_apply',
    'feed_clear',
    'feed_older',
    'error_retry',
    'error_home',
  ] as const;
  for (const key of buttons)
    for (const texts of [inBengali, inEnglish]) expect(texts[key].length).toBeLessThan(28);
});
