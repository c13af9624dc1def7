import { describe, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import { key, PayoutStage, taka } from '../testing/payout.stage.js';

const stage = new PayoutStage();

describe('a quote', () => {
  test('says what leaves, what arrives and when, and moves nothing', async () => {
    const { who, methodId } = await stage.ready();
    expect(await stage.quote(who, methodId, '100')).toMatchObject({
      amount: taka('100'),
      fee: { amount: '0' },
      net: { amount: '100' },
      payout: taka('100'),
      rate: null,
    });
    expect(await stage.balances(who)).toEqual(['1000', '0']);
  });

  test('from dollars to taka shows the rate, and the books give four accounts', async () => {
    const { who, methodId } = await stage.ready('50');
    await who.deposit('10');
    const input = { payoutMethodId: methodId, amount: { amount: '2.5', currency: 'USD' } };
    const priced = await stage.quote(who, methodId, input.amount);
    expect(priced).toMatchObject({ net: { amount: '2.5' }, payout: taka('300'), rate: '120' });
    await who.succeed('requestWithdrawal', { quoteId: priced.id, idempotencyKey: key() });
    await stage.sendNow();
    expect((await who.wallet()).available).toBe('7.5');
    const [withdrawal] = (await who.execute('{ viewer { withdrawals { nodes { id status } } } }')).viewer
      .withdrawals.nodes;
    expect(withdrawal.status).toBe('PAID');
    expect(await legsOf(withdrawal.id as string)).toEqual([
      [`${who.id}:hold:USD`, '-2500000'],
      ['platform:exchange:USD', '2500000'],
      ['platform:exchange:BDT', '-300000000'],
      ['external:out-BKASH:BDT', '300000000'],
    ]);
  });

  test.each([
    ['0', 'TOO_SMALL'],
    ['-5', 'TOO_SMALL'],
    ['49.99', 'TOO_SMALL'],
    ['250000.01', 'TOO_LARGE'],
    ['999999999', 'TOO_LARGE'],
  ])('of %s is refused', async (amount, code) => {
    const { who, methodId } = await stage.ready();
    const refused = await who.mutate('quoteWithdrawal', { payoutMethodId: methodId, amount: taka(amount) });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ code }] });
    expect(await stage.balances(who)).toEqual(['1000', '0']);
  });

  test.each(['1e3', 'NaN', '0.1234567', `1${'0'.repeat(30)}`, '', 'Infinity', '0x10'])(
    'of %j is no amount at all',
    async (amount) => {
      const { who, methodId } = await stage.ready();
      const asked = who.mutate('quoteWithdrawal', { payoutMethodId: methodId, amount: taka(amount) });
      await expect(asked).rejects.toThrow(/BAD_USER_INPUT/);
    },
  );

  test('reads Bengali digits', async () => {
    const { who, methodId } = await stage.ready();
    expect(await stage.quote(who, methodId, '১২৫.৫')).toMatchObject({ amount: taka('125.5') });
  });

  test('beyond the balance says what is missing', async () => {
    const { who, methodId } = await stage.ready('100');
    const refused = await who.mutate('quoteWithdrawal', { payoutMethodId: methodId, amount: taka('150') });
    expect(refused).toMatchObject({ code: 'INSUFFICIENT_FUNDS', missing: taka('50') });
  });

  test('names the withdrawal that was made of it, however late it is asked', async () => {
    const { who, methodId } = await stage.ready();
    const [used, unused] = [await stage.quote(who, methodId), await stage.quote(who, methodId)];
    const madeOf = async (quoteId: string) =>
      (
        await who.execute('query ($id: ID!) { withdrawalQuote(id: $id) { withdrawal { id status } } }', {
          id: quoteId,
        })
      ).withdrawalQuote;
    expect(await madeOf(used.id)).toEqual({ withdrawal: null });
    const input = { quoteId: used.id, idempotencyKey: key() };
    const { withdrawal } = await who.succeed('requestWithdrawal', input, 'withdrawal { id }');
    await stage.world.turnClock(11 * minuteMs);
    expect(await madeOf(used.id)).toMatchObject({ withdrawal: { id: withdrawal.id } });
    expect(await madeOf(unused.id)).toEqual({ withdrawal: null });
  });

  test('is good once, for ten minutes, and for its owner', async () => {
    const { who, methodId } = await stage.ready();
    const used = await stage.quote(who, methodId);
    await who.succeed('requestWithdrawal', { quoteId: used.id, idempotencyKey: key() });
    const late = await stage.quote(who, methodId);
    const foreign = await stage.quote(who, methodId);
    expect(await who.mutate('requestWithdrawal', { quoteId: used.id, idempotencyKey: key() })).toMatchObject({
      code: 'QUOTE_EXPIRED',
    });
    const stranger = await stage.world.employer({ funds: '500', currency: 'BDT' });
    expect(
      await stranger.mutate('requestWithdrawal', { quoteId: foreign.id, idempotencyKey: key() }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    await stage.world.turnClock(10 * minuteMs);
    expect(await who.mutate('requestWithdrawal', { quoteId: late.id, idempotencyKey: key() })).toMatchObject({
      code: 'QUOTE_EXPIRED',
    });
    expect(await stage.balances(who)).toEqual(['900', '0']);
  });

  test('is there again for its key as long as the key is kept, and gone after that', async () => {
    const { who, methodId } = await stage.ready();
    const headers = { 'idempotency-key': key() };
    const query = `mutation ($id: ID!) { quoteWithdrawal(input: { payoutMethodId: $id, amount: { amount: "100", currency: BDT } }) {
      ... on QuoteWithdrawalPayload { quote { id payout { amount } expiresAt } } } }`;
    const ask = async () =>
      (await who.post({ query, variables: { id: methodId } }, headers)).body.data.quoteWithdrawal.quote;
    const asked = await ask();
    await stage.world.turnClock(29 * dayMs);
    expect(await ask()).toEqual(asked);
    await stage.world.turnClock(2 * dayMs + 11 * minuteMs);
    expect((await ask()).id).not.toBe(asked.id);
    const { sql } = stage.world.app.scopeFor(null);
    expect(await sql.rows('select from withdrawal_quote where id = $1', [asked.id])).toEqual([]);
  });
});

async function legsOf(withdrawalId: string): Promise<[string, string][]> {
  const found = await stage.world.app.scopeFor(null).sql.rows<{ account: string; amount: string }>(
    `select p.account_id as account, p.amount from posting p join journal j on j.id = p.journal_id
      where j.kind = 'withdrawal_paid' and j.ref_id = $1 order by p.id`,
    [withdrawalId],
  );
  return found.map(({ account, amount }) => [account, amount]);
}
