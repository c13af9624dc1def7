import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
let wu: Actor;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100', CLEARING_APPROVALS: '0' } });
  [ada, wu, moderator] = [await world.employer(), await world.worker(), await world.moderator()];
});
afterAll(() => world.close());

/** A dollar a slot, 1.1 with the fee. */
const dollar = { reward: { amount: '1', currency: 'USD' }, slots: 3 };
const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * hourMs).toISOString();
const key = () => ({ idempotencyKey: randomUUID() });
const eventsOf = async (taskId: string) => {
  await world.app.relay.drain();
  const rows = await world.app
    .scopeFor(null)
    .sql.rows<{ type: string }>('select type from event_log where aggregate_id = $1 order by seq', [taskId]);
  return rows.map(({ type }) => type.replace('task.', ''));
};
/** An employer with exactly these dollars and a live task. */
async function live(funds: string, overrides: object = {}): Promise<{ bob: Actor; id: string }> {
  const bob = await world.employer({ funds });
  const { id } = await bob.publishTask({ ...dollar, ...overrides });
  return { bob, id };
}

describe('pause and resume', () => {
  test('a paused task takes nobody new, running work goes on', async () => {
    const { bob, id } = await live('3.3');
    const { id: submission } = await wu.reserve(id);
    expect(await bob.onTask('pauseTask', id)).toMatchObject({ status: 'PAUSED' });
    expect(await (await world.worker()).mutate('reserveSlot', { taskId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
    });
    await wu.submit(submission);
    expect(await bob.mutate('pauseTask', { taskId: id })).toMatchObject({
      from: 'PAUSED',
      allowedActions: ['edit', 'resume', 'stop', 'addSlots', 'raiseReward', 'extend'],
    });
    expect(await bob.onTask('resumeTask', id)).toMatchObject({ status: 'LIVE', slotsOpen: 2 });
    expect(await bob.mutate('resumeTask', { taskId: id })).toMatchObject({ from: 'LIVE' });
    expect(await bob.wallet()).toMatchObject({ available: '0', inEscrow: '3.3' });
    expect(await eventsOf(id)).toEqual(['published', 'live', 'paused', 'resumed']);
  });
});

describe('stop', () => {
  test('an untouched task closes at once and gives everything back', async () => {
    const { bob, id } = await live('3.3');
    const { refunded, task } = await bob.succeed(
      'stopTask',
      { taskId: id },
      'refunded { amount currency } task { status closeReason }',
    );
    expect({ refunded, task }).toEqual({
      refunded: { amount: '3.3', currency: 'USD' },
      task: { status: 'CLOSED', closeReason: 'STOPPED' },
    });
    expect(await bob.wallet()).toMatchObject({ available: '3.3', inEscrow: '0' });
    expect((await bob.task(id)).progress).toMatchObject({ open: 0, released: 3, escrow: { amount: '0' } });
    expect(await eventsOf(id)).toEqual(['published', 'live', 'closing', 'closed']);
  });

  test('running work keeps its money and its deadline; what comes back free is refunded at once', async () => {
    const { bob, id } = await live('3.3');
    const xi = await world.worker();
    const [mine, theirs] = [await wu.reserve(id), await xi.reserve(id)];
    const input = { taskId: id, idempotencyKey: 'stop' };
    const stopped = await bob.succeed('stopTask', input, 'refunded { amount } task { status slotsOpen }');
    expect(stopped).toMatchObject({ refunded: { amount: '1.1' }, task: { status: 'CLOSING', slotsOpen: 0 } });
    expect(await bob.succeed('stopTask', input, 'refunded { amount }')).toMatchObject({
      refunded: { amount: '1.1' },
    });
    expect(await bob.mutate('stopTask', { taskId: id })).toMatchObject({
      from: 'CLOSING',
      allowedActions: ['addSlots', 'extend'],
    });
    await xi.onSubmission('returnSubmission', theirs.id);
    expect(await bob.wallet()).toMatchObject({ available: '2.2', inEscrow: '1.1' });
    await wu.submit(mine.id);
    await bob.approve(mine.id);
    expect(await bob.task(id)).toMatchObject({
      status: 'CLOSED',
      progress: { approved: 1, released: 2, spent: { amount: '1.1' } },
    });
    expect(await bob.wallet()).toMatchObject({ available: '2.2', inEscrow: '0' });
  });

  test('a task whose last slot is decided closes by itself', async () => {
    const { bob, id } = await live('1.1', { slots: 1 });
    const { id: submission } = await wu.work(id);
    await bob.approve(submission);
    const { task } = await bob.execute(
      'query ($id: ID!) { task(id: $id) { status closeReason viewerActions } }',
      { id },
    );
    expect(task).toEqual({ status: 'CLOSED', closeReason: 'COMPLETED', viewerActions: [] });
  });
});

describe('expiry', () => {
  test('at its end a task closes and refunds, paused or not', async () => {
    const { bob, id } = await live('3.3', { expiresAt: inHours(5) });
    const paused = await live('3.3', { expiresAt: inHours(5) });
    await paused.bob.onTask('pauseTask', paused.id);
    await wu.reserve(id);
    await world.turnClock(4.9 * hourMs);
    expect(await bob.task(id)).toMatchObject({ status: 'LIVE' });
    await world.turnClock(0.2 * hourMs);
    // The reservation lapsed on the way, so nothing is left to wait for.
    expect(await bob.task(id)).toMatchObject({ status: 'CLOSED', slotsOpen: 0 });
    expect(await bob.wallet()).toMatchObject({ available: '3.3', inEscrow: '0' });
    expect(await paused.bob.task(paused.id)).toMatchObject({ status: 'CLOSED' });
    expect(await eventsOf(paused.id)).toEqual([
      'published',
      'live',
      'paused',
      'expired',
      'closing',
      'closed',
    ]);
    await world.turnClock(hourMs);
    expect(await eventsOf(paused.id)).toHaveLength(6);
  });

  test('between its end and the next tick nobody may take it', async () => {
    const { id } = await live('3.3', { expiresAt: inHours(1) });
    world.clock.turn(hourMs + 1);
    const { tasks } = await wu.execute('{ tasks(first: 100) { nodes { id } } }');
    expect(tasks.nodes).not.toContainEqual({ id });
    expect(await wu.mutate('reserveSlot', { taskId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
    });
    await world.turnClock(0);
  });

  test('extendTask moves the end later, never earlier', async () => {
    const { bob, id } = await live('3.3', { expiresAt: inHours(5) });
    for (const [expiresAt, code] of [
      [inHours(4), 'TOO_EARLY'],
      [inHours(-1), 'TOO_EARLY'],
      [inHours(100_000), 'TOO_LATE'],
    ]) {
      expect(await bob.mutate('extendTask', { taskId: id, expiresAt })).toMatchObject({
        fields: expect.arrayContaining([expect.objectContaining({ path: ['expiresAt'], code })]),
      });
    }
    await bob.onTask('extendTask', id, { expiresAt: inHours(10) });
    await world.turnClock(6 * hourMs);
    expect(await bob.task(id)).toMatchObject({ status: 'LIVE', slotsOpen: 3 });
  });

  test('a closing task opens again; its released slots stay released', async () => {
    const { bob, id } = await live('3.3', { expiresAt: inHours(1) });
    const { id: submission } = await wu.work(id);
    await world.turnClock(2 * hourMs);
    expect(await bob.task(id)).toMatchObject({ status: 'CLOSING', viewerActions: ['addSlots', 'extend'] });
    expect(await bob.onTask('extendTask', id, { expiresAt: inHours(5) })).toMatchObject({
      status: 'LIVE',
      slotsOpen: 0,
    });
    expect(await bob.wallet()).toMatchObject({ available: '2.2', inEscrow: '1.1' });
    await wu.onSubmission('returnSubmission', submission);
    expect(await bob.task(id)).toMatchObject({
      status: 'LIVE',
      slotsOpen: 1,
      progress: { released: 2, open: 1 },
    });
  });
});

describe('addSlots', () => {
  test('more slots are held and offered', async () => {
    const { bob, id } = await live('5.5');
    const input = { taskId: id, additionalSlots: 2, idempotencyKey: 'more' };
    for (let repeat = 0; repeat < 3; repeat += 1) {
      expect((await bob.succeed('addSlots', input, 'task { slots slotsOpen }')).task).toEqual({
        slots: 5,
        slotsOpen: 5,
      });
    }
    expect(await bob.wallet()).toMatchObject({ available: '0', inEscrow: '5.5' });
    expect(await bob.mutate('addSlots', { taskId: id, additionalSlots: 1, ...key() })).toMatchObject({
      __typename: 'InsufficientFundsError',
      missing: { amount: '1.1', currency: 'USD' },
    });
    expect(await bob.task(id)).toMatchObject({ slots: 5 });
    expect(await eventsOf(id)).toEqual(['published', 'live', 'slots_changed']);
  });

  test('a closing task opens again, with a new end where that has passed', async () => {
    const { bob, id } = await live('3.3', { expiresAt: inHours(1) });
    await wu.work(id);
    await world.turnClock(2 * hourMs);
    const more = { taskId: id, additionalSlots: 2 };
    expect(await bob.mutate('addSlots', { ...more, ...key() })).toMatchObject({
      fields: [{ path: ['expiresAt'], code: 'REQUIRED' }],
    });
    const { task } = await bob.succeed(
      'addSlots',
      { ...more, ...key(), expiresAt: inHours(3) },
      'task { status slots slotsOpen closeReason }',
    );
    expect(task).toEqual({ status: 'LIVE', slots: 5, slotsOpen: 2, closeReason: null });
    expect(await bob.wallet()).toMatchObject({ available: '0', inEscrow: '3.3' });
    expect((await bob.task(id)).progress).toMatchObject({ open: 2, submitted: 1, released: 2 });
    expect(await eventsOf(id)).toEqual(['published', 'live', 'expired', 'closing', 'slots_changed', 'live']);
  });

  test.each([
    ['none', 0, 'TOO_SMALL'],
    ['less', -1, 'TOO_SMALL'],
    ['more than a task may have', 99_998, 'TOO_LARGE'],
  ])('%s is refused', async (_, additionalSlots, code) => {
    const { bob, id } = await live('3.3');
    expect(await bob.mutate('addSlots', { taskId: id, additionalSlots, ...key() })).toMatchObject({
      fields: [{ path: ['additionalSlots'], code }],
    });
  });

  test('a data task does not grow once it is published', async () => {
    const bob = await world.employer({ funds: '5' });
    const { id } = await bob.createTask(dollar);
    await bob.addTaskItems(id, [{ externalId: 'a', variables: [] }]);
    await bob.publish(id);
    expect(await bob.mutate('addSlots', { taskId: id, additionalSlots: 1, ...key() })).toMatchObject({
      fields: [{ code: 'NOT_ALLOWED' }],
    });
    expect((await bob.task(id)).viewerActions).not.toContain('addSlots');
  });

  test('stop and addSlots at once leave exact money, whoever comes first', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { bob, id } = await live('5.5');
      await wu.reserve(id);
      const [stopped, added] = await Promise.all([
        bob.mutate('stopTask', { taskId: id }),
        bob.mutate('addSlots', { taskId: id, additionalSlots: 2, ...key() }),
      ]);
      expect([stopped.__typename, added.__typename]).toEqual(['StopTaskPayload', 'AddSlotsPayload']);
      const { status, progress } = await bob.task(id);
      const { available, inEscrow } = await bob.wallet();
      expect(progress.escrow.amount).toBe(inEscrow);
      expect([status, available, inEscrow]).toEqual(
        status === 'LIVE' ? ['LIVE', '2.2', '3.3'] : ['CLOSING', '4.4', '1.1'],
      );
    }
  });
});

