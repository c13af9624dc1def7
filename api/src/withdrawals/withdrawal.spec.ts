import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import { useProviders } from '../payments/index.js';
import type { Actor } from '../testing/actors.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';
import { openWorld, type World } from '../testing/world.js';

/** A number of one's own: one that many share is looked at first. */
let numbers = 0;
const newNumber = () => `017${String((numbers += 1)).padStart(8, '0')}`;
const METHOD = 'payoutMethod { id method destination verified usableAt }';
const QUOTE = `quote { id amount { amount currency } fee { amount } net { amount } payout { amount currency } rate arrivesBy expiresAt }`;
const WITHDRAWAL = `withdrawal { id status reason viewerActions amount { amount currency } fee { amount } payout { amount currency }
  providerReference promisedBy paidAt payoutMethod { destination } }`;

let world: World;
let rail: ScriptedProvider;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  rail = new ScriptedProvider();
  useProviders(world.app.shared, [rail]);
});
afterAll(() => world.close());

const key = () => randomUUID();
const taka = (amount: string) => ({ amount, currency: 'BDT' });

async function addMethod(who: Actor, more: Record<string, unknown> = {}) {
  const input = {
    method: 'BKASH',
    destination: newNumber(),
    password: who.person.password,
    idempotencyKey: key(),
  };
  return (await who.succeed('addPayoutMethod', { ...input, ...more }, METHOD)).payoutMethod;
}

/** Somebody with money and a bKash number that has rested. */
async function ready(funds = '1000'): Promise<{ who: Actor; methodId: string }> {
  const who = await world.employer({ funds, currency: 'BDT' });
  const { id } = await addMethod(who);
  await world.turnClock(dayMs);
  await stepUp(who);
  return { who, methodId: String(id) };
}
const stepUp = (who: Actor) => who.succeed('stepUp', { password: who.person.password });

async function quote(who: Actor, methodId: string, amount = '100') {
  const input = { payoutMethodId: methodId, amount: taka(amount) };
  return (await who.succeed('quoteWithdrawal', input, QUOTE)).quote;
}
async function request(who: Actor, methodId: string, amount = '100') {
  const { id } = await quote(who, methodId, amount);
  return (await who.succeed('requestWithdrawal', { quoteId: id, idempotencyKey: key() }, WITHDRAWAL))
    .withdrawal;
}
const read = async (who: Actor, id: string) =>
  (
    await who.execute(`query ($id: ID!) { withdrawal(id: $id) ${WITHDRAWAL.slice('withdrawal'.length)} }`, {
      id,
    })
  ).withdrawal;
const balances = async (who: Actor) => {
  const { available, onHold } = await who.wallet('BDT');
  return [available, onHold];
};
/** Until it was sent and the provider's answer is booked. */
const sendNow = () => world.turnClock(6_000);

