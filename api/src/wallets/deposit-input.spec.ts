import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer();
});
afterAll(() => world.close());

const wish = (amount: string, currency = 'USD', method = 'CARD') => ({
  method,
  amount: { amount, currency },
  idempotencyKey: randomUUID(),
});
const count = async (who: Actor): Promise<number> =>
  (await who.execute('{ viewer { deposits(first: 100) { nodes { id } } } }')).viewer.deposits.nodes.length;

describe('an amount', () => {
  test.each([
    ['0', 'USD', 'TOO_SMALL'],
    ['0.999999', 'USD', 'TOO_SMALL'],
    ['-5', 'USD', 'TOO_SMALL'],
    ['100000.000001', 'USD', 'TOO_LARGE'],
    ['99999999999999999', 'USD', 'TOO_LARGE'],
    ['49.999999', 'BDT', 'TOO_SMALL'],
    ['10000000.01', 'BDT', 'TOO_LARGE'],
  ])('of %s %s is refused as %s', async (amount, currency, code) => {
    const refusal = await ada.mutate('createDeposit', wish(amount, currency));
    expect(refusal).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      fields: [{ path: ['amount', 'amount'], code }],
    });
    expect(await count(ada)).toBe(0);
  });

  test.each([
    '1e3',
    'NaN',
    'Infinity',
    '1.1234567',
    '1000000000000000000000000000000',
    '',
    ' 5',
    '5,00',
    '0x10',
    '+5',
    '05',
    '.5',
    '5.',
  ])('written as %j is no Decimal', async (amount) => {
    const { errors } = await ada.ask(
      'mutation ($input: CreateDepositInput!) { createDeposit(input: $input) { __typename } }',
      { input: wish(amount) },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await count(ada)).toBe(0);
  });
});

test.each(['ROCKET', 'RECHARGE', 'BANK', 'PAYPAL', 'SKRILL', 'CRYPTO'])(
  'nobody can pay in by %s here',
  async (method) => {
    const refusal = await ada.mutate('createDeposit', wish('0', 'USD', method));
    expect(refusal).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [
        { path: ['method'], code: 'NOT_OFFERED' },
        { path: ['amount', 'amount'], code: 'TOO_SMALL' },
      ],
    });
  },
);

test('at most 50 deposits wait at a time, even when they are made at once', async () => {
  const payer = await world.employer();
  const made = await Promise.all(
    Array.from({ length: 60 }, () => payer.mutate('createDeposit', wish('5'), 'deposit { id checkoutUrl }')),
  );
  const created = made.filter(({ __typename }) => __typename === 'CreateDepositPayload');
  const refused = made.filter(({ __typename }) => __typename === 'LimitReachedError');
  expect([created.length, refused.length]).toEqual([50, 10]);
  expect(refused[0]).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 50 });
  expect(Date.parse(String(refused[0].retryAt))).toBeGreaterThan(world.clock.now().getTime());

  const [first] = created;
  await world.anonymous().send(new URL(String(first.deposit.checkoutUrl)).pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'outcome=cancel',
  });
  await payer.succeed('createDeposit', wish('5'));
}, 120_000);

test('one’s deposits are listed newest first, page by page', async () => {
  const payer = await world.employer();
  const ids: string[] = [];
  for (const amount of ['1', '2', '3']) {
    const { deposit } = await payer.succeed('createDeposit', wish(amount), 'deposit { id }');
    ids.unshift(deposit.id as string);
  }
  const query = `query ($after: Cursor) { viewer { deposits(first: 2, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const first = (await payer.execute(query)).viewer.deposits;
  const second = (await payer.execute(query, { after: first.pageInfo.endCursor })).viewer.deposits;
  expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).toEqual(ids);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});