describe('raiseReward', () => {
  test('every slot not finally decided pays the new reward', async () => {
    const { bob, id } = await live('10', { slots: 4 });
    const xi = await world.worker();
    const paid = await wu.work(id);
    await bob.approve(paid.id);
    const [waiting, rejected] = [await xi.work(id), await (await world.worker()).work(id)];
    await bob.reject(rejected.id);
    const input = { taskId: id, reward: { amount: '1.5', currency: 'USD' }, idempotencyKey: 'raise' };
    for (let repeat = 0; repeat < 2; repeat += 1) {
      const { task } = await bob.succeed(
        'raiseReward',
        input,
        'task { reward { amount } fee { amount } progress { escrow { amount } } }',
      );
      expect(task).toEqual({
        reward: { amount: '1.5' },
        fee: { amount: '0.15' },
        progress: { escrow: { amount: '4.95' } },
      });
    }
    expect(await bob.wallet()).toMatchObject({ available: '3.95', inEscrow: '4.95' });
    expect((await xi.submission(waiting.id)).reward).toEqual({ amount: '1.5', currency: 'USD' });
    expect((await wu.submission(paid.id)).reward).toEqual({ amount: '1', currency: 'USD' });
    await bob.approve(waiting.id);
    expect((await xi.wallet()).available).toBe('1.5');
    expect(await eventsOf(id)).toEqual(['published', 'live', 'reward_raised']);
  });

  test.each([
    ['the same', { amount: '1', currency: 'USD' }, { path: ['reward', 'amount'], code: 'TOO_SMALL' }],
    ['less', { amount: '0.99', currency: 'USD' }, { path: ['reward', 'amount'], code: 'TOO_SMALL' }],
    [
      'another currency',
      { amount: '200', currency: 'BDT' },
      { path: ['reward', 'currency'], code: 'INVALID' },
    ],
    ['a fortune', { amount: '10001', currency: 'USD' }, { path: ['reward'], code: 'TOO_LARGE' }],
  ])('%s is refused', async (_, reward, field) => {
    const { bob, id } = await live('3.3');
    expect(await bob.mutate('raiseReward', { taskId: id, reward, ...key() })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [field],
    });
  });

  test('without the money nothing rises', async () => {
    const { bob, id } = await live('3.4');
    const { id: submission } = await wu.reserve(id);
    const refusal = await bob.mutate('raiseReward', {
      taskId: id,
      reward: { amount: '1.1', currency: 'USD' },
      ...key(),
    });
    expect(refusal).toMatchObject({
      __typename: 'InsufficientFundsError',
      missing: { amount: '0.23', currency: 'USD' },
    });
    expect((await bob.task(id)).reward.amount).toBe('1');
    expect((await wu.submission(submission)).reward.amount).toBe('1');
  });

  test('not on a draft, not on a closing task', async () => {
    const { id: draft } = await ada.createTask(dollar);
    const raise = { reward: { amount: '2', currency: 'USD' } };
    expect(await ada.mutate('raiseReward', { taskId: draft, ...raise, ...key() })).toMatchObject({
      from: 'DRAFT',
    });
    const { bob, id } = await live('3.3');
    await wu.reserve(id);
    await bob.onTask('stopTask', id);
    expect(await bob.mutate('raiseReward', { taskId: id, ...raise, ...key() })).toMatchObject({
      from: 'CLOSING',
    });
  });
});

