import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

const QUOTE = 'quote { id amount { amount currency } received { amount currency } rate expiresAt usedAt }';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const dollars = (amount: string) => ({ amount, currency: 'USD' });
const taka = (amount: string) => ({ amount, currency: 'BDT' });
const key = () => randomUUID();
type Money = ReturnType<typeof dollars>;
const other = ({ currency }: Money) => (currency === 'USD' ? 'BDT' : 'USD');

const quote = async (who: Actor, amount: Money) =>
  (await who.succeed('quoteExchange', { amount, to: other(amount) }, QUOTE)).quote;
const exchange = (who: Actor, quoteId: string, idempotencyKey = key()) =>
  who.mutate('exchangeMoney', { quoteId, idempotencyKey }, QUOTE);
const balances = async (who: Actor) => [
  (await who.wallet('USD')).available,
  (await who.wallet('BDT')).available,
];

async function legsOf(quoteId: string): Promise<[string, string][]> {
  const found = await world.app.scopeFor(null).sql.rows<{ account: string; amount: string }>(
    `select p.account_id as account, p.amount from posting p join journal j on j.id = p.journal_id
      where j.kind = 'exchange' and j.ref_id = $1 order by p.id`,
    [quoteId],
  );
  return found.map(({ account, amount }) => [account, amount]);
}

describe('a quote of an exchange', () => {
  test('tells what comes and until when, and moves nothing', async () => {
    const ada = await world.employer({ funds: '10' });
    const asked = await quote(ada, dollars('2.5'));
    expect(asked).toMatchObject({ amount: dollars('2.5'), received: taka('300'), rate: '120', usedAt: null });
    expect(Date.parse(asked.expiresAt) - world.clock.now().getTime()).toBeGreaterThan(9 * minuteMs);
    expect(await balances(ada)).toEqual(['10', '0']);
  });

  test('rounds down, so that no way there and back wins anything', async () => {
    const ada = await world.employer();
    await ada.deposit('1000', 'BDT');
    expect((await quote(ada, taka('100.000001'))).received).toEqual(dollars('0.8333'));
    expect((await quote(ada, taka('0.000121'))).received).toEqual(dollars('0.000001'));
    const refused = await ada.mutate('quoteExchange', { amount: taka('0.00012'), to: 'USD' });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ code: 'TOO_SMALL' }] });
  });

  test.each([
    [dollars('0'), 'BDT', 'TOO_SMALL'],
    [dollars('-1'), 'BDT', 'TOO_SMALL'],
    [dollars('1'), 'USD', 'SAME_CURRENCY'],
  ])('of %j into %s is refused', async (amount, to, code) => {
    const ada = await world.employer({ funds: '10' });
    const refused = await ada.mutate('quoteExchange', { amount, to });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ code }] });
  });

  test.each(['1e3', 'NaN', '0.1234567', `1${'0'.repeat(30)}`, '', '0x10'])(
    'of %j is none',
    async (amount) => {
      const ada = await world.employer();
      const asked = ada.mutate('quoteExchange', { amount: dollars(amount), to: 'BDT' });
      await expect(asked).rejects.toThrow(/BAD_USER_INPUT/);
    },
  );

  test('beyond the balance says what is missing, and a very large one is no accident', async () => {
    const ada = await world.employer({ funds: '10' });
    expect(await ada.mutate('quoteExchange', { amount: dollars('12.5'), to: 'BDT' })).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      missing: dollars('2.5'),
    });
    const asked = await ada.ask(
      `mutation ($i: QuoteExchangeInput!) { quoteExchange(input: $i) { ... on UserError { code } } }`,
      { i: { amount: dollars('99999999999999999'), to: 'BDT' } },
    );
    const code = asked.data?.quoteExchange?.code ?? asked.errors?.[0]?.extensions.code;
    expect(['INSUFFICIENT_FUNDS', 'BAD_USER_INPUT']).toContain(code);
  });

  test('can be read again by whoever asked for it, used or not, and by nobody else', async () => {
    const [ada, eve] = [await world.employer({ funds: '10' }), await world.employer({ funds: '10' })];
    const { id } = await quote(ada, dollars('2.5'));
    const read = async (who: Actor, quoteId: string) =>
      (
        await who.execute(`query ($id: ID!) { exchangeQuote(id: $id) ${QUOTE.slice('quote '.length)} }`, {
          id: quoteId,
        })
      ).exchangeQuote;
    const asked = { id, amount: dollars('2.5'), received: taka('300'), rate: '120', usedAt: null };
    expect(await read(ada, id)).toMatchObject(asked);
    for (const quoteId of [id, 'xqt_nothing', '', "xqt_'; --"]) expect(await read(eve, quoteId)).toBeNull();
    await exchange(ada, id);
    expect(await read(ada, id)).toMatchObject({ ...asked, usedAt: expect.any(String) });
    expect(await read(eve, id)).toBeNull();
    expect([await balances(ada), await balances(eve)]).toEqual([
      ['7.5', '300'],
      ['10', '0'],
    ]);
  });

  test('reads Bengali digits', async () => {
    const ada = await world.employer({ funds: '10' });
    expect((await quote(ada, dollars('২.৫'))).received).toEqual(taka('300'));
  });
});

