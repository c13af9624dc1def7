import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import { Payouts } from './payouts.service.js';
import { key, PayoutStage, WITHDRAWAL } from '../testing/payout.stage.js';

const stage = new PayoutStage();

describe('a withdrawal', () => {
  test('is held at once, sent within seconds, and arrives with its transaction id', async () => {
    const { who, methodId } = await stage.ready();
    const { id, status, viewerActions } = await stage.request(who, methodId);
    expect([status, viewerActions]).toEqual(['QUEUED', ['cancelWithdrawal']]);
    expect(await stage.balances(who)).toEqual(['900', '100']);
    await stage.sendNow();
    expect(await stage.read(who, id)).toMatchObject({
      status: 'PAID',
      viewerActions: [],
      providerReference: expect.stringMatching(/^TRX/),
      paidAt: expect.any(String),
    });
    expect(await stage.balances(who)).toEqual(['900', '0']);
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
    const { who, methodId } = await stage.ready();
    await stage.world.turnClock(16 * minuteMs);
    const { id } = await stage.quote(who, methodId);
    const input = { quoteId: id, idempotencyKey: key() };
    expect(await who.mutate('requestWithdrawal', input)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await who.mutate('stepUp', { password: 'not it at all' })).toMatchObject({
      code: 'INVALID_CREDENTIALS',
    });
    expect(await who.mutate('requestWithdrawal', input)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await stage.balances(who)).toEqual(['1000', '0']);
    await stage.stepUp(who);
    await who.succeed('requestWithdrawal', input);
  });

  test('is cancelled until it is sent, with everything back', async () => {
    const { who, methodId } = await stage.ready();
    const { id } = await stage.request(who, methodId);
    await who.succeed('cancelWithdrawal', { withdrawalId: id }, WITHDRAWAL);
    expect(await stage.balances(who)).toEqual(['1000', '0']);
    await stage.sendNow();
    expect(stage.rail.moved.has(id)).toBe(false);
    const sent = await stage.request(who, methodId);
    await stage.sendNow();
    expect(await who.mutate('cancelWithdrawal', { withdrawalId: sent.id })).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'PAID',
    });
    expect(await stage.balances(who)).toEqual(['900', '0']);
  });

  test('of somebody else cannot be seen or cancelled', async () => {
    const { who, methodId } = await stage.ready();
    const { id } = await stage.request(who, methodId);
    const stranger = await stage.world.worker();
    expect(await stage.read(stranger, id)).toBeNull();
    expect(await stranger.mutate('cancelWithdrawal', { withdrawalId: id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await stage.balances(who)).toEqual(['900', '100']);
  });

  test('of another quote under the same key is refused, and nothing moves', async () => {
    const { who, methodId } = await stage.ready();
    const [first, second] = [await stage.quote(who, methodId), await stage.quote(who, methodId, '200')];
    const idempotencyKey = key();
    await who.succeed('requestWithdrawal', { quoteId: first.id, idempotencyKey });
    expect(await who.mutate('requestWithdrawal', { quoteId: second.id, idempotencyKey })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await stage.balances(who)).toEqual(['900', '100']);
  });

  test('that twenty workers take at once is sent by one of them', async () => {
    const { who, methodId } = await stage.ready();
    const { id } = await stage.request(who, methodId);
    stage.world.clock.turn(6_000);
    const worker = () => stage.world.app.scopeFor(null).get(Payouts).advance(String(id));
    await Promise.all(Array.from({ length: 20 }, worker));
    expect(stage.rail.moved.get(id)?.times).toBe(1);
    expect(await stage.balances(who)).toEqual(['900', '0']);
  });

  test('that is asked for a hundred times with one key happens once', async () => {
    const { who, methodId } = await stage.ready();
    const { id } = await stage.quote(who, methodId);
    const input = { quoteId: id, idempotencyKey: key() };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => who.mutate('requestWithdrawal', input, 'withdrawal { id }')),
    );
    expect(new Set(answers.map(({ withdrawal }) => withdrawal.id)).size).toBe(1);
    expect(await stage.balances(who)).toEqual(['900', '100']);
  }, 120_000);

  test('of a tenth of the balance succeeds ten times of a hundred', async () => {
    const { who, methodId } = await stage.ready('1000');
    const quotes = [];
    for (let n = 0; n < 100; n += 1) quotes.push(await stage.quote(who, methodId, '100'));
    const answers = await Promise.all(
      quotes.map(({ id }) =>
        who.mutate('requestWithdrawal', { quoteId: id, idempotencyKey: key() }, 'withdrawal { id }'),
      ),
    );
    const names = answers.map(({ __typename }) => String(__typename));
    expect(names.filter((name) => name === 'RequestWithdrawalPayload')).toHaveLength(10);
    expect(names.filter((name) => name === 'InsufficientFundsError')).toHaveLength(90);
    await stage.sendNow();
    const requested = answers.flatMap(({ withdrawal }) => (withdrawal ? [String(withdrawal.id)] : []));
    expect(requested.map((id) => stage.rail.moved.get(id)?.times)).toEqual(
      Array.from({ length: 10 }, () => 1),
    );
    expect(await stage.balances(who)).toEqual(['0', '0']);
  }, 120_000);
});

describe('a large withdrawal', () => {
  test('is held, and sent after 48 hours of silence', async () => {
    const { who, methodId } = await stage.ready('20000');
    const { id, status, reason } = await stage.request(who, methodId, '13000');
    expect([status, reason]).toEqual(['RISK_HOLD', 'LARGE_AMOUNT']);
    await stage.world.turnClock(47 * hourMs);
    expect((await stage.read(who, id)).status).toBe('RISK_HOLD');
    await stage.world.turnClock(hourMs + 1);
    await stage.sendNow();
    expect((await stage.read(who, id)).status).toBe('PAID');
  });

  test('is released or refused by a moderator who is not its owner', async () => {
    const { who, methodId } = await stage.ready('50000');
    const moderator = await stage.world.moderator();
    const first = await stage.request(who, methodId, '13000');
    await moderator.succeed('releaseWithdrawal', { withdrawalId: first.id }, WITHDRAWAL);
    await stage.world.turnClock(1);
    expect((await stage.read(who, first.id)).status).toBe('PAID');
    const second = await stage.request(who, methodId, '13000');
    const refusal = { withdrawalId: second.id, note: 'The work behind this was copied from others.' };
    expect(await who.execute('{ viewer { user { id } } }')).toBeTruthy();
    await expect(who.mutate('refuseWithdrawal', refusal)).rejects.toThrow(/FORBIDDEN/);
    await moderator.succeed('refuseWithdrawal', refusal, WITHDRAWAL);
    expect(await stage.read(who, second.id)).toMatchObject({ status: 'REFUSED', reason: refusal.note });
    expect(await stage.balances(who)).toEqual(['37000', '0']);
  });
});
