import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { bankOrder, takaOf, waitingOrders, type BankOrder } from '../testing/bank-story.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
  moderator = await world.moderator();
});
afterAll(() => world.close());

const note = 'Its owner asked us not to send it.';
const refuse = ({ id }: BankOrder, idempotencyKey: string, why = note) =>
  moderator.mutate(
    'refuseWithdrawal',
    { withdrawalId: id, note: why, idempotencyKey },
    'withdrawal { id status }',
  );
const statusOf = async ({ who, id }: BankOrder): Promise<string> =>
  (await who.execute('query ($id: ID!) { withdrawal(id: $id) { status } }', { id })).withdrawal.status;

test('a key that refused one withdrawal leaves another where it is, at the bank’s desk too', async () => {
  const [one, other] = [await bankOrder(world), await bankOrder(world)];
  const key = randomUUID();
  expect(await refuse(one, key)).toMatchObject({ withdrawal: { id: one.id, status: 'FAILED' } });

  expect(await refuse(other, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await waitingOrders(moderator)).toEqual([other.id]);
  await world.turnClock(31 * minuteMs);
  expect([await statusOf(other), await takaOf(other.who)]).toEqual(['SENDING', ['990', '1010']]);
  expect(await refuse(one, key)).toMatchObject({ withdrawal: { id: one.id, status: 'FAILED' } });
  expect(await refuse(other, randomUUID())).toMatchObject({ withdrawal: { id: other.id } });
});

test('of two withdrawals that one key refuses at once, one is refused', async () => {
  const orders = [await bankOrder(world), await bankOrder(world)];
  const key = randomUUID();
  const answers = await Promise.all(orders.map((order) => refuse(order, key)));
  expect(answers.filter(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')).toHaveLength(1);
  const left = orders[answers.findIndex(({ code }) => code !== undefined)]!;
  expect(await waitingOrders(moderator)).toEqual([left.id]);
  expect(await takaOf(left.who)).toEqual(['990', '1010']);
  await refuse(left, randomUUID());
});

test('a key whose command was refused may be used for something else', async () => {
  const order = await bankOrder(world);
  const key = randomUUID();
  expect(await refuse(order, key, 'No.')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await waitingOrders(moderator)).toEqual([order.id]);
  expect(await refuse(order, key)).toMatchObject({ withdrawal: { id: order.id, status: 'FAILED' } });
  expect(await takaOf(order.who)).toEqual(['2000', '0']);
});