describe('a payout method', () => {
  test('rests for a day before its first use, and says until when', async () => {
    const who = await world.employer({ funds: '500', currency: 'BDT' });
    const method = await addMethod(who, { destination: '+৮৮০ ১৭১২-৩৪৫৬৭৮' });
    expect(method).toMatchObject({ method: 'BKASH', destination: '017•••••678', verified: false });
    const input = { payoutMethodId: method.id, amount: taka('100') };
    expect(await who.mutate('quoteWithdrawal', input)).toMatchObject({ code: 'METHOD_RESTING' });
    await world.turnClock(dayMs);
    await who.succeed('quoteWithdrawal', input);
  });

  test('needs the password, and a wrong one adds nothing', async () => {
    const who = await world.worker();
    const input = { method: 'BKASH', destination: newNumber(), idempotencyKey: key() };
    for (const password of [undefined, null, '', 'wrong password 1']) {
      expect(await who.mutate('addPayoutMethod', { ...input, password })).toMatchObject({
        code: 'STEP_UP_REQUIRED',
      });
    }
    expect((await who.execute('{ viewer { payoutMethods { id } } }')).viewer.payoutMethods).toEqual([]);
  });

  test.each(['', '   ', '123', '02712345678', '0171234567', '01712345678\r\nBcc: x', 'বিকাশ', '01999999999'])(
    'of %j is refused by name',
    async (destination) => {
      const who = await world.worker();
      const input = { method: 'BKASH', destination, password: who.person.password, idempotencyKey: key() };
      const refused = await who.mutate('addPayoutMethod', input);
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['destination'] }] });
    },
  );

  test('is added once for a repeated key, and never twice', async () => {
    const who = await world.worker();
    const idempotencyKey = key();
    const destination = newNumber();
    const twice = { idempotencyKey, destination };
    const [first, second] = await Promise.all([addMethod(who, twice), addMethod(who, twice)]);
    expect(second.id).toBe(first.id);
    const again = { method: 'BKASH', destination, password: who.person.password, idempotencyKey: key() };
    expect(await who.mutate('addPayoutMethod', again)).toMatchObject({ fields: [{ code: 'DUPLICATE' }] });
    expect(
      await who.mutate('addPayoutMethod', { ...again, idempotencyKey, destination: '01812345678' }),
    ).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('of somebody else is as good as none', async () => {
    const { methodId } = await ready();
    const stranger = await world.employer({ funds: '500', currency: 'BDT' });
    const input = { payoutMethodId: methodId, amount: taka('100') };
    expect(await stranger.mutate('quoteWithdrawal', input)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.mutate('removePayoutMethod', { payoutMethodId: methodId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const node = '($id: ID!) { node(id: $id) { id } }';
    expect((await stranger.execute(`query ${node}`, { id: methodId })).node).toBeNull();
  });

  test('stays while money is on its way there, and goes afterwards', async () => {
    const { who, methodId } = await ready();
    const { id } = await request(who, methodId);
    expect(await who.mutate('removePayoutMethod', { payoutMethodId: methodId })).toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    await sendNow();
    await who.succeed('removePayoutMethod', { payoutMethodId: methodId }, 'removedId');
    expect((await read(who, id)).payoutMethod.destination).toMatch(/^017•••••\d{3}$/);
  });
});

describe('a quote', () => {
  test('says what leaves, what arrives and when, and moves nothing', async () => {
    const { who, methodId } = await ready();
    expect(await quote(who, methodId, '100')).toMatchObject({
      amount: taka('100'),
      fee: { amount: '0' },
      net: { amount: '100' },
      payout: taka('100'),
      rate: null,
    });
    expect(await balances(who)).toEqual(['1000', '0']);
  });

  test('from dollars to taka shows the rate, and the books give four accounts', async () => {
    const { who, methodId } = await ready('50');
    await who.deposit('10');
    const input = { payoutMethodId: methodId, amount: { amount: '2.5', currency: 'USD' } };
    const priced = (await who.succeed('quoteWithdrawal', input, QUOTE)).quote;
    expect(priced).toMatchObject({ net: { amount: '2.5' }, payout: taka('300'), rate: '120' });
    await who.succeed('requestWithdrawal', { quoteId: priced.id, idempotencyKey: key() });
    await sendNow();
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
    const { who, methodId } = await ready();
    const refused = await who.mutate('quoteWithdrawal', { payoutMethodId: methodId, amount: taka(amount) });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ code }] });
    expect(await balances(who)).toEqual(['1000', '0']);
  });

  test.each(['1e3', 'NaN', '0.1234567', `1${'0'.repeat(30)}`, '', 'Infinity', '0x10'])(
    'of %j is no amount at all',
    async (amount) => {
      const { who, methodId } = await ready();
      const asked = who.mutate('quoteWithdrawal', { payoutMethodId: methodId, amount: taka(amount) });
      await expect(asked).rejects.toThrow(/BAD_USER_INPUT/);
    },
  );

  test('reads Bengali digits', async () => {
    const { who, methodId } = await ready();
    expect(await quote(who, methodId, '১২৫.৫')).toMatchObject({ amount: taka('125.5') });
  });

  test('beyond the balance says what is missing', async () => {
    const { who, methodId } = await ready('100');
    const refused = await who.mutate('quoteWithdrawal', { payoutMethodId: methodId, amount: taka('150') });
    expect(refused).toMatchObject({ code: 'INSUFFICIENT_FUNDS', missing: taka('50') });
  });

  test('is good once, for ten minutes, and for its owner', async () => {
    const { who, methodId } = await ready();
    const used = await quote(who, methodId);
    await who.succeed('requestWithdrawal', { quoteId: used.id, idempotencyKey: key() });
    const late = await quote(who, methodId);
    const foreign = await quote(who, methodId);
    expect(await who.mutate('requestWithdrawal', { quoteId: used.id, idempotencyKey: key() })).toMatchObject({
      code: 'QUOTE_EXPIRED',
    });
    const stranger = await world.employer({ funds: '500', currency: 'BDT' });
    expect(
      await stranger.mutate('requestWithdrawal', { quoteId: foreign.id, idempotencyKey: key() }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    await world.turnClock(10 * minuteMs);
    expect(await who.mutate('requestWithdrawal', { quoteId: late.id, idempotencyKey: key() })).toMatchObject({
      code: 'QUOTE_EXPIRED',
    });
    expect(await balances(who)).toEqual(['900', '0']);
  });
});

describe('a withdrawal', () => {
  test('is held at once, sent within seconds, and arrives with its transaction id', async () => {
    const { who, methodId } = await ready();
    const { id, status, viewerActions } = await request(who, methodId);
    expect([status, viewerActions]).toEqual(['QUEUED', ['cancelWithdrawal']]);
    expect(await balances(who)).toEqual(['900', '100']);
    await sendNow();
    expect(await read(who, id)).toMatchObject({
      status: 'PAID',
      viewerActions: [],
      providerReference: expect.stringMatching(/^TRX/),
      paidAt: expect.any(String),
    });
    expect(await balances(who)).toEqual(['900', '0']);
    const { entries } = (
      await who.execute(
        `{ viewer { wallet(currency: BDT) { entries { nodes { kind account amount { amount } withdrawal { id } } } } } }`,
      )
    ).viewer.wallet;
    expect(entries.nodes.slice(0, 3)).toEqual([
      { kind: 'WITHDRAWAL_PAID', account: 'ON_HOLD', amount: { amount: '-100' }, withdrawal: { id } },
      { kind: 'WITHDRAWAL_HOLD', account: 'ON_HOLD', amount: { amount: '100' }, withdrawal: { id } },
      { kind: 'WITHDRAWAL_HOLD', account: 'AVAILABLE', amount: { amount: '-100' }, withdrawal: { id } },
    ]);
  });

  test('needs the password of the last quarter of an hour', async () => {
    const { who, methodId } = await ready();
    await world.turnClock(16 * minuteMs);
    const { id } = await quote(who, methodId);
    const input = { quoteId: id, idempotencyKey: key() };
    expect(await who.mutate('requestWithdrawal', input)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await who.mutate('stepUp', { password: 'not it at all' })).toMatchObject({
      code: 'INVALID_CREDENTIALS',
    });
    expect(await who.mutate('requestWithdrawal', input)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await balances(who)).toEqual(['1000', '0']);
    await stepUp(who);
    await who.succeed('requestWithdrawal', input);
  });

  test('is cancelled until it is sent, with everything back', async () => {
    const { who, methodId } = await ready();
    const { id } = await request(who, methodId);
    await who.succeed('cancelWithdrawal', { withdrawalId: id }, WITHDRAWAL);
    expect(await balances(who)).toEqual(['1000', '0']);
    await sendNow();
    expect(rail.moved.has(id)).toBe(false);
    const sent = await request(who, methodId);
    await sendNow();
    expect(await who.mutate('cancelWithdrawal', { withdrawalId: sent.id })).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'PAID',
    });
    expect(await balances(who)).toEqual(['900', '0']);
  });

  test('of somebody else cannot be seen or cancelled', async () => {
    const { who, methodId } = await ready();
    const { id } = await request(who, methodId);
    const stranger = await world.worker();
    expect(await read(stranger, id)).toBeNull();
    expect(await stranger.mutate('cancelWithdrawal', { withdrawalId: id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await balances(who)).toEqual(['900', '100']);
  });

  test('that is asked for a hundred times with one key happens once', async () => {
    const { who, methodId } = await ready();
    const { id } = await quote(who, methodId);
    const input = { quoteId: id, idempotencyKey: key() };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => who.mutate('requestWithdrawal', input, 'withdrawal { id }')),
    );
    expect(new Set(answers.map(({ withdrawal }) => withdrawal.id)).size).toBe(1);
    expect(await balances(who)).toEqual(['900', '100']);
  });

  test('of a tenth of the balance succeeds ten times of a hundred', async () => {
    const { who, methodId } = await ready('1000');
    const quotes = [];
    for (let n = 0; n < 100; n += 1) quotes.push(await quote(who, methodId, '100'));
    const answers = await Promise.all(
      quotes.map(({ id }) =>
        who.mutate('requestWithdrawal', { quoteId: id, idempotencyKey: key() }, 'withdrawal { id }'),
      ),
    );
    const names = answers.map(({ __typename }) => String(__typename));
    expect(names.filter((name) => name === 'RequestWithdrawalPayload')).toHaveLength(10);
    expect(names.filter((name) => name === 'InsufficientFundsError')).toHaveLength(90);
    await sendNow();
    const requested = answers.flatMap(({ withdrawal }) => (withdrawal ? [String(withdrawal.id)] : []));
    expect(requested.map((id) => rail.moved.get(id)?.times)).toEqual(Array.from({ length: 10 }, () => 1));
    expect(await balances(who)).toEqual(['0', '0']);
  }, 60_000);
});

