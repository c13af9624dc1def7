import { expect, it } from 'vitest';
import { globalKey } from './global-keys.ts';

const pressed = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});

it('searches, helps and goes where the second letter says', () => {
  expect(globalKey(pressed('/'), false)).toBe('search');
  expect(globalKey(pressed('?'), false)).toBe('help');
  expect(globalKey(pressed('G'), false)).toBe('go');
  expect(globalKey(pressed('t'), true)).toBe('tasks');
  expect(globalKey(pressed('w'), true)).toBe('wallet');
});

it('leaves letters alone that mean nothing there, and keys of the browser', () => {
  expect(globalKey(pressed('t'), false)).toBeNull();
  expect(globalKey(pressed('/'), true)).toBeNull();
  expect(globalKey(pressed('/', { ctrlKey: true }), false)).toBeNull();
  expect(globalKey(pressed('g', { repeat: true }), false)).toBeNull();
});