describe('an exchange', () => {
  test('moves four accounts in one journal, and both wallets tell it', async () => {
    const ada = await world.employer({ funds: '10' });
    const { id } = await quote(ada, dollars('2.5'));
    expect((await exchange(ada, id)).quote).toMatchObject({ id, usedAt: expect.any(String) });
    expect(await balances(ada)).toEqual(['7.5', '300']);
    expect(await legsOf(id)).toEqual([
      [`${ada.id}:available:USD`, '-2500000'],
      ['platform:exchange:USD', '2500000'],
      ['platform:exchange:BDT', '-300000000'],
      [`${ada.id}:available:BDT`, '300000000'],
    ]);
    const { usd, bdt } = (
      await ada.execute(`{ viewer { usd: wallet { entries(first: 1) { nodes { kind account amount { amount } } } }
        bdt: wallet(currency: BDT) { entries(first: 1) { nodes { kind account amount { amount } } } } } }`)
    ).viewer;
    expect(usd.entries.nodes).toEqual([
      { kind: 'EXCHANGE', account: 'AVAILABLE', amount: { amount: '-2.5' } },
    ]);
    expect(bdt.entries.nodes).toEqual([
      { kind: 'EXCHANGE', account: 'AVAILABLE', amount: { amount: '300' } },
    ]);
  });

  test('happens once for a repeated key, and once for a quote', async () => {
    const ada = await world.employer({ funds: '10' });
    const [first, second] = [await quote(ada, dollars('1')), await quote(ada, dollars('2'))];
    const idempotencyKey = key();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => exchange(ada, first.id, idempotencyKey)),
    );
    for (const answer of answers) expect(answer.quote.id).toBe(first.id);
    expect(await exchange(ada, first.id)).toMatchObject({ code: 'QUOTE_EXPIRED' });
    expect(await exchange(ada, second.id, idempotencyKey)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await balances(ada)).toEqual(['9', '120']);
  });

  test('is for the owner of the quote, within its ten minutes', async () => {
    const ada = await world.employer({ funds: '10' });
    const eve = await world.employer({ funds: '10' });
    const { id } = await quote(ada, dollars('1'));
    for (const quoteId of [id, 'xqt_nothing', '', "xqt_'; --"])
      expect(await exchange(eve, quoteId)).toMatchObject({ code: 'NOT_FOUND' });
    await world.turnClock(10 * minuteMs);
    expect(await exchange(ada, id)).toMatchObject({ code: 'QUOTE_EXPIRED' });
    expect([await balances(ada), await balances(eve)]).toEqual([
      ['10', '0'],
      ['10', '0'],
    ]);
  });

  test('of money that was spent meanwhile is refused, and the quote stays good', async () => {
    const ada = await world.employer({ funds: '10' });
    const { id } = await quote(ada, dollars('10'));
    const task = await ada.publishTask({ slots: 1 });
    expect(await exchange(ada, id)).toMatchObject({ code: 'INSUFFICIENT_FUNDS', missing: dollars('0.055') });
    await ada.onTask('stopTask', task.id);
    expect((await exchange(ada, id)).quote.id).toBe(id);
    expect(await balances(ada)).toEqual(['0', '1200']);
  });

  test('a hundred times at once for a tenth of the balance happens exactly ten times', async () => {
    const ada = await world.employer({ funds: '10' });
    const quotes: string[] = [];
    for (let n = 0; n < 100; n += 1) quotes.push((await quote(ada, dollars('1'))).id);
    const answers = await Promise.all(quotes.map((id) => exchange(ada, id)));
    const codes = answers.map(({ code }) => code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(10);
    expect(codes.filter((code) => code === 'INSUFFICIENT_FUNDS')).toHaveLength(90);
    expect(await balances(ada)).toEqual(['0', '1200']);
  }, 120_000);

  test('both ways at once loses nothing and hangs nobody', async () => {
    const ada = await world.employer({ funds: '10' });
    await ada.deposit('1200', 'BDT');
    const quotes: string[] = [];
    for (let n = 0; n < 10; n += 1)
      quotes.push((await quote(ada, dollars('1'))).id, (await quote(ada, taka('120'))).id);
    const answers = await Promise.all(quotes.map((id) => exchange(ada, id)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(quotes.map(() => 'ExchangeMoneyPayload'));
    // Ten times 120 taka are ten times 0.99996 dollars at the rate of the table.
    expect(await balances(ada)).toEqual(['9.9996', '1200']);
  }, 120_000);

  test('leaves quotes that nobody used for as long as a key may ask for them again, and no longer', async () => {
    const ada = await world.employer({ funds: '10' });
    const headers = { 'idempotency-key': key() };
    const query = `mutation { quoteExchange(input: { amount: { amount: "1", currency: USD }, to: BDT }) {
      ... on QuoteExchangePayload { ${QUOTE} } } }`;
    const ask = async () => (await ada.post({ query }, headers)).body.data.quoteExchange.quote;
    const [used, unused] = [await quote(ada, dollars('1')), await ask()];
    await exchange(ada, used.id);
    await world.turnClock(29 * dayMs);
    expect(await ask()).toEqual(unused);
    await world.turnClock(2 * dayMs + 11 * minuteMs);
    const kept = await world.app
      .scopeFor(null)
      .sql.rows<{ id: string }>('select id from exchange_quote where id = any ($1)', [[used.id, unused.id]]);
    expect(kept).toEqual([{ id: used.id }]);
  });
});

test('deposits are found by their status', async () => {
  const ada = await world.employer({ funds: '3' });
  await ada.deposit('5');
  const input = { method: 'CARD', amount: dollars('7'), idempotencyKey: key() };
  await ada.succeed('createDeposit', input);
  const amounts = async (status: string) => {
    const { deposits } = (
      await ada.execute(`{ viewer { deposits${status} { nodes { amount { amount } } } } }`)
    ).viewer;
    return deposits.nodes.map(({ amount }: { amount: { amount: string } }) => amount.amount);
  };
  expect(await amounts('')).toEqual(['7', '5', '3']);
  expect(await amounts('(status: [])')).toEqual(['7', '5', '3']);
  expect(await amounts('(status: [CONFIRMED])')).toEqual(['5', '3']);
  expect(await amounts('(status: [CONFIRMED], first: 1)')).toEqual(['5']);
  expect(await amounts('(status: [CREATED, FAILED])')).toEqual(['7']);
  expect(await amounts('(status: [REVERSED])')).toEqual([]);
});
