import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, lastDhakaHour, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { dayBefore, dayOf } from './reconciliation.day.js';

/** The bank's own list, brought by a moderator. */
let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld();
  moderator = await world.moderator();
});
/** Nine in the morning, of a day that nothing has happened in yet. */
beforeEach(async () => {
  const { clock } = world;
  await world.turnClock(2 * dayMs - (clock.now().getTime() - lastDhakaHour(clock.now(), 9).getTime()));
});
afterAll(() => world.close());

const key = () => randomUUID();
const HEAD = 'date,reference,bank_number,outcome,amount,currency';
const yesterday = () => dayBefore(dayOf(world.clock.now()));
const send = (rows: readonly string[], more: Record<string, unknown> = {}, by = moderator) =>
  by.mutate(
    'importBankStatement',
    {
      ...{ from: yesterday(), to: yesterday(), idempotencyKey: key() },
      csv: [HEAD, ...rows].join('\r\n'),
      ...more,
    },
    'added known differences',
  );
const line = (reference: string, more: { amount?: string; number?: string; outcome?: string } = {}) => {
  const { amount = '1000.00', number = `B-${reference.slice(-10)}`, outcome = 'PAID' } = more;
  return `${yesterday()},${reference},${number},${outcome},${amount},BDT`;
};
const openItems = async () => {
  const query = `{ reconciliationItems(status: [OPEN], provider: "bank", first: 100) { nodes { id kind reference day } } }`;
  const { nodes } = (await moderator.execute(query)).reconciliationItems;
  return nodes
    .filter(({ day }: { day: string }) => day === yesterday())
    .map(({ kind, reference }: { kind: string; reference: string }) => `${kind} ${reference}`)
    .sort();
};
const kept = async () =>
  (await world.app
    .scopeFor(null)
    .sql.first<{ n: number }>('select count(*)::int as n from bank_statement_line'))!.n;

async function onItsWay(): Promise<{ who: Actor; id: string }> {
  const who = await world.employer({ funds: '2000', currency: 'BDT' });
  const secret = { password: who.person.password };
  const destination = `090261234 ${String(Math.floor(Math.random() * 1e13)).padStart(13, '0')}`;
  const account = {
    method: 'BANK',
    destination,
    accountName: 'Rina Akter',
    ...secret,
    idempotencyKey: key(),
  };
  const { payoutMethod } = await who.succeed('addPayoutMethod', account, 'payoutMethod { id }');
  await world.turnClock(dayMs);
  await who.succeed('stepUp', secret);
  const wish = { payoutMethodId: payoutMethod.id, amount: { amount: '1010', currency: 'BDT' } };
  const { quote } = await who.succeed('quoteWithdrawal', wish, 'quote { id }');
  const asked = { quoteId: quote.id, idempotencyKey: key() };
  const { withdrawal } = await who.succeed('requestWithdrawal', asked, 'withdrawal { id }');
  await world.turnClock(minuteMs);
  await moderator.succeed('exportBankBatch', { idempotencyKey: key() });
  return { who, id: String(withdrawal.id) };
}
const report = async (withdrawalId: string, outcome = 'PAID') => {
  const bankReference = outcome === 'PAID' ? `B-${withdrawalId.slice(-10)}` : null;
  await moderator.succeed('reportBankTransfer', {
    ...{ withdrawalId, outcome, bankReference, idempotencyKey: key() },
  });
  await world.turnClock(minuteMs);
};
const balances = async (who: Actor) => {
  const { available, onHold } = await who.wallet('BDT');
  return [available, onHold];
};

