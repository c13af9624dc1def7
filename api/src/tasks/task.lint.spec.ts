import { describe, expect, test } from 'vitest';
import { prohibitions } from './task.lint.js';
import type { ProofField } from './task.status.js';

const allowed = { policy: 'ALLOWED', slug: 'app-test' } as const;
const field = (label: string): ProofField => ({ key: 'x', label, kind: 'TEXT', required: true, choices: [] });
const reasonsOf = (step: string, label = 'What did you see?') =>
  prohibitions({ title: 'A small task', steps: [{ text: step }], proofFields: [field(label)] }, allowed);

describe('what the marketplace does not carry', () => {
  test.each([
    ['Send us your bKash PIN and the OTP', 'ASKS_FOR_SECRETS'],
    ['Please share your one-time code with us.', 'ASKS_FOR_SECRETS'],
    ['Upload a photo of your national ID', 'ASKS_FOR_IDENTITY_PAPERS'],
    ['Open the page. Then type your password in the answer.', 'ASKS_FOR_SECRETS'],
    ['আপনার ফোনে আসা ওটিপি কোডটি পাঠান', 'ASKS_FOR_SECRETS'],
    ['আপনার জাতীয় পরিচয়পত্রের ছবি আপলোড করুন', 'ASKS_FOR_IDENTITY_PAPERS'],
    ['Leave a 5 star review on the store page', 'ORDERS_PRAISE'],
    ['৫ স্টার রিভিউ দিন', 'ORDERS_PRAISE'],
    ['Send us your NID no and a photo of both sides', 'ASKS_FOR_IDENTITY_PAPERS'],
    ['Give your bKash no and your PIN', 'ASKS_FOR_SECRETS'],
    ['Send your mobile no and the OTP that you get', 'ASKS_FOR_SECRETS'],
    ['Send us your OTP, no delay', 'ASKS_FOR_SECRETS'],
  ])('a step such as “%s”', (step, code) => {
    expect(reasonsOf(step).map((reason) => reason.code)).toEqual([code]);
  });

  test.each([
    'Your password',
    'OTP',
    'NID number',
    'আপনার পাসওয়ার্ড',
    'NID No',
    'Your passport no',
    'Passport No:',
    'OTP no',
  ])('a proof field “%s”', (label) => {
    expect(reasonsOf('Do as it says', label)).toHaveLength(1);
  });

  test('a prohibited category, whatever the words say', () => {
    const text = { title: 'Read signs', steps: [{ text: 'Read' }], proofFields: [field('Sign')] };
    expect(prohibitions(text, { policy: 'PROHIBITED', slug: 'captcha-solving' })).toEqual([
      {
        code: 'PROHIBITED_CATEGORY',
        sentence: 'Work of the kind “captcha-solving” is prohibited on this marketplace.',
      },
    ]);
  });
});

describe('what it does carry', () => {
  test.each([
    'Create an account, choose a password and sign in',
    'Never send us your password or a one-time code.',
    'Enter your password as usual and see whether the app opens',
    'আপনার পাসওয়ার্ড কাউকে দেবেন না',
    'Read the five reviews and say which one sounds honest',
    'Transcribe the name on the shop sign',
    'Show your profile page, but no password and no OTP',
  ])('“%s”', (step) => {
    expect(reasonsOf(step)).toEqual([]);
  });
});
