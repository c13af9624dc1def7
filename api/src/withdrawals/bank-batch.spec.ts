import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { grantRole } from '../identity/index.js';
import { dayMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { bankOrder, takaOf } from '../testing/bank-story.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld();
  moderator = await world.moderator();
});
/** What others left waiting goes first. */
beforeEach(async () => {
  await exportBatch().catch(() => undefined);
});
afterAll(() => world.close());

const key = () => randomUUID();
const BATCH =
  'batch { id lines total { amount currency } file transfers { withdrawalId state destination viewerActions } }';
const exportBatch = async (who = moderator) =>
  (await who.succeed('exportBankBatch', { idempotencyKey: key() }, BATCH)).batch;
const TRANSFER = 'transfer { withdrawalId state bankReference viewerActions }';
const report = (withdrawalId: string, outcome: string, more: Record<string, unknown> = {}) =>
  moderator.mutate('reportBankTransfer', { withdrawalId, outcome, idempotencyKey: key(), ...more }, TRANSFER);
const statusOf = async (who: Actor, id: string) => {
  const query = 'query ($id: ID!) { withdrawal(id: $id) { status reason providerReference } }';
  return (await who.execute(query, { id })).withdrawal;
};
const balances = takaOf;
const onItsWay = (who?: Actor, accountName?: string) => bankOrder(world, who, accountName);

test('a withdrawal by bank waits for a file, is carried once, and is paid when a moderator says so', async () => {
  const { who, id } = await onItsWay();
  expect(await statusOf(who, id)).toMatchObject({ status: 'SENDING' });
  const batch = await exportBatch();
  expect(batch).toMatchObject({ lines: 1, total: { amount: '1000', currency: 'BDT' } });
  const [head, line, rest] = String(batch.file).split('\r\n');
  expect(head).toBe('debit_account,routing_number,account_number,account_name,amount,currency,reference');
  expect(line).toMatch(new RegExp(`^PRACTICE-0001,090261234,\\d{13},Rina Akter,1000\\.00,BDT,${id}$`));
  expect(rest).toBe('');
  expect(batch.transfers).toMatchObject([
    { withdrawalId: id, state: 'EXPORTED', viewerActions: ['PAID', 'REFUSED'] },
  ]);
  expect(batch.transfers[0].destination).not.toMatch(/\d{9}/);
  expect(await moderator.mutate('exportBankBatch', { idempotencyKey: key() }, BATCH)).toMatchObject({
    code: 'INVALID_TRANSITION',
  });

  const paid = await report(id, 'PAID', { bankReference: 'BEFTN/20261128/77' });
  expect(paid.transfer).toMatchObject({ state: 'PAID', viewerActions: ['RETURNED'] });
  await world.turnClock(minuteMs);
  expect(await statusOf(who, id)).toMatchObject({ status: 'PAID', providerReference: 'BEFTN/20261128/77' });
  expect(await balances(who)).toEqual(['990', '0']);
  expect(await report(id, 'PAID', { bankReference: 'BEFTN/1' })).toMatchObject({
    code: 'INVALID_TRANSITION',
  });
});

test('what the bank refuses goes back to its owner, with the reason', async () => {
  const { who, id } = await onItsWay();
  await exportBatch();
  await report(id, 'REFUSED', { reason: 'NO_SUCH_ACCOUNT' });
  await world.turnClock(minuteMs);
  expect(await statusOf(who, id)).toMatchObject({ status: 'FAILED', reason: 'NO_SUCH_ACCOUNT' });
  expect(await balances(who)).toEqual(['2000', '0']);
});

test('what comes back after it was paid is booked again', async () => {
  const { who, id } = await onItsWay();
  await exportBatch();
  await report(id, 'PAID', { bankReference: 'B-1' });
  await world.turnClock(minuteMs);
  await report(id, 'RETURNED');
  await world.turnClock(minuteMs);
  expect(await statusOf(who, id)).toMatchObject({ status: 'FAILED' });
  expect(await balances(who)).toEqual(['2000', '0']);
});

