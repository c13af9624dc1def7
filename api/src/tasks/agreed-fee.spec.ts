import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { agreedFees } from '../../migrations/0034-agreed-terms.js';
import { withClient } from '../database/sql.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let admin: Actor;
beforeAll(async () => {
  world = await openWorld();
  admin = await world.admin();
});
afterEach(() => changeFee('0.1'));
afterAll(() => world.close());

const key = () => ({ idempotencyKey: randomUUID() });
async function changeFee(value: string): Promise<void> {
  const { operatorSettings } = await admin.execute('{ operatorSettings { key version } }');
  const { version: expectedVersion } = operatorSettings.find((one: { key: string }) => one.key === 'feeRate');
  const note = 'The board decided so at its meeting of Monday.';
  await admin.succeed('changeOperatorSetting', {
    ...{ key: 'feeRate', value, note },
    expectedVersion,
    ...key(),
  });
}
const dollars = (amount: string) => ({ amount, currency: 'USD' });
/** Two slots at a dollar and ten cents, one of them delivered. */
async function delivered(): Promise<{ bob: Actor; id: string }> {
  const bob = await world.employer({ funds: '10' });
  const { id } = await bob.publishTask({ reward: dollars('1'), slots: 2 });
  await (await world.worker()).work(id);
  return { bob, id };
}
const raise = (bob: Actor, taskId: string, amount: string) =>
  bob.succeed(
    'raiseReward',
    { taskId, reward: dollars(amount), ...key() },
    'task { reward { amount } fee { amount } feeRate }',
  );

test('a raised reward pays the share that was agreed, although the market asks for more by now', async () => {
  const { bob, id } = await delivered();
  await changeFee('0.5');
  expect((await raise(bob, id, '1.01')).task).toEqual({
    reward: { amount: '1.01' },
    fee: { amount: '0.101' },
    feeRate: '0.1',
  });
  expect(await bob.wallet()).toMatchObject({ available: '7.778', inEscrow: '2.222' });
});

test('and although it asks for less', async () => {
  const { bob, id } = await delivered();
  await changeFee('0.05');
  expect((await raise(bob, id, '1.01')).task).toMatchObject({ fee: { amount: '0.101' }, feeRate: '0.1' });
  const later = await bob.publishTask({ reward: dollars('1'), slots: 1 });
  expect(later.fee).toEqual(dollars('0.05'));
  expect((await raise(bob, later.id, '2')).task).toMatchObject({ fee: { amount: '0.1' }, feeRate: '0.05' });
});

test('a draft agrees to the share of the day on which its reward is set', async () => {
  const bob = await world.employer({ funds: '10' });
  const { id: taskId } = await bob.createTask({ reward: dollars('1'), slots: 1 });
  await changeFee('0.2');
  await bob.succeed('updateTask', { taskId, patch: { slots: 2 } });
  const read = async () =>
    (await bob.execute('query ($id: ID!) { task(id: $id) { fee { amount } feeRate } }', { id: taskId })).task;
  expect(await read()).toEqual({ fee: { amount: '0.1' }, feeRate: '0.1' });
  await bob.succeed('updateTask', { taskId, patch: { reward: dollars('2') } });
  expect(await read()).toEqual({ fee: { amount: '0.4' }, feeRate: '0.2' });
});

test('a task of before gets the roundest share that makes its fee', async () => {
  const bob = await world.employer();
  const made: [string, string, string][] = [];
  for (const [rate, reward] of [
    ['0.1', '0.05'],
    ['0.1', '0.033333'],
    ['0.075', '1.234567'],
    ['0.333333', '987.654321'],
    ['0', '1'],
  ] as const) {
    await changeFee(rate);
    made.push([(await bob.createTask({ reward: dollars(reward), slots: 1 })).id, rate, reward]);
  }
  const found = await withClient(world.database.ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query(`alter table task drop column fee_rate; ${agreedFees}`);
    const { rows } = await owner.query<{ id: string; rate: number }>(
      'select id, fee_rate::int as rate from task',
    );
    await owner.query('rollback');
    return new Map(rows.map(({ id, rate }) => [id, rate / 1e6]));
  });
  for (const [id, rate, reward] of made) expect(found.get(id), reward).toBe(Number(rate));
});