describe('what the provider says', () => {
  test('no: everything is available again', async () => {
    const { who, methodId } = await ready();
    rail.fate = 'declined';
    const { id } = await request(who, methodId);
    await sendNow();
    expect(await read(who, id)).toMatchObject({ status: 'FAILED', reason: 'DECLINED' });
    expect(await balances(who)).toEqual(['1000', '0']);
  });

  test('nothing, having paid: it is asked, never sent again', async () => {
    const { who, methodId } = await ready();
    rail.fate = 'paid-unsaid';
    rail.answer = 'silence';
    const { id } = await request(who, methodId);
    await sendNow();
    expect(await read(who, id)).toMatchObject({ status: 'UNKNOWN', reason: 'NO_ANSWER' });
    await world.turnClock(hourMs);
    expect(await balances(who)).toEqual(['900', '100']);
    rail.answer = 'truth';
    await world.turnClock(hourMs);
    expect((await read(who, id)).status).toBe('PAID');
    expect(rail.moved.get(id)?.times).toBe(1);
  });

  test('that it never heard of it: believed only when no request can be on its way', async () => {
    const { who, methodId } = await ready();
    rail.fate = 'lost';
    const { id } = await request(who, methodId);
    await sendNow();
    await world.turnClock(5 * minuteMs);
    expect((await read(who, id)).status).toBe('UNKNOWN');
    await world.turnClock(30 * minuteMs);
    expect(await read(who, id)).toMatchObject({ status: 'FAILED', reason: 'NEVER_ARRIVED' });
    expect(await balances(who)).toEqual(['1000', '0']);
  });

  test('an amount that is not ours: nobody books it, a moderator settles it', async () => {
    const { who, methodId } = await ready();
    rail.fate = 'paid-unsaid';
    rail.answer = 'off-by-one';
    const { id } = await request(who, methodId);
    await sendNow();
    await world.turnClock(minuteMs);
    expect(await read(who, id)).toMatchObject({ status: 'UNKNOWN', reason: 'AMOUNT_DIFFERS' });
    const moderator = await world.moderator();
    const settlement = {
      withdrawalId: id,
      outcome: 'PAID',
      providerReference: 'TRX-1',
      note: 'The statement shows it arrived.',
    };
    expect((await moderator.succeed('settleWithdrawal', settlement, WITHDRAWAL)).withdrawal).toMatchObject({
      status: 'PAID',
      providerReference: 'TRX-1',
    });
    expect(await balances(who)).toEqual(['900', '0']);
  });

  test('that it cannot be reached: the money waits and may be taken back', async () => {
    const { who, methodId } = await ready();
    rail.fate = 'away';
    const { id } = await request(who, methodId);
    await sendNow();
    expect(await read(who, id)).toMatchObject({ status: 'QUEUED', viewerActions: ['cancelWithdrawal'] });
    rail.fate = 'paid';
    await world.turnClock(minuteMs);
    expect((await read(who, id)).status).toBe('PAID');
  });

  test('that it came back after all: the worker has it again, in a new entry', async () => {
    const { who, methodId } = await ready();
    const { id } = await request(who, methodId);
    await sendNow();
    rail.decide(id, 'returned');
    await world.app
      .scopeFor(null)
      .sql.rows('update withdrawal set next_step_at = $2 where id = $1', [id, world.clock.now()]);
    await world.turnClock(1);
    expect(await read(who, id)).toMatchObject({ status: 'FAILED', reason: 'RETURNED_BY_RECEIVER' });
    expect(await balances(who)).toEqual(['1000', '0']);
  });

  test('too late: the fee is given back', async () => {
    rail = new ScriptedProvider({ payoutFee: { rate: '0.02', fixedMicros: 0n } });
    useProviders(world.app.shared, [rail]);
    const { who, methodId } = await ready();
    rail.fate = 'pending';
    const { id } = await request(who, methodId);
    expect(await read(who, id)).toMatchObject({ fee: { amount: '2' }, payout: taka('98') });
    await sendNow();
    await world.turnClock(20 * minuteMs);
    rail.decide(id, 'succeeded');
    await world.turnClock(hourMs);
    expect((await read(who, id)).status).toBe('PAID');
    expect(await balances(who)).toEqual(['902', '0']);
  });
});