test('nobody reports of what was not carried, of their own money, or without the bank’s number', async () => {
  const { id } = await onItsWay();
  expect(await report(id, 'PAID', { bankReference: 'B-1' })).toMatchObject({ code: 'INVALID_TRANSITION' });
  const own = await world.employer({ funds: '2000', currency: 'BDT' });
  const mine = await onItsWay(own);
  await exportBatch();
  expect(await report(id, 'PAID')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await report(id, 'PAID', { bankReference: 'x\ny' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await report('wdr_none', 'REFUSED')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await report(id, 'RETURNED')).toMatchObject({ code: 'INVALID_TRANSITION' });
  await grantRole(world.app.scopeFor(null), own.person.email, 'MODERATOR');
  const input = { withdrawalId: mine.id, outcome: 'REFUSED', idempotencyKey: key() };
  expect(await own.mutate('reportBankTransfer', input, TRANSFER)).toMatchObject({ code: 'NOT_FOUND' });
});

const refuse = (withdrawalId: string, who = moderator, note = 'Its owner asked us not to send it.') =>
  who.mutate(
    'refuseWithdrawal',
    { withdrawalId, note, idempotencyKey: key() },
    'withdrawal { status reason }',
  );

test('an order that is in no file yet is taken back by a moderator, and never carried', async () => {
  const { who, id } = await onItsWay();
  expect(await refuse(id, moderator, 'No.')).toMatchObject({
    fields: [{ path: ['note'], code: 'TOO_SHORT' }],
  });
  expect(
    await who.ask('mutation ($i: RefuseWithdrawalInput!) { refuseWithdrawal(input: $i) { __typename } }', {
      i: { withdrawalId: id, note: 'I do not want it any more.', idempotencyKey: key() },
    }),
  ).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await statusOf(who, id)).toMatchObject({ status: 'SENDING' });
  expect(await balances(who)).toEqual(['990', '1010']);

  const refused = await refuse(id);
  expect(refused.withdrawal).toEqual({ status: 'FAILED', reason: 'Its owner asked us not to send it.' });
  expect(await balances(who)).toEqual(['2000', '0']);
  expect(await refuse(id)).toMatchObject({ code: 'INVALID_TRANSITION' });
  expect(await moderator.mutate('exportBankBatch', { idempotencyKey: key() }, BATCH)).toMatchObject({
    code: 'INVALID_TRANSITION',
  });
  await world.turnClock(dayMs);
  expect(await statusOf(who, id)).toMatchObject({ status: 'FAILED' });
  expect(await balances(who)).toEqual(['2000', '0']);
});

test('an order in a file cannot be taken back, nor can one’s own', async () => {
  const own = await world.employer({ funds: '2000', currency: 'BDT' });
  const mine = await onItsWay(own);
  await grantRole(world.app.scopeFor(null), own.person.email, 'MODERATOR');
  expect(await refuse(mine.id, own)).toMatchObject({ code: 'NOT_FOUND' });
  const batch = await exportBatch();
  expect(batch.transfers).toMatchObject([{ withdrawalId: mine.id, state: 'EXPORTED' }]);
  expect(await refuse(mine.id)).toMatchObject({ code: 'INVALID_TRANSITION' });
  expect(await statusOf(own, mine.id)).toMatchObject({ status: 'SENDING' });
  expect(await balances(own)).toEqual(['990', '1010']);
});

test('of a file and a refusal at once exactly one has the order', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { who, id } = await onItsWay();
    const [answer, refused] = await Promise.all([
      moderator.mutate('exportBankBatch', { idempotencyKey: key() }, BATCH),
      refuse(id),
    ]);
    const isInFile = String(answer.batch?.file ?? '').includes(id);
    const wasTakenBack = refused.__typename === 'RefuseWithdrawalPayload';
    expect([round, isInFile]).toEqual([round, !wasTakenBack]);
    expect(await balances(who)).toEqual(wasTakenBack ? ['2000', '0'] : ['990', '1010']);
  }
});

const DESK = '{ bankDesk { waiting orders { withdrawalId state amount { amount } mayTakeBack } } }';

