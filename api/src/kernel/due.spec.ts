import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { audits, jobs, mails, timers } from '../app/features.js';
import { withClient } from '../database/sql.js';
import { Market } from '../testing/market.js';
import { Due, dueOf } from './due.js';
import type { Timer } from './timer.js';
import { sweep, sweepSideBySide } from './timers.js';
import { after, dayMs } from './time.js';

let market: Market;
let asked: string[];
beforeAll(async () => {
  market = await Market.open();
  await withClient(market.ownerUrl, (owner) =>
    owner.query(`create table errand (id text, at timestamptz, place text); grant all on errand to public`),
  );
});
afterAll(() => market.close());
beforeEach(async () => {
  await market.scope().sql.rows('delete from errand');
  asked = [];
});

/** A scope that notes what is asked of the database. */
const open = () => {
  const scope = market.scope();
  const rows = scope.sql.rows.bind(scope.sql);
  scope.sql.rows = async <T>(text: string, values: readonly unknown[] = []) => {
    asked.push(text);
    return rows<T>(text, values);
  };
  return scope;
};
const put = (id: string, place: string, at = market.shared.clock.now()) =>
  market.scope().sql.rows('insert into errand values ($1, $2, $3)', [id, at, place]);
const fired: string[] = [];
const at = (place: string, then: (id: string) => Promise<unknown> = () => Promise.resolve()): Timer => ({
  name: place,
  due: {
    text: 'select id from errand where place = $3 and at <= $2 order by id limit $1',
    values: () => [place],
  },
  fire: async (_, id) => {
    await market.scope().sql.rows('delete from errand where id = $1', [id]);
    fired.push(`${place} ${id}`);
    await then(id);
  },
});
const missed = vi.fn();
beforeEach(() => {
  fired.length = 0;
  missed.mockClear();
});

test('a server that has nothing to do asks for all that may be due with one statement', async () => {
  expect(await sweep([at('market'), at('post'), at('bank')], open, missed)).toBe(0);
  expect(asked).toHaveLength(1);
  expect(await sweepSideBySide({ jobs: [at('market'), at('post')], atOnce: 2 }, open, missed)).toBe(0);
  expect(asked).toHaveLength(2);
});

test('each timer gets what is due of its own, in its order, and nothing before its time', async () => {
  await put('e', 'market');
  await put('b', 'post');
  await put('a', 'post');
  await put('c', 'bank', after(market.shared.clock.now(), dayMs));
  await put('d', 'market');

  expect(await sweep([at('bank'), at('market'), at('post')], open, missed)).toBe(4);
  expect(fired).toEqual(['market d', 'market e', 'post a', 'post b']);
});

test('what one timer makes due for the next is done in the same round, whichever way they run', async () => {
  const chain = [at('market', () => put('letter', 'post')), at('post')];
  await put('apples', 'market');
  expect(await sweep(chain, open, missed)).toBe(2);
  await put('pears', 'market');
  expect(await sweepSideBySide({ jobs: chain, atOnce: 2 }, open, missed)).toBe(2);
  expect(fired).toEqual(['market apples', 'post letter', 'market pears', 'post letter']);
});

test('what one timer takes away from the next is not done any more', async () => {
  const take = at('market', () => market.scope().sql.rows(`delete from errand where place = 'post'`));
  await put('apples', 'market');
  await put('letter', 'post');
  expect(await sweep([take, at('post')], open, missed)).toBe(1);
});

test('a question that the database refuses is told, and keeps nobody else from their turn', async () => {
  const refused: Timer = { ...at('nowhere'), due: { text: 'select id from no_such_table limit $1' } };
  const all = [at('market'), refused, at('post')];
  await put('d', 'market');
  await put('a', 'post');
  expect(await sweep(all, open, missed)).toBe(2);
  await put('e', 'market');
  await put('b', 'post');
  expect(await sweepSideBySide({ jobs: all, atOnce: 2 }, open, missed)).toBe(2);
  expect(fired).toEqual(['market d', 'post a', 'market e', 'post b']);
  const unknownTable = expect.objectContaining({ code: '42P01' });
  for (const name of ['questions', 'nowhere'])
    expect(missed.mock.calls.filter(([of]) => of === name)).toEqual([
      [name, 'all', unknownTable],
      [name, 'all', unknownTable],
    ]);
});

test('a question with a value too few or too many is refused, and never just not due', async () => {
  const asking = (text: string, values: unknown[]) =>
    dueOf({ ...at('post'), due: { text, values: () => values } }, market.scope(), 5);
  await expect(asking('select id from errand where at < $3 limit $1', [])).rejects.toThrow('no value');
  await expect(asking('select id from errand limit $1', ['post'])).rejects.toThrow('does not speak of $3');
});

test.each([...timers, ...jobs, ...mails, ...audits])('$name can be asked alone as well', async (timer) => {
  await expect(dueOf(timer, market.scope(), 5)).resolves.toBeInstanceOf(Array);
});

test.each(Object.entries({ timers, jobs, mails, audits }))('%s are asked together', async (_, all) => {
  const questions = all.filter(({ due }) => typeof due !== 'function');
  expect(questions.length).toBeGreaterThan(0);
  const due = new Due(all, open, missed);
  for (const timer of questions) await due.of(timer);
  expect(asked).toHaveLength(1);
});
