import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { isOutage } from './outage.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { DATABASE_POOL_SIZE: '2' } });
});
afterAll(() => world.close());

it('answers UNAVAILABLE when no connection becomes free, and serves again once one is', async () => {
  const worker = await world.worker();
  const hold = () => world.app.scopeFor(null).sql.rows('select pg_sleep(4)');
  const held = [hold(), hold()];
  const started = Date.now();
  const refused = await worker.post({ query: '{ viewer { email } }' });
  expect(refused).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } });
  expect(refused.headers['retry-after']).toBe('1');
  expect(Date.now() - started).toBeLessThan(3_000);
  expect((await world.anonymous().send('/livez')).status).toBe(200);
  await Promise.all(held);
  expect((await worker.post({ query: '{ viewer { email } }' })).status).toBe(200);
  expect((await world.anonymous().send('/readyz')).status).toBe(200);
});

it('is not ready while the database does not answer', async () => {
  const hold = () => world.app.scopeFor(null).sql.rows('select pg_sleep(2.5)');
  const held = [hold(), hold()];
  expect((await world.anonymous().send('/readyz')).status).toBe(503);
  await Promise.all(held);
});

it.each([
  ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), true],
  [
    'several refused ones',
    new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
    true,
  ],
  [
    'a shutdown, wrapped',
    new Error('driver', { cause: Object.assign(new Error('x'), { code: '57P01' }) }),
    true,
  ],
  ['a broken rule of the tables', Object.assign(new Error('x'), { code: '23514' }), false],
  ['a mistake of ours', new TypeError('x is not a function'), false],
])('tells whose fault it is: %s', (_what, error, expected) => expect(isOutage(error)).toBe(expected));
