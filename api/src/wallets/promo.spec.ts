import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDecimal } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let admin: Actor;
beforeAll(async () => {
  world = await openWorld();
  admin = await world.admin();
});
afterAll(() => world.close());

const key = () => randomUUID();
const grant = (who: Actor, amount = '5', kind = 'PROMO', by = admin) =>
  by.mutate('grantPromo', {
    ...{ userId: who.id, kind, amount: { amount, currency: 'USD' }, idempotencyKey: key() },
    note: 'The offer of November.',
  });
const use = (who: Actor) =>
  who.mutate(
    'usePromo',
    { currency: 'USD', idempotencyKey: key() },
    'wallet { promo { amount } available { amount } }',
  );
const purse = async (who: Actor) => {
  const { wallet } = (await who.execute('{ viewer { wallet { promo { amount } available { amount } } } }'))
    .viewer;
  return [wallet.promo.amount, wallet.available.amount];
};
/** The fee of each is half a cent for five cents of reward. */
async function paysFees(employer: Actor, times: number): Promise<void> {
  const worker = await world.worker();
  for (let n = 0; n < times; n += 1) {
    const { id: taskId } = await employer.publishTask({ slots: 1 });
    const { id } = await worker.work(String(taskId));
    await employer.approve(String(id));
  }
}

test('credit is kept apart from money, and can be neither withdrawn, exchanged nor spent on work', async () => {
  const ada = await world.employer();
  await grant(ada, '5');
  await grant(ada, '2', 'REFERRAL');
  expect(await purse(ada)).toEqual(['7', '0']);
  const exchange = { amount: { amount: '1', currency: 'USD' }, to: 'BDT' };
  expect(await ada.mutate('quoteExchange', exchange)).toMatchObject({ code: 'INSUFFICIENT_FUNDS' });
  const task = await ada.createTask({ slots: 1 });
  expect(await ada.mutate('publishTask', { taskId: task.id })).toMatchObject({ code: 'INSUFFICIENT_FUNDS' });
  const query =
    '{ viewer { wallet { entries(account: PROMO) { nodes { kind account amount { amount } } } } } }';
  expect((await ada.execute(query)).viewer.wallet.entries.nodes).toEqual([
    { kind: 'PROMO_GRANTED', account: 'PROMO', amount: { amount: '2' } },
    { kind: 'PROMO_GRANTED', account: 'PROMO', amount: { amount: '5' } },
  ]);
});

test('it pays back the fees that were paid since it came, once, and no more than there is', async () => {
  const ada = await world.employer({ funds: '10' });
  await paysFees(ada, 1);
  await grant(ada, '0.008');
  expect(await use(ada)).toMatchObject({ code: 'INVALID_TRANSITION' });
  await paysFees(ada, 1);
  expect((await use(ada)).wallet).toEqual({ promo: { amount: '0.003' }, available: { amount: '9.895' } });
  expect(await use(ada)).toMatchObject({ code: 'INVALID_TRANSITION' });
  await paysFees(ada, 1);
  expect((await use(ada)).wallet).toEqual({ promo: { amount: '0' }, available: { amount: '9.843' } });
  expect(await use(ada)).toMatchObject({ code: 'INVALID_TRANSITION' });
});

test('used ten times at once it pays once', async () => {
  const ada = await world.employer({ funds: '10' });
  await grant(ada, '1');
  await paysFees(ada, 2);
  const answers = await Promise.all(Array.from({ length: 10 }, () => use(ada)));
  expect(answers.filter(({ __typename }) => __typename === 'UsePromoPayload')).toHaveLength(1);
  expect(await purse(ada)).toEqual(['0.99', '9.9']);
});

test('only administrators give it, to somebody, above zero, with a reason', async () => {
  const ada = await world.employer();
  const moderator = await world.moderator();
  await expect(grant(ada, '5', 'PROMO', moderator)).rejects.toThrow('FORBIDDEN');
  await expect(grant(ada, '5', 'PROMO', ada)).rejects.toThrow('FORBIDDEN');
  expect(await grant(ada, '0')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await grant(ada, '-1')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await grant(ada, '1000.01')).toMatchObject({ code: 'BAD_USER_INPUT' });
  const input = {
    userId: 'usr_none',
    kind: 'PROMO',
    amount: { amount: '1', currency: 'USD' },
    note: 'x',
    idempotencyKey: key(),
  };
  const { fields } = await admin.mutate('grantPromo', input);
  expect(fields.map(({ path }: { path: string[] }) => path[0])).toEqual(['userId', 'note']);
  expect(await purse(ada)).toEqual(['0', '0']);
});

