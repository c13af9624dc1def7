import { describe, expect, it } from 'vitest';
import { preferenceHref, readPreferences, safeBack } from './preferences.ts';

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
    '/.//evil.example',
    '/x/..//evil.example/?a=b',
    'javascript:alert(1)',
    'tasks',
    '',
    null,
  ])('never leads away from this site: %j', (back) => {
    expect(new URL(safeBack(back, origin), origin).origin).toBe(origin);
  });
});

describe('the choices of a browser', () => {
  const read = (cookies: Record<string, string>, headers: HeadersInit = {}) =>
    readPreferences((name) => cookies[name], new Headers(headers));

  it('are its own where nothing was chosen', () => {
    expect(read({})).toEqual({ theme: 'system', digits: 'native', saveData: false, keys: true });
  });

  it('are what was chosen', () => {
    const chosen = { theme: 'dark', digits: 'latin', saver: 'on', keys: 'off' };
    expect(read(chosen)).toEqual({ theme: 'dark', digits: 'latin', saveData: true, keys: false });
  });

  it('are never what somebody made up', () => {
    expect(read({ theme: '"><script>', digits: 'roman', saver: 'maybe', keys: 'some' })).toEqual(read({}));
  });

  it('follow the browser’s wish to save data, until the reader says otherwise', () => {
    expect(read({}, { 'save-data': 'on' }).saveData).toBe(true);
    expect(read({ saver: 'off' }, { 'save-data': 'on' }).saveData).toBe(false);
  });
});
