import { describe, expect, it } from 'vitest';
import { isTheme, preferenceHref, safeBack } from './preferences.ts';

const origin = 'http://localhost:4000';

describe('the way back from a preference', () => {
  it('keeps the page and its filter', () => {
    const href = preferenceHref({ locale: 'en' }, '/tasks?category=survey&sort=REWARD');
    const back = new URL(href, origin).searchParams.get('back');
    expect(safeBack(back, origin)).toBe('/tasks?category=survey&sort=REWARD');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'tasks',
    '',
    null,
  ])('never leads away from this site: %j', (back) => {
    expect(new URL(safeBack(back, origin), origin).origin).toBe(origin);
  });
});

it('knows a theme from anything else a cookie may hold', () => {
  expect(isTheme('dark')).toBe(true);
  expect(isTheme('"><script>')).toBe(false);
  expect(isTheme(undefined)).toBe(false);
});