describe('takeDownTask', () => {
  test('open slots are refunded, reservations cancelled, delivered work is still decided', async () => {
    const { bob, id } = await live('4.4', { slots: 4 });
    const xi = await world.worker();
    const [reserved, delivered] = [await wu.reserve(id), await xi.work(id)];
    const { task } = await moderator.succeed(
      'takeDownTask',
      { taskId: id, code: 'FRAUD', note: 'Collects passwords.' },
      'task { status closeReason }',
    );
    expect(task).toEqual({ status: 'CLOSING', closeReason: 'TAKEN_DOWN' });
    expect(await wu.submission(reserved.id)).toMatchObject({ status: 'CANCELLED' });
    expect(await xi.submission(delivered.id)).toMatchObject({ status: 'SUBMITTED' });
    expect(await bob.wallet()).toMatchObject({ available: '3.3', inEscrow: '1.1' });
    expect(await eventsOf(id)).toEqual(['published', 'live', 'taken_down', 'closing']);
    for (const field of ['addSlots', 'extendTask']) {
      const more = field === 'addSlots' ? { additionalSlots: 1, ...key() } : { expiresAt: inHours(1) };
      expect(await bob.mutate(field, { taskId: id, ...more })).toMatchObject({
        __typename: 'InvalidTransitionError',
        allowedActions: [],
      });
    }
    expect(await xi.task(id)).toMatchObject({ status: 'CLOSING' });
    expect(await (await world.worker()).task(id)).toBeNull();
    await world.turnClock(73 * hourMs);
    expect(await xi.submission(delivered.id)).toMatchObject({ status: 'APPROVED', decidedBy: 'TIMEOUT' });
    expect(await bob.task(id)).toMatchObject({
      status: 'CLOSED',
      progress: { escrow: { amount: '0' }, spent: { amount: '1.1' } },
    });
  });

  test('with nothing delivered it closes at once', async () => {
    const { bob, id } = await live('3.3');
    await wu.reserve(id);
    await bob.onTask('pauseTask', id);
    expect(await moderator.onTask('takeDownTask', id, { code: 'FRAUD', note: 'Fake.' })).toMatchObject({
      status: 'CLOSED',
    });
    expect(await bob.wallet()).toMatchObject({ available: '3.3', inEscrow: '0' });
    expect(
      await moderator.mutate('takeDownTask', { taskId: id, code: 'FRAUD', note: 'Fake.' }),
    ).toMatchObject({ from: 'CLOSED' });
  });
});

