import { expect, it } from 'vitest';
import { feedFilter, feedHref, readFeedQuery } from './feed-query.ts';

const read = (search: string) => readFeedQuery(new URLSearchParams(search));

it.each([
  '',
  'category=survey',
  'search=%E0%A6%9C%E0%A6%B0%E0%A6%BF%E0%A6%AA&sort=HOURLY',
  'category=survey&all=1&after=abc',
  'minutes=5&reward=0.1&sort=REWARD',
  'category=survey%2Cdata-entry&minutes=7&reward=36.5BDT',
])('writes the address it was read from: %j', (search) => {
  expect(feedHref(read(search))).toBe(search ? `/tasks?${search}` : '/tasks');
});

it('reads an address that somebody made up as the plain feed', () => {
  expect(read('sort=CHEAPEST&all=yes&after=&category=&minutes=07&reward=-1')).toEqual({
    category: '',
    search: '',
    minutes: '',
    reward: '',
    sort: 'NEWEST',
    all: false,
    after: null,
  });
});

it('asks the API only for what was chosen', () => {
  expect(feedFilter(read(''))).toBeNull();
  expect(feedFilter(read('category=survey'))).toEqual({ categories: ['survey'] });
  expect(feedFilter(read('search=%20photo%20'))).toEqual({ search: 'photo' });
  expect(feedFilter(read('minutes=10&reward=0.5'))).toEqual({
    maxMinutes: 10,
    minReward: { amount: '0.5', currency: 'USD' },
  });
});

it.each(['reward=0', 'reward=0.00BDT', 'reward=36EUR', 'minutes=0', 'minutes=1e3'])(
  'takes %s for nothing',
  (made) => {
    expect(feedFilter(read(made))).toBeNull();
  },
);

it('asks for more than its own form offers, as a filter may that a program has saved', () => {
  expect(feedFilter(read('category=survey,data-entry&minutes=7&reward=36.5BDT'))).toEqual({
    categories: ['survey', 'data-entry'],
    maxMinutes: 7,
    minReward: { amount: '36.5', currency: 'BDT' },
  });
});

it('searches for a letter however it was typed', () => {
  const typed = new URLSearchParams({ search: 'সময\u09BC' });
  expect(readFeedQuery(typed).search).toBe('সময\u09BC'.normalize('NFC'));
});