test('a repeat with its key gives it once, and with another amount is refused', async () => {
  const ada = await world.employer();
  const input = {
    ...{ userId: ada.id, kind: 'PROMO', note: 'The offer of November.', idempotencyKey: key() },
    amount: { amount: '3', currency: 'USD' },
  };
  const [first, second] = [
    await admin.mutate('grantPromo', input, 'grantId'),
    await admin.mutate('grantPromo', input, 'grantId'),
  ];
  expect(second.grantId).toBe(first.grantId);
  const other = { ...input, amount: { amount: '4', currency: 'USD' } };
  expect(await admin.mutate('grantPromo', other)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await purse(ada)).toEqual(['3', '0']);
});

test('staff read who was given what by whom and why, page by page; nobody else does', async () => {
  const [ada, ben] = [await world.employer(), await world.worker()];
  await grant(ada, '3');
  await grant(ben, '2', 'REFERRAL');
  const query = `query ($after: Cursor) { promoGrants(first: 1, after: $after) {
    nodes { userId userName kind amount { amount currency } note grantedBy } pageInfo { hasNextPage endCursor } } }`;
  const reader = await world.moderator();
  const { nodes, pageInfo } = (await reader.execute(query)).promoGrants;
  const said = { note: 'The offer of November.', grantedBy: 'Mod' };
  expect(nodes).toEqual([
    {
      ...{ userId: ben.id, userName: 'Rina', kind: 'REFERRAL' },
      ...{ amount: { amount: '2', currency: 'USD' }, ...said },
    },
  ]);
  expect(pageInfo.hasNextPage).toBe(true);
  const older = (await reader.execute(query, { after: pageInfo.endCursor })).promoGrants.nodes;
  expect(older).toMatchObject([{ userId: ada.id, kind: 'PROMO', ...said }]);
  await expect(ada.execute(query)).rejects.toThrow('FORBIDDEN');
});

test('the books of the marketplace add up with it', async () => {
  const ada = await world.employer({ funds: '10' });
  await grant(ada, '1');
  await paysFees(ada, 1);
  await use(ada);
  const query = `{ ledgerHealth { defects { invariant } totals { owedToUsers { amount } inEscrow { amount } fees { amount } otherHoldings { amount } paidIn { amount } } } }`;
  const { defects, totals } = (await admin.execute(query)).ledgerHealth;
  expect(defects).toEqual([]);
  for (const { owedToUsers, inEscrow, fees, otherHoldings, paidIn } of totals) {
    const parts = [owedToUsers, inEscrow, fees, otherHoldings];
    const micros = parts.map(({ amount }) => parseDecimal(String(amount))!);
    expect(micros.reduce((sum, one) => sum + one)).toBe(parseDecimal(String(paidIn.amount)));
  }
});

test('whom it is for is found by the id or the whole e-mail, by administrators alone', async () => {
  const ada = await world.employer();
  const query = 'query ($whom: String!) { promoRecipient(whom: $whom) { id displayName } }';
  const found = async (whom: string) => (await admin.execute(query, { whom })).promoRecipient;
  const { email } = ada.person;
  const person = (await ada.execute('{ viewer { user { id displayName } } }')).viewer.user;
  for (const whom of [ada.id, ` ${ada.id} `, email, ` ${email.toUpperCase()} `])
    expect([whom, await found(whom)]).toEqual([whom, person]);
  for (const whom of [
    '',
    'usr_',
    'usr_nobody',
    '%',
    email.slice(1),
    email.split('@')[0]!,
    `${email}' or '1'='1`,
  ])
    expect([whom, await found(whom)]).toEqual([whom, null]);
  const moderator = await world.moderator();
  for (const other of [ada, moderator])
    expect(await other.ask(query, { whom: email })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
});
