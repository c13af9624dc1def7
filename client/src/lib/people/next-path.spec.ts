import { expect, it } from 'vitest';
import { signInHref } from './next-path.ts';

it.each([
  ['/', '/sign-in'],
  ['/wallet', '/sign-in?next=%2Fwallet'],
  ['/my-work?status=REJECTED', '/sign-in?next=%2Fmy-work%3Fstatus%3DREJECTED'],
  ['/tasks/tsk_1?/reserve', '/sign-in?next=%2Ftasks%2Ftsk_1'],
  ['/my-work?status=REJECTED&/appeal', '/sign-in?next=%2Fmy-work%3Fstatus%3DREJECTED'],
])('leads from %s to sign in and back', (path, href) => {
  expect(signInHref(new URL(path, 'http://localhost'))).toBe(href);
});
