import { expect, it } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { prohibitionText } from './prohibitions.ts';

const BENGALI = /^[\u0980-\u09FF\s,.;।]+$/u;
const reasons = ['PROHIBITED_CATEGORY', 'ASKS_FOR_SECRETS', 'ASKS_FOR_IDENTITY_PAPERS', 'ORDERS_PRAISE'];

it('says each reason in words of its own, in Bengali without a word of English', () => {
  overwriteGetLocale(() => 'bn');
  const said = [...reasons, 'NOT_KNOWN_YET'].map(prohibitionText);
  expect(new Set(said).size).toBe(5);
  for (const text of said) expect(text).toMatch(BENGALI);
});

it('says a reason that it does not know in the reader’s language too', () => {
  overwriteGetLocale(() => 'en');
  expect(prohibitionText('ASKS_FOR_SECRETS')).toBe(
    'A task must not ask for passwords, PINs or one-time codes.',
  );
  expect(prohibitionText('NOT_KNOWN_YET')).toBe('The rules of the marketplace do not allow it.');
  expect(prohibitionText('toString')).toBe('The rules of the marketplace do not allow it.');
});
