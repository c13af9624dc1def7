import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs } from '../kernel/index.js';
import { withClient } from '../database/sql.js';
import type { Actor } from '../testing/actors.js';
import type { HttpAnswer } from '../testing/http.client.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer();
});
afterAll(() => world.close());

const DEPOSIT = 'deposit { id status method amount { amount currency } checkoutUrl }';
const wish = (amount: string, more: Record<string, unknown> = {}) => ({
  method: 'CARD',
  amount: { amount, currency: 'USD' },
  idempotencyKey: randomUUID(),
  ...more,
});

async function begin(who: Actor, amount = '10'): Promise<{ id: string; path: string }> {
  const { deposit } = await who.succeed('createDeposit', wish(amount), DEPOSIT);
  return { id: deposit.id as string, path: new URL(String(deposit.checkoutUrl)).pathname };
}

const answer = (path: string, body: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  world.anonymous().send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });
const statusOf = async (who: Actor, id: string): Promise<string> =>
  (await who.execute('query ($id: ID!) { node(id: $id) { ... on Deposit { status } } }', { id })).node.status;
const available = async (who: Actor, currency = 'USD') => (await who.wallet(currency)).available;

describe('a deposit', () => {
  test.each([
    ['CARD', 'USD', '1'],
    ['CARD', 'BDT', '50'],
    ['BKASH', 'USD', '100000'],
    ['BKASH', 'BDT', '10000000'],
    ['NAGAD', 'USD', '12.345678'],
    ['NAGAD', 'BDT', '99.5'],
  ])('by %s in %s of %s is in the wallet once it is approved', async (method, currency, amount) => {
    const payer = await world.employer();
    const { deposit } = await payer.succeed(
      'createDeposit',
      wish('1', { method, amount: { amount, currency } }),
      DEPOSIT,
    );
    expect(deposit).toMatchObject({ status: 'CREATED', method, amount: { amount, currency } });
    expect(deposit.checkoutUrl).toMatch(/^http:\/\/localhost:\d+\/checkout\/[A-Za-z0-9_-]{32}$/);
    expect(await available(payer, currency)).toBe('0');

    const { pathname } = new URL(String(deposit.checkoutUrl));
    const settled = await answer(pathname, 'outcome=approve');
    expect([settled.status, settled.headers.location]).toEqual([303, pathname]);

    expect(await available(payer, currency)).toBe(amount);
    expect(await available(payer, currency === 'USD' ? 'BDT' : 'USD')).toBe('0');
    expect(await statusOf(payer, deposit.id as string)).toBe('CONFIRMED');
  });

  test('that is cancelled moves nothing and cannot be approved after all', async () => {
    const before = await available(ada);
    const { id, path } = await begin(ada);
    expect((await answer(path, 'outcome=cancel')).status).toBe(303);
    expect((await answer(path, 'outcome=approve')).status).toBe(303);
    expect(await statusOf(ada, id)).toBe('FAILED');
    expect(await available(ada)).toBe(before);
  });

  test('is credited once, however often it is approved or cancelled afterwards', async () => {
    const payer = await world.employer();
    const { id, path } = await begin(payer, '7.5');
    for (const outcome of ['approve', 'approve', 'cancel', 'approve']) {
      expect((await answer(path, `outcome=${outcome}`)).status).toBe(303);
    }
    expect(await statusOf(payer, id)).toBe('CONFIRMED');
    expect(await available(payer)).toBe('7.5');
  });

  test('is credited once by twenty approvals at the same time', async () => {
    const payer = await world.employer();
    const { path } = await begin(payer, '3');
    const answers = await Promise.all(Array.from({ length: 20 }, () => answer(path, 'outcome=approve')));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(20).fill(303));
    expect(await available(payer)).toBe('3');
    const journals = await withClient(world.database.ownerUrl, (owner) =>
      owner.query(`select 1 from posting where account_id = '${payer.id}:available:USD'`),
    );
    expect(journals.rowCount).toBe(1);
  });

  test('approved and cancelled at the same time becomes one of both', async () => {
    const payer = await world.employer();
    const { id, path } = await begin(payer, '4');
    await Promise.all(
      ['approve', 'cancel', 'approve', 'cancel'].map((what) => answer(path, `outcome=${what}`)),
    );
    const status = await statusOf(payer, id);
    expect([
      ['CONFIRMED', '4'],
      ['FAILED', '0'],
    ]).toContainEqual([status, await available(payer)]);
  });

  test('needs neither its owner nor any other to be signed in, and takes a form of either kind', async () => {
    const { id, path } = await begin(ada);
    const body = '--x\r\ncontent-disposition: form-data; name="outcome"\r\n\r\napprove\r\n--x--\r\n';
    const settled = await answer(path, body, { 'content-type': 'multipart/form-data; boundary=x' });
    expect(settled.status).toBe(303);
    expect(await statusOf(ada, id)).toBe('CONFIRMED');
  });

  test('is seen by its owner alone', async () => {
    const { id } = await begin(ada);
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const stranger = await world.worker();
    expect((await ada.execute(query, { id })).node).toEqual({ id });
    expect((await stranger.execute(query, { id })).node).toBeNull();
    expect((await world.anonymous().execute(query, { id })).node).toBeNull();
  });

  test('cannot be created without an account', async () => {
    const { data, errors } = await world
      .anonymous()
      .ask('mutation ($input: CreateDepositInput!) { createDeposit(input: $input) { __typename } }', {
        input: wish('5'),
      });
    expect(data).toEqual({ createDeposit: null });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('time', () => {
  test('a deposit that nobody pays for 24 hours expires and can never be paid', async () => {
    const before = await available(ada);
    const { id, path } = await begin(ada);
    await world.turnClock(24 * hourMs - 60_000);
    expect(await statusOf(ada, id)).toBe('CREATED');
    await world.turnClock(60_001);
    expect(await statusOf(ada, id)).toBe('EXPIRED');

    expect((await answer(path, 'outcome=approve')).status).toBe(410);
    expect((await world.anonymous().send(path)).status).toBe(410);
    expect(await available(ada)).toBe(before);
  });

  test('is up even before the timer has been there', async () => {
    const { id, path } = await begin(ada);
    world.clock.turn(24 * hourMs);
    expect((await answer(path, 'outcome=approve')).status).toBe(410);
    const query = 'query ($id: ID!) { node(id: $id) { ... on Deposit { checkoutUrl } } }';
    expect((await ada.execute(query, { id })).node.checkoutUrl).toBeNull();
    await world.turnClock(0);
    expect(await statusOf(ada, id)).toBe('EXPIRED');
  });

  test('a paid deposit stays paid', async () => {
    const { id, path } = await begin(ada);
    await answer(path, 'outcome=approve');
    await world.turnClock(48 * hourMs);
    expect(await statusOf(ada, id)).toBe('CONFIRMED');
    expect((await world.anonymous().send(path)).status).toBe(200);
  });
});

describe('a repeat with the same idempotency key', () => {
  test('answers the same deposit and makes no other', async () => {
    const payer = await world.employer();
    const input = wish('9');
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => payer.succeed('createDeposit', input, DEPOSIT)),
    );
    expect(new Set(answers.map((payload) => JSON.stringify(payload))).size).toBe(1);
    const { viewer } = await payer.execute('{ viewer { deposits { nodes { id } } } }');
    expect(viewer.deposits.nodes).toEqual([{ id: answers[0].deposit.id }]);
  }, 120_000);

  test('reads afresh what became of it', async () => {
    const input = wish('9');
    const { deposit } = await ada.succeed('createDeposit', input, DEPOSIT);
    await answer(new URL(String(deposit.checkoutUrl)).pathname, 'outcome=approve');
    const repeat = await ada.succeed('createDeposit', input, DEPOSIT);
    expect(repeat.deposit).toMatchObject({ id: deposit.id, status: 'CONFIRMED', checkoutUrl: null });
  });

  test('but another amount is refused', async () => {
    const input = wish('9');
    await ada.succeed('createDeposit', input);
    const repeat = await ada.mutate('createDeposit', { ...input, amount: { amount: '90', currency: 'USD' } });
    expect(repeat).toMatchObject({ __typename: 'IdempotencyMismatchError', code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});
