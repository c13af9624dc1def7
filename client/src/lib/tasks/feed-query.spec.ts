import { expect, it } from 'vitest';
import { feedFilter, feedHref, readFeedQuery } from './feed-query.ts';

const read = (search: string) => readFeedQuery(new URLSearchParams(search));

it.each([
  '',
  'category=survey',
  'search=%E0%A6%9C%E0%A6%B0%E0%A6%BF%E0%A6%AA&sort=HOURLY',
  'category=survey&after=abc',
])('writes the address it was read from: %j', (search) => {
  expect(feedHref(read(search))).toBe(search ? `/tasks?${search}` : '/tasks');
});

it('reads an address that somebody made up as the plain feed', () => {
  expect(read('sort=CHEAPEST&after=&category=')).toEqual({
    category: '',
    search: '',
    sort: 'NEWEST',
    after: null,
  });
});

it('asks the API only for what was chosen', () => {
  expect(feedFilter(read(''))).toBeNull();
  expect(feedFilter(read('category=survey'))).toEqual({ categories: ['survey'] });
  expect(feedFilter(read('search=%20photo%20'))).toEqual({ search: 'photo' });
});

it('searches for a letter however it was typed', () => {
  const typed = new URLSearchParams({ search: 'সময\u09BC' });
  expect(readFeedQuery(typed).search).toBe('সময\u09BC'.normalize('NFC'));
});