describe('a large withdrawal', () => {
  test('is held, and sent after 48 hours of silence', async () => {
    const { who, methodId } = await ready('20000');
    const { id, status, reason } = await request(who, methodId, '13000');
    expect([status, reason]).toEqual(['RISK_HOLD', 'LARGE_AMOUNT']);
    await world.turnClock(47 * hourMs);
    expect((await read(who, id)).status).toBe('RISK_HOLD');
    await world.turnClock(hourMs + 1);
    await sendNow();
    expect((await read(who, id)).status).toBe('PAID');
  });

  test('is released or refused by a moderator who is not its owner', async () => {
    const { who, methodId } = await ready('50000');
    const moderator = await world.moderator();
    const first = await request(who, methodId, '13000');
    await moderator.succeed('releaseWithdrawal', { withdrawalId: first.id }, WITHDRAWAL);
    await world.turnClock(1);
    expect((await read(who, first.id)).status).toBe('PAID');
    const second = await request(who, methodId, '13000');
    const refusal = { withdrawalId: second.id, note: 'The work behind this was copied from others.' };
    expect(await who.execute('{ viewer { user { id } } }')).toBeTruthy();
    await expect(who.mutate('refuseWithdrawal', refusal)).rejects.toThrow(/FORBIDDEN/);
    await moderator.succeed('refuseWithdrawal', refusal, WITHDRAWAL);
    expect(await read(who, second.id)).toMatchObject({ status: 'REFUSED', reason: refusal.note });
    expect(await balances(who)).toEqual(['37000', '0']);
  });
});

async function legsOf(withdrawalId: string): Promise<[string, string][]> {
  const found = await world.app.scopeFor(null).sql.rows<{ account: string; amount: string }>(
    `select p.account_id as account, p.amount from posting p join journal j on j.id = p.journal_id
      where j.kind = 'withdrawal_paid' and j.ref_id = $1 order by p.id`,
    [withdrawalId],
  );
  return found.map(({ account, amount }) => [account, amount]);
}
