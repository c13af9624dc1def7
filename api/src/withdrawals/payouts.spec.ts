import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../kernel/index.js';
import { PayoutStage, taka, WITHDRAWAL } from '../testing/payout.stage.js';
import { ScriptedProvider } from '../testing/scripted-provider.js';

const stage = new PayoutStage();

describe('what the provider says', () => {
  test('no: everything is available again', async () => {
    const { who, methodId } = await stage.ready();
    stage.rail.fate = 'declined';
    const { id } = await stage.request(who, methodId);
    await stage.sendNow();
    expect(await stage.read(who, id)).toMatchObject({ status: 'FAILED', reason: 'DECLINED' });
    expect(await stage.balances(who)).toEqual(['1000', '0']);
  });

  test('nothing, having paid: it is asked, never sent again', async () => {
    const { who, methodId } = await stage.ready();
    stage.rail.fate = 'paid-unsaid';
    stage.rail.answer = 'silence';
    const { id } = await stage.request(who, methodId);
    await stage.sendNow();
    expect(await stage.read(who, id)).toMatchObject({ status: 'UNKNOWN', reason: 'NO_ANSWER' });
    await stage.world.turnClock(hourMs);
    expect(await stage.balances(who)).toEqual(['900', '100']);
    stage.rail.answer = 'truth';
    await stage.world.turnClock(hourMs);
    expect((await stage.read(who, id)).status).toBe('PAID');
    expect(stage.rail.moved.get(id)?.times).toBe(1);
  });

  test('that it never heard of it: believed only when no request can be on its way', async () => {
    const { who, methodId } = await stage.ready();
    stage.rail.fate = 'lost';
    const { id } = await stage.request(who, methodId);
    await stage.sendNow();
    await stage.world.turnClock(5 * minuteMs);
    expect((await stage.read(who, id)).status).toBe('UNKNOWN');
    await stage.world.turnClock(30 * minuteMs);
    expect(await stage.read(who, id)).toMatchObject({ status: 'FAILED', reason: 'NEVER_ARRIVED' });
    expect(await stage.balances(who)).toEqual(['1000', '0']);
  });

  test('an amount that is not ours: nobody books it, a moderator settles it', async () => {
    const { who, methodId } = await stage.ready();
    stage.rail.fate = 'paid-unsaid';
    stage.rail.answer = 'off-by-one';
    const { id } = await stage.request(who, methodId);
    await stage.sendNow();
    await stage.world.turnClock(minuteMs);
    expect(await stage.read(who, id)).toMatchObject({ status: 'UNKNOWN', reason: 'AMOUNT_DIFFERS' });
    const moderator = await stage.world.moderator();
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
    expect(await stage.balances(who)).toEqual(['900', '0']);
  });

  test('that it cannot be reached: the money waits and may be taken back', async () => {
    const { who, methodId } = await stage.ready();
    stage.rail.fate = 'away';
    const { id } = await stage.request(who, methodId);
    await stage.sendNow();
    expect(await stage.read(who, id)).toMatchObject({
      status: 'QUEUED',
      viewerActions: ['cancelWithdrawal'],
    });
    stage.rail.fate = 'paid';
    await stage.world.turnClock(minuteMs);
    expect((await stage.read(who, id)).status).toBe('PAID');
  });

  test('that it came back after all: the worker has it again, in a new entry', async () => {
    const { who, methodId } = await stage.ready();
    const { id } = await stage.request(who, methodId);
    await stage.sendNow();
    stage.rail.decide(id, 'returned');
    await stage.world.app
      .scopeFor(null)
      .sql.rows('update withdrawal set next_step_at = $2 where id = $1', [id, stage.world.clock.now()]);
    await stage.world.turnClock(1);
    expect(await stage.read(who, id)).toMatchObject({ status: 'FAILED', reason: 'RETURNED_BY_RECEIVER' });
    expect(await stage.balances(who)).toEqual(['1000', '0']);
  });

  test('too late: the fee is given back', async () => {
    stage.useRail(new ScriptedProvider({ payoutFee: { rate: '0.02', fixedMicros: 0n } }));
    const { who, methodId } = await stage.ready();
    stage.rail.fate = 'pending';
    const { id } = await stage.request(who, methodId);
    expect(await stage.read(who, id)).toMatchObject({ fee: { amount: '2' }, payout: taka('98') });
    await stage.sendNow();
    await stage.world.turnClock(20 * minuteMs);
    stage.rail.decide(id, 'succeeded');
    await stage.world.turnClock(hourMs);
    expect((await stage.read(who, id)).status).toBe('PAID');
    expect(await stage.balances(who)).toEqual(['902', '0']);

    // It comes back as well: everything is there again, and the fee not twice.
    stage.rail.decide(id, 'returned');
    await stage.world.app
      .scopeFor(null)
      .sql.rows('update withdrawal set next_step_at = $2 where id = $1', [id, stage.world.clock.now()]);
    await stage.world.turnClock(1);
    expect((await stage.read(who, id)).status).toBe('FAILED');
    expect(await stage.balances(who)).toEqual(['1000', '0']);
  });
});