describe('a statement of the bank', () => {
  test('that says what our books say finds nothing, however often it is brought', async () => {
    const { who, id } = await onItsWay();
    await report(id);
    await world.turnClock(dayMs);
    const rows = [line(id)];
    expect(await send(rows)).toMatchObject({ added: 1, known: 0, differences: 0 });
    const before = await kept();
    for (let times = 0; times < 2; times += 1)
      expect(await send(rows)).toMatchObject({ added: 0, known: 1, differences: 0 });
    const same = { idempotencyKey: key() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(rows, same)));
    expect(answers.map(({ added, known }) => [added, known])).toEqual(Array(8).fill([0, 1]));
    expect(await kept()).toBe(before);
    expect(await openItems()).toEqual([]);
    expect(await balances(who)).toEqual(['990', '0']);
  });

  test('shows what only we have, what only the bank has, and another amount', async () => {
    const [fine, missing, wrong] = [await onItsWay(), await onItsWay(), await onItsWay()];
    for (const { id } of [fine, missing, wrong]) await report(id);
    await world.turnClock(2 * dayMs);
    // They were ordered and reported on three days; the statement covers them all.
    const from = dayOf(new Date(world.clock.now().getTime() - 9 * dayMs));
    const rows = [
      line(fine.id),
      line(wrong.id, { amount: '1000.01' }),
      line('nobody-knows', { amount: '77' }),
    ];
    expect(await send(rows, { from })).toMatchObject({ added: 3, known: 0, differences: 3 });
    const query = `{ reconciliationItems(status: [OPEN], provider: "bank", first: 100) {
      nodes { kind reference stake { amount } } } }`;
    const { nodes } = (await moderator.execute(query)).reconciliationItems;
    expect(nodes).toHaveLength(3);
    expect(nodes).toEqual(
      expect.arrayContaining([
        { kind: 'OURS_ONLY', reference: missing.id, stake: { amount: '1000' } },
        { kind: 'AMOUNT_DIFFERS', reference: wrong.id, stake: { amount: '0.01' } },
        { kind: 'THEIRS_ONLY', reference: 'nobody-knows', stake: { amount: '77' } },
      ]),
    );
    for (const { who } of [fine, missing, wrong]) expect(await balances(who)).toEqual(['990', '0']);

    // The line that was missing is in the next one: its difference closes by itself.
    expect(await send([line(missing.id)], { from })).toMatchObject({ added: 1, known: 0, differences: 2 });
  });

  test('knows that what was paid came back, under whatever number', async () => {
    const { who, id } = await onItsWay();
    await report(id);
    await report(id, 'RETURNED');
    await world.turnClock(dayMs);
    expect(
      await send([line(id), line(id, { number: `R-${id.slice(-8)}`, outcome: 'RETURNED' })]),
    ).toMatchObject({
      ...{ added: 2, differences: 0 },
    });
    expect(await balances(who)).toEqual(['2000', '0']);
  });

  test('that says paid twice shows twice the amount', async () => {
    const { id } = await onItsWay();
    await report(id);
    await world.turnClock(dayMs);
    await send([line(id), line(id, { number: `T-${id.slice(-8)}` })]);
    expect(await openItems()).toEqual([`AMOUNT_DIFFERS ${id}`]);
  });

  test('may be written in Bengali digits, with a mark in front and quotes', async () => {
    const { id } = await onItsWay();
    await report(id);
    await world.turnClock(dayMs);
    const digits = (text: string) => text.replaceAll(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)]!);
    const row = `${digits(yesterday())},"${id}"," B-${id.slice(-10)} ",PAID,${digits('1000.00')},BDT`;
    expect(await send([], { csv: `\uFEFF${HEAD}\n${row}\n` })).toMatchObject({ added: 1, differences: 0 });
  });
});