test('what waits is listed with what may be taken back: all but one’s own', async () => {
  const own = await world.employer({ funds: '2000', currency: 'BDT' });
  const [mine, other] = [await onItsWay(own), await onItsWay()];
  const order = (withdrawalId: string, mayTakeBack: boolean) => ({
    ...{ withdrawalId, state: 'WAITING', amount: { amount: '1000' }, mayTakeBack },
  });
  expect((await moderator.execute(DESK)).bankDesk).toEqual({
    waiting: 2,
    orders: [order(mine.id, true), order(other.id, true)],
  });
  expect(await other.who.ask(DESK)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  await grantRole(world.app.scopeFor(null), own.person.email, 'MODERATOR');
  expect((await own.execute(DESK)).bankDesk.orders).toEqual([order(mine.id, false), order(other.id, true)]);
  await refuse(other.id);
  expect((await moderator.execute(DESK)).bankDesk.orders).toEqual([order(mine.id, true)]);
  await exportBatch();
  expect((await moderator.execute(DESK)).bankDesk).toEqual({ waiting: 0, orders: [] });
});

test('a taking back that is sent ten times at once is one', async () => {
  const { who, id } = await onItsWay();
  const input = { withdrawalId: id, note: 'Its owner asked us not to send it.', idempotencyKey: key() };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => moderator.mutate('refuseWithdrawal', input, 'withdrawal { status }')),
  );
  expect(answers.map((answer) => answer.withdrawal)).toEqual(Array(10).fill({ status: 'FAILED' }));
  expect(await balances(who)).toEqual(['2000', '0']);
  const notes = await world.app
    .scopeFor(null)
    .sql.rows('select action, note from withdrawal_review where withdrawal_id = $1', [id]);
  expect(notes).toEqual([{ action: 'refuse', note: input.note }]);
});

test('of the bank’s word and a taking back at once the bank’s word counts: the file is with it', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { who, id } = await onItsWay();
    await exportBatch();
    const [paid, refused] = await Promise.all([
      report(id, 'PAID', { bankReference: `B-${round}` }),
      refuse(id),
    ]);
    expect([paid.transfer?.state, refused.code]).toEqual(['PAID', 'INVALID_TRANSITION']);
    await world.turnClock(minuteMs);
    expect(await statusOf(who, id)).toMatchObject({ status: 'PAID', providerReference: `B-${round}` });
    expect(await balances(who)).toEqual(['990', '0']);
  }
});

test('ten moderators who take the file at once carry each order once', async () => {
  const all = [await onItsWay(), await onItsWay()];
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => moderator.mutate('exportBankBatch', { idempotencyKey: key() }, BATCH)),
  );
  const files = answers.map((answer) => String(answer.batch?.file ?? '')).join('');
  for (const { id } of all) expect(files.split(id)).toHaveLength(2);
});

test('a name that a table would run as a formula is a name', async () => {
  const { id } = await onItsWay(undefined, '=HYPERLINK("http://evil.example","Rina")');
  const { file } = await exportBatch();
  expect(
    String(file)
      .split('\r\n')
      .find((line: string) => line.endsWith(id)),
  ).toContain('," =HYPERLINK(""http://evil.example"",""Rina"")",1000.00');
});

test('an account at a bank needs both numbers, and a name', async () => {
  const who = await world.employer();
  const add = (destination: string, accountName: string | null) =>
    who.mutate(
      'addPayoutMethod',
      { method: 'BANK', destination, accountName, password: who.person.password, idempotencyKey: key() },
      'payoutMethod { destination }',
    );
  expect(await add('1234567890123', 'Rina')).toMatchObject({
    fields: [{ path: ['destination'], code: 'MALFORMED' }],
  });
  expect(await add('090261234 1234567890123', null)).toMatchObject({
    fields: [{ path: ['accountName'], code: 'REQUIRED' }],
  });
  expect(await add('০৯০২৬১২৩৪ ১২৩৪৫৬৭৮৯০১২৩', 'রিনা')).toMatchObject({
    payoutMethod: { destination: expect.any(String) },
  });
});