describe('at once', () => {
  test('a raise and an approval: the worker is paid the old reward or the new one, and not a micro-unit is lost', async () => {
    const { bob, id } = await live('10', { slots: 5 });
    for (let round = 1; round <= 4; round += 1) {
      const xi = await world.worker();
      const { id: submission } = await xi.work(id);
      const reward = { amount: `1.${round}`, currency: 'USD' };
      const [raised, outcomes] = await Promise.all([
        bob.mutate('raiseReward', { taskId: id, reward, ...key() }),
        bob.approve(submission),
      ]);
      expect([raised.__typename, outcomes[0].result.__typename]).toEqual([
        'RaiseRewardPayload',
        'ApproveSubmissionPayload',
      ]);
      const before = round === 1 ? '1' : `1.${round - 1}`;
      expect([before, reward.amount]).toContain((await xi.wallet()).available);
      const { progress } = await bob.task(id);
      expect(progress.escrow.amount).toBe((await bob.wallet()).inEscrow);
    }
  });

  test('a takedown and a delivery: the work is delivered and will be decided, or the reservation is cancelled', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { bob, id } = await live('3.3');
      const { id: submission } = await wu.reserve(id);
      const [, delivered] = await Promise.all([
        moderator.succeed('takeDownTask', { taskId: id, code: 'FRAUD', note: 'Fake.' }),
        wu.mutate('submitWork', { submissionId: submission, answers: [{ key: 'word', values: ['cat'] }] }),
      ]);
      const { status } = await wu.submission(submission);
      const won = delivered.__typename === 'SubmitWorkPayload';
      expect(status).toBe(won ? 'SUBMITTED' : 'CANCELLED');
      expect(await bob.wallet()).toMatchObject(
        won ? { available: '2.2', inEscrow: '1.1' } : { available: '3.3', inEscrow: '0' },
      );
    }
  });

  test('ten workers and a stop: who reserved keeps the slot, the rest is refunded', async () => {
    const { bob, id } = await live('5.5', { slots: 5 });
    const workers = await Promise.all(Array.from({ length: 6 }, () => world.worker()));
    const [stopped, ...reserved] = await Promise.all([
      bob.mutate('stopTask', { taskId: id }, 'refunded { amount }'),
      ...workers.map((worker) => worker.mutate('reserveSlot', { taskId: id })),
    ]);
    const kept = reserved.filter(({ __typename }) => __typename === 'ReserveSlotPayload').length;
    expect(kept).toBeLessThanOrEqual(5);
    const { progress } = await bob.task(id);
    expect(progress).toMatchObject({ reserved: kept, released: 5 - kept, open: 0 });
    expect(progress.escrow.amount).toBe((await bob.wallet()).inEscrow);
    expect((await bob.wallet()).available).toBe(stopped.refunded.amount);
  });
});