describe('a statement that cannot be right', () => {
  const good = () => line(`fine-${randomUUID().slice(0, 8)}`);
  test.each([
    ['a formula as reference', () => [`${yesterday()},=1+1,B-1,PAID,5,BDT`], 'REFERENCE'],
    [
      'a formula as the bank’s number',
      () => [`${yesterday()},wdr_1,"=HYPERLINK(""x"")",PAID,5,BDT`],
      'NUMBER',
    ],
    ['a header in the bank’s number', () => [`${yesterday()},wdr_1,"B-1\r\nX-Evil: 1",PAID,5,BDT`], 'NUMBER'],
    ['1e30', () => [`${yesterday()},wdr_1,B-1,PAID,1e30,BDT`], 'AMOUNT'],
    ['a huge amount', () => [`${yesterday()},wdr_1,B-1,PAID,${'9'.repeat(30)},BDT`], 'AMOUNT'],
    ['nothing', () => [`${yesterday()},wdr_1,B-1,PAID,0.00,BDT`], 'AMOUNT'],
    ['less than nothing', () => [`${yesterday()},wdr_1,B-1,PAID,-5,BDT`], 'AMOUNT'],
    ['a finer amount than the bank moves', () => [`${yesterday()},wdr_1,B-1,PAID,5.001,BDT`], 'AMOUNT'],
    ['another currency', () => [`${yesterday()},wdr_1,B-1,PAID,5,USD`], 'CURRENCY'],
    ['another outcome', () => [`${yesterday()},wdr_1,B-1,DONE,5,BDT`], 'OUTCOME'],
    ['a day that is none', () => [`2026-02-30,wdr_1,B-1,PAID,5,BDT`], 'DAY'],
    ['a day outside', () => [`${dayBefore(yesterday())},wdr_1,B-1,PAID,5,BDT`], 'DAY'],
    ['a cell too many', () => [`${yesterday()},wdr_1,B-1,PAID,1,000,BDT`], 'CELLS'],
    ['one number twice', () => [line('a-1', { number: 'B-9' }), line('a-2', { number: 'B-9' })], 'TWICE'],
  ])('because of %s is refused by its line, and none of it is kept', async (_what, rows, code) => {
    const before = await kept();
    const bad = rows();
    const refusal = await send([good(), ...bad]);
    expect(refusal).toMatchObject({ __typename: 'InvalidInputError', code: 'BAD_USER_INPUT' });
    expect(
      refusal.fields.map(({ path, code: why }: { path: string[]; code: string }) => [path, why]),
    ).toEqual([[['csv', String(2 + bad.length)], code]]);
    expect(await kept()).toBe(before);
    expect(await openItems()).toEqual([]);
  });

  test.each([
    ['no CSV', 'date,"reference', 'UNREADABLE'],
    ['nothing at all', '', 'HEADER'],
    ['other columns', 'date,amount\n2026-01-01,5', 'HEADER'],
    ['too many lines', [HEAD, ...Array<string>(501).fill('x')].join('\n'), 'TOO_LARGE'],
    ['too much text', HEAD + 'x'.repeat(60_001), 'TOO_LARGE'],
  ])('because it is %s is refused as a whole', async (_what, csv, code) => {
    const before = await kept();
    expect(await send([], { csv })).toMatchObject({ fields: [{ path: ['csv', '0'], code }] });
    expect(await kept()).toBe(before);
  });

  test('says each bad line, and what an earlier one said otherwise', async () => {
    const reference = `twice-${randomUUID().slice(0, 8)}`;
    await send([line(reference, { amount: '5' })]);
    const before = await kept();
    expect(await send([line(reference, { amount: '6' })])).toMatchObject({
      fields: [{ path: ['csv', '2'], code: 'DIFFERS' }],
    });
    const refusal = await send([good(), line('=1'), line('x', { amount: '1e30' })]);
    expect(refusal.fields).toMatchObject([
      { path: ['csv', '3'], code: 'REFERENCE' },
      { path: ['csv', '4'], code: 'AMOUNT' },
    ]);
    expect(await kept()).toBe(before);
  });

  test('of days that are no days, not over, in no order or too many is refused', async () => {
    const today = dayOf(world.clock.now());
    const before = await kept();
    expect(await send([], { to: today })).toMatchObject({ fields: [{ path: ['to'], code: 'TOO_LATE' }] });
    expect(await send([], { from: 'soon' })).toMatchObject({ fields: [{ path: ['from'], code: 'INVALID' }] });
    expect(await send([], { to: dayBefore(yesterday()) })).toMatchObject({
      fields: [{ path: ['from'], code: 'TOO_LATE' }],
    });
    expect(await send([], { from: '2026-01-01' })).toMatchObject({
      fields: [{ path: ['from'], code: 'TOO_EARLY' }],
    });
    expect(await kept()).toBe(before);
  });

  test('is a moderator’s to bring', async () => {
    const who = await world.worker();
    const input = { from: yesterday(), to: yesterday(), csv: HEAD, idempotencyKey: key() };
    const query = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { __typename } }`;
    expect(await who.ask(query, { input })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
