import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayMs } from '../kernel/index.js';
import { Providers, useProviders } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => useProviders(world.app.shared, [new ScriptedProvider({ methods: ['BKASH'] })]));
afterAll(() => world.close());

const OPTIONS = `query ($currency: CurrencyCode!) { viewer { payoutOptions(currency: $currency) {
  method minimum { amount currency } maximum { amount } feeRate feeFixed { amount } promisedMinutes usualMinutes } } }`;
const optionsOf = async (who: Actor, currency: string) =>
  (await who.execute(OPTIONS, { currency })).viewer.payoutOptions;

/** A withdrawal of somebody with money and a method that has rested. */
async function requested(amount: string) {
  const who = await world.employer({ funds: '30000', currency: 'BDT' });
  const destination = `017${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const secret = { password: who.person.password };
  const { payoutMethod } = await who.succeed(
    'addPayoutMethod',
    { method: 'BKASH', destination, ...secret, idempotencyKey: randomUUID() },
    'payoutMethod { id }',
  );
  await world.turnClock(dayMs);
  await who.succeed('stepUp', secret);
  const wish = { payoutMethodId: payoutMethod.id, amount: { amount, currency: 'BDT' } };
  const { quote } = await who.succeed('quoteWithdrawal', wish, 'quote { id }');
  const { withdrawal } = await who.succeed(
    'requestWithdrawal',
    { quoteId: quote.id, idempotencyKey: randomUUID() },
    'withdrawal { id status }',
  );
  return { who, quoteId: String(quote.id), withdrawal };
}

test('ways out are told with their limits, in the money of the wallet', async () => {
  const who = await world.worker();
  const taka = { method: 'BKASH', minimum: { amount: '50', currency: 'BDT' }, maximum: { amount: '250000' } };
  const free = { feeRate: '0', feeFixed: { amount: '0' }, promisedMinutes: 15, usualMinutes: null };
  const bkash = async (currency: string) =>
    (await optionsOf(who, currency)).filter(({ method }: { method: string }) => method === 'BKASH');
  expect(await bkash('BDT')).toEqual([{ ...taka, ...free }]);
  // 50 taka are 41.67 cents: the least that is enough.
  const dollars = { minimum: { amount: '0.42', currency: 'USD' }, maximum: { amount: '2083.33' } };
  expect(await bkash('USD')).toMatchObject([dollars]);
});

test('the operator may promise a payout sooner than its rail does', async () => {
  const hasty = await openWorld({ settings: { PAYOUT_PROMISE_SECONDS: '120' } });
  try {
    const query = '{ viewer { payoutOptions(currency: BDT) { method promisedMinutes } } }';
    const { payoutOptions } = (await (await hasty.worker()).execute(query)).viewer;
    const minutes = new Map(
      payoutOptions.map((one: { method: string; promisedMinutes: number }) => [
        one.method,
        one.promisedMinutes,
      ]),
    );
    expect([minutes.get('BKASH'), minutes.get('SKRILL'), minutes.get('BANK')]).toEqual([2, 2, 3 * 24 * 60]);
  } finally {
    await hasty.close();
  }
});

test('each country has its own ways out, and PayPal is none of those of Bangladesh', async () => {
  const methodsIn = async (country: string) =>
    (await optionsOf(await world.worker({ country }), 'USD')).map(({ method }: { method: string }) => method);
  expect(await methodsIn('BD')).toEqual(['BKASH', 'NAGAD', 'ROCKET', 'RECHARGE', 'BANK', 'SKRILL']);
  // The rail of this spec takes bKash anywhere.
  expect(await methodsIn('KE')).toEqual(['BKASH', 'PAYPAL', 'SKRILL']);
});

test('a provider that does not answer is named as away, and quotes nothing until it is back', async () => {
  useProviders(world.app.shared, []);
  const who = await world.employer({ funds: '1000', currency: 'BDT' });
  const secret = { password: who.person.password };
  const wish = { method: 'NAGAD', destination: '01812345679', ...secret, idempotencyKey: randomUUID() };
  const { payoutMethod } = await who.succeed('addPayoutMethod', wish, 'payoutMethod { id }');
  await world.turnClock(dayMs);
  const nagad = world.app.scopeFor(null).get(Providers).byId('nagad')!;
  const asked = { direction: 'payout', reference: 'wdr_none', externalId: null } as const;
  const away = async () => {
    const query = '{ viewer { payoutOptions(currency: BDT) { method away } } }';
    const { payoutOptions } = (await who.execute(query)).viewer;
    return payoutOptions
      .filter((one: { away: boolean }) => one.away)
      .map((one: { method: string }) => one.method);
  };
  const quote = () =>
    who.mutate('quoteWithdrawal', {
      payoutMethodId: payoutMethod.id,
      amount: { amount: '100', currency: 'BDT' },
    });
  world.simulator.control.maintenance(60 * 60_000);
  for (let n = 0; n < 5; n += 1) await nagad.query(asked);
  expect(await away()).toEqual(['NAGAD']);
  expect(await quote()).toMatchObject({ fields: [{ path: ['payoutMethodId'], code: 'PROVIDER_AWAY' }] });
  world.simulator.control.clear();
  await world.turnClock(60_000);
  await nagad.query(asked);
  expect(await away()).toEqual([]);
  expect(await quote()).toMatchObject({ __typename: 'QuoteWithdrawalPayload' });
});

test('a way out that is for another country is not named', async () => {
  useProviders(world.app.shared, [new ScriptedProvider({ countries: ['KE'] })]);
  expect(await optionsOf(await world.worker(), 'BDT')).toEqual([]);
});

test('the usual time is the median of what arrived within a day', async () => {
  const { who } = await requested('100');
  await world.turnClock(6_000);
  const [{ usualMinutes }] = await optionsOf(who, 'BDT');
  expect(usualMinutes).toBeGreaterThan(0);
  expect(usualMinutes).toBeLessThan(2);
  await world.turnClock(dayMs + 60_000);
  expect((await optionsOf(who, 'BDT'))[0].usualMinutes).toBeNull();
});

test('a quote can be read again by whoever asked for it, and by nobody else', async () => {
  const { who, quoteId } = await requested('100');
  const query =
    'query ($id: ID!) { withdrawalQuote(id: $id) { amount { amount } payoutMethod { method destination } } }';
  expect((await who.execute(query, { id: quoteId })).withdrawalQuote).toMatchObject({
    amount: { amount: '100' },
    payoutMethod: { method: 'BKASH' },
  });
  const stranger = await world.worker();
  expect((await stranger.execute(query, { id: quoteId })).withdrawalQuote).toBeNull();
});

test('a moderator sees whose a held withdrawal is and what speaks for it; its owner sees no facts', async () => {
  const { who, withdrawal } = await requested('20000');
  expect(withdrawal.status).toBe('RISK_HOLD');
  const query = `query ($id: ID!) { withdrawal(id: $id) {
    owner { displayName } sentAt settledAt facts { ownerSince paidBefore requestedToday accountOwners } } }`;
  const { id } = withdrawal;
  expect((await who.execute(query, { id })).withdrawal).toMatchObject({ sentAt: null, facts: null });
  const moderator = await world.moderator();
  expect((await moderator.execute(query, { id })).withdrawal).toEqual({
    owner: { displayName: 'Acme Surveys' },
    sentAt: null,
    settledAt: null,
    facts: { ownerSince: expect.any(String), paidBefore: 0, requestedToday: 1, accountOwners: 1 },
  });
  const queue = async () =>
    (await moderator.execute('{ moderationQueues { payouts { waiting oldestAt } } }')).moderationQueues
      .payouts;
  expect(await queue()).toEqual({ waiting: 1, oldestAt: expect.any(String) });
  const note = 'We could not make sure that this is you.';
  await moderator.succeed('refuseWithdrawal', { withdrawalId: id, note, idempotencyKey: randomUUID() });
  expect(await queue()).toEqual({ waiting: 0, oldestAt: null });
  expect((await who.execute(query, { id })).withdrawal.settledAt).toEqual(expect.any(String));
});
