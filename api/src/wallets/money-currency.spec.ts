import { describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { key, PayoutStage, taka } from '../testing/payout.stage.js';

const stage = new PayoutStage();
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const dollars = (amount: string) => ({ amount, currency: 'USD' });

/** All that could have moved or begun. */
async function standing(who: Actor) {
  const query = `{ viewer { usd: wallet(currency: USD) { ...W } bdt: wallet(currency: BDT) { ...W }
    deposits { nodes { id } } withdrawals { nodes { id } } } }
    fragment W on Wallet { available { amount } onHold { amount } entries { nodes { kind } } }`;
  return (await who.execute(query)).viewer;
}

describe('a currency that no wallet has', () => {
  test.each([
    [
      'createDeposit',
      'CreateDepositInput',
      () => ({ method: 'CARD', amount: euros('5'), idempotencyKey: key() }),
    ],
    ['quoteExchange', 'QuoteExchangeInput', () => ({ amount: euros('5'), to: 'BDT' })],
    ['quoteExchange', 'QuoteExchangeInput', () => ({ amount: taka('500'), to: 'EUR' })],
    [
      'quoteWithdrawal',
      'QuoteWithdrawalInput',
      (methodId: string) => ({ payoutMethodId: methodId, amount: euros('5') }),
    ],
  ])('is refused by %s before anything begins', async (field, type, input) => {
    const { who, methodId } = await stage.ready();
    const before = await standing(who);
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`;
    const { data, errors } = await who.ask(document, { input: input(methodId) });
    expect(data?.[field]).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('EUR');
    expect(await standing(who)).toEqual(before);
  });
});

describe('one key for two currencies', () => {
  test('makes one deposit, and says that the other is another', async () => {
    const who = await stage.world.employer();
    const idempotencyKey = key();
    const wish = (amount: object) => ({ method: 'CARD', amount, idempotencyKey });
    const made = 'deposit { id amount { amount currency } }';
    const first = await who.succeed('createDeposit', wish(dollars('50')), made);
    expect(await who.mutate('createDeposit', wish(taka('50')), made)).toMatchObject({
      __typename: 'IdempotencyMismatchError',
    });
    expect(await who.succeed('createDeposit', wish(dollars('50')), made)).toEqual(first);
    expect((await standing(who)).deposits.nodes).toEqual([{ id: first.deposit.id }]);
  });

  test('withdraws once, from the wallet it was first used for', async () => {
    const { who, methodId } = await stage.ready();
    await who.deposit('10');
    const [inTaka, inDollars] = [
      await stage.quote(who, methodId, '100'),
      await stage.quote(who, methodId, dollars('5')),
    ];
    const idempotencyKey = key();
    const request = ({ id }: { id: string }) =>
      who.mutate('requestWithdrawal', { quoteId: id, idempotencyKey }, 'withdrawal { id }');
    const first = await request(inTaka);
    const before = await standing(who);
    expect(await request(inDollars)).toMatchObject({ __typename: 'IdempotencyMismatchError' });
    expect(await request(inTaka)).toEqual(first);
    expect(await standing(who)).toEqual(before);
    expect(before).toMatchObject({
      usd: { available: { amount: '10' }, onHold: { amount: '0' } },
      bdt: { available: { amount: '900' }, onHold: { amount: '100' } },
      withdrawals: { nodes: [{ id: first.withdrawal.id }] },
    });
  });
});
