import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs, secondMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let moderator: Actor;
let rina: Actor;
let mitu: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100' }, ticking: false });
  [moderator, rina, mitu] = [await world.moderator(), await world.worker(), await world.worker()];
});
afterAll(() => world.close());

const LOG_IS_READ_MS = 11 * secondMs;

/** Everything that happened is in the log, that much time passes, and what is due by then happens. */
async function pass(ms = LOG_IS_READ_MS): Promise<void> {
  await world.app.relay.drain();
  await world.turnClock(ms);
}

const stateOf = async (actor: Actor, id: string) => {
  const { task } = await actor.execute(
    'query ($id: ID!) { task(id: $id) { status pauseReason pausedAt viewerActions } }',
    { id },
  );
  return task;
};
const eventsOf = async (taskId: string) => {
  await world.app.relay.drain();
  const rows = await world.app
    .scopeFor(null)
    .sql.rows<{ type: string; reason: string | null }>(
      `select type, payload ->> 'reason' as reason from event_log where aggregate_id = $1 order by seq`,
      [taskId],
    );
  return rows.map(({ type, reason }) => type.replace('task.', '') + (reason ? ` ${reason}` : ''));
};

/** A live task of so many items, of which one worker may take as many as they like. */
async function live(items: number, overrides: object = {}): Promise<{ ada: Actor; id: string }> {
  const ada = await world.employer({ funds: '100' });
  const { id } = await ada.createTask({ repeatable: true, ...overrides });
  const rows = Array.from({ length: items }, (_, n) => ({ externalId: `row-${n}`, variables: [] }));
  await ada.addTaskItems(String(id), rows);
  await ada.publish(String(id));
  return { ada, id: String(id) };
}
async function times<T>(many: number, one: () => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let n = 0; n < many; n += 1) done.push(await one());
  return done;
}
const works = (taskId: string, many: number) =>
  times(many, async () => (await rina.work(taskId)).id as string);
const givesBack = async (worker: Actor, taskId: string, reason: string | null = null) => {
  const { id } = await worker.reserve(taskId);
  await worker.onSubmission('returnSubmission', String(id), { reason });
};
/** Nothing moves where the employer would have it go on too early. */
async function expectRefusal(ada: Actor, id: string, message: string): Promise<void> {
  const [state, events] = [await stateOf(ada, id), await eventsOf(id)];
  expect(await ada.mutate('resumeTask', { taskId: id })).toEqual({
    __typename: 'InvalidTransitionError',
    code: 'INVALID_TRANSITION',
    from: 'PAUSED',
    allowedActions: state.viewerActions.filter((action: string) => action !== 'resume'),
    message,
  });
  expect(await stateOf(ada, id)).toEqual(state);
  expect(await eventsOf(id)).toEqual(events);
}
const paused = (pauseReason: string) => ({ status: 'PAUSED', pauseReason, pausedAt: expect.any(String) });
const LIVE = { status: 'LIVE', pauseReason: null, pausedAt: null };

describe('too many rejections', () => {
  test('3 of 10 are none, 4 of 11 pause it; reversed ones let its employer resume it', async () => {
    const { ada, id } = await live(14);
    const work = await works(id, 13);
    for (const one of work.slice(0, 3)) await ada.reject(one);
    await ada.approve(...work.slice(3, 10));
    await pass();
    expect(await stateOf(ada, id)).toMatchObject(LIVE);
    await ada.reject(work[10]!);
    await pass();
    expect(await stateOf(ada, id)).toMatchObject({
      ...paused('REJECTION_RATE'),
      viewerActions: ['edit', 'resume', 'stop', 'raiseReward', 'extend'],
    });
    expect(await mitu.mutate('reserveSlot', { taskId: id })).toMatchObject({ from: 'PAUSED' });
    const message =
      'Too much of its work was rejected. Reverse rejections that were not fair, then resume it; or ask a moderator.';
    await expectRefusal(ada, id, message);
    // What is in hand is decided as ever: 4 of 12 are still too many.
    await ada.approve(work[11]!);
    await expectRefusal(ada, id, message);
    await ada.onSubmission('reverseRejection', work[0]!);
    expect(await ada.onTask('resumeTask', id)).toMatchObject({ status: 'LIVE' });
    await ada.reject(work[12]!);
    await pass();
    expect(await stateOf(ada, id)).toMatchObject(LIVE);
    expect(await eventsOf(id)).toEqual(['published', 'live', 'paused REJECTION_RATE', 'resumed']);
  });

  test('a moderator lifts the pause, and the same rejections do not pause it again', async () => {
    const { ada, id } = await live(30);
    const queue = `{ tasksPausedBySystem(first: 5) { nodes { id pauseReason pausedAt } }
      moderationQueues { paused { waiting oldestAt } } }`;
    for (const one of await works(id, 10)) await ada.reject(one);
    await pass();
    const { pausedAt } = await stateOf(ada, id);
    expect(await moderator.execute(queue)).toEqual({
      tasksPausedBySystem: { nodes: [{ id, pauseReason: 'REJECTION_RATE', pausedAt }] },
      moderationQueues: { paused: { waiting: 1, oldestAt: pausedAt } },
    });
    expect(await ada.ask(queue)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await stateOf(moderator, id)).viewerActions).toEqual(['takeDown', 'liftPause']);
    expect(await moderator.onTask('liftPause', id)).toMatchObject({ status: 'LIVE' });
    for (const one of await works(id, 9)) await ada.reject(one);
    await pass();
    expect(await stateOf(ada, id)).toMatchObject(LIVE);
    const [tenth] = await works(id, 1);
    await ada.reject(tenth!);
    await pass();
    expect(await stateOf(ada, id)).toMatchObject(paused('REJECTION_RATE'));
    expect(await eventsOf(id)).toEqual([
      ...['published', 'live', 'paused REJECTION_RATE', 'resumed', 'paused REJECTION_RATE'],
    ]);
    await ada.onTask('stopTask', id);
    expect(await moderator.execute(queue)).toEqual({
      tasksPausedBySystem: { nodes: [] },
      moderationQueues: { paused: { waiting: 0, oldestAt: null } },
    });
  });
});

test('half of 20 given back is none, one more pauses it; who is at it finishes; a new text lets it go on', async () => {
  const { ada, id } = await live(30);
  const running = await times(10, async () => String((await rina.reserve(id)).id));
  await times(10, () => givesBack(mitu, id));
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(LIVE);
  await givesBack(mitu, id);
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(paused('RETURN_RATE'));
  expect(await rina.submit(running[0]!)).toMatchObject({ status: 'SUBMITTED' });
  await expectRefusal(
    ada,
    id,
    'Too many workers gave it back. Make its text clearer, then resume it; or ask a moderator.',
  );
  await ada.onTask('updateTask', id, { patch: { title: 'Name what the picture shows' } });
  expect(await ada.onTask('resumeTask', id)).toMatchObject({ status: 'LIVE' });
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(LIVE);
});

test('two workers who call it broken pause it, one who does so twice does not', async () => {
  const { ada, id } = await live(5);
  await times(2, () => givesBack(rina, id, 'BROKEN'));
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(LIVE);
  await givesBack(mitu, id);
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(LIVE);
  const notices = ada.subscribe(
    'subscription { viewerEvents { events { ... on NotificationEvent { kind message } } } }',
  );
  await notices.next();
  await givesBack(mitu, id, 'BROKEN');
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(paused('BROKEN'));
  expect((await notices.next()).events).toEqual([
    {
      kind: 'task.paused',
      message:
        'Your task is paused: workers say that it cannot be done as written. Change its text, then resume it.',
    },
  ]);
  const { title } = await ada.task(id);
  await ada.onTask('updateTask', id, { patch: { title } });
  expect(await ada.mutate('resumeTask', { taskId: id })).toMatchObject({ from: 'PAUSED' });
  await ada.onTask('updateTask', id, { patch: { title: 'Name what the picture shows' } });
  expect(await ada.onTask('resumeTask', id)).toMatchObject({ status: 'LIVE' });
});

test('ten deliveries that took so long that they pay less than the floor pause it, until the reward is raised', async () => {
  const { ada, id } = await live(12);
  const running = await times(11, async () => String((await rina.reserve(id)).id));
  world.clock.turn(4 * minuteMs);
  for (const one of running.slice(0, 9)) await rina.submit(one);
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(LIVE);
  await rina.submit(running[9]!);
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(paused('UNDERPAY'));
  await expectRefusal(
    ada,
    id,
    'It takes workers so long that it pays less than the hourly floor. Raise the reward, then resume it; or ask a moderator.',
  );
  const reward = { amount: '0.06', currency: 'USD' };
  await ada.onTask('raiseReward', id, { reward, idempotencyKey: 'more-for-it' });
  expect(await ada.onTask('resumeTask', id)).toMatchObject({ status: 'LIVE', reward });
});

describe('work that waits for a decision', () => {
  test('pauses it after three quarters of its window; decided, it goes on', async () => {
    const { ada, id } = await live(5, { reviewWindowHours: 4 });
    const [first] = await works(id, 1);
    await pass();
    await pass(3 * hourMs - minuteMs);
    expect(await stateOf(ada, id)).toMatchObject(LIVE);
    await works(id, 1);
    await pass(2 * minuteMs);
    expect(await stateOf(ada, id)).toMatchObject(paused('REVIEW_BACKLOG'));
    await expectRefusal(
      ada,
      id,
      'Work has waited too long for a decision. Decide on it, then resume it; or ask a moderator.',
    );
    await ada.approve(first!);
    await ada.onTask('resumeTask', id);
    // The other's time runs on.
    await pass(3 * hourMs);
    expect(await stateOf(ada, id)).toMatchObject(paused('REVIEW_BACKLOG'));
  });

  test('what waits when a moderator lifts the pause does not pause it again', async () => {
    const { ada, id } = await live(5, { reviewWindowHours: 4 });
    const [waiting] = await works(id, 1);
    await pass();
    await pass(3 * hourMs);
    expect(await stateOf(ada, id)).toMatchObject(paused('REVIEW_BACKLOG'));
    await moderator.onTask('liftPause', id);
    await pass(30 * minuteMs);
    expect(await stateOf(ada, id)).toMatchObject(LIVE);
    await pass(30 * minuteMs);
    expect(await ada.submission(waiting!)).toMatchObject({ status: 'APPROVED', decidedBy: 'TIMEOUT' });
  });

  test('201 for longer than 24 hours pause it, 200 do not', async () => {
    const { ada, id } = await live(202);
    const many = await works(id, 200);
    await pass();
    await pass(25 * hourMs);
    expect(await stateOf(ada, id)).toMatchObject(LIVE);
    await works(id, 1);
    await pass();
    await pass(23 * hourMs);
    expect(await stateOf(ada, id)).toMatchObject(LIVE);
    await pass(hourMs);
    expect(await stateOf(ada, id)).toMatchObject(paused('REVIEW_BACKLOG'));
    await ada.approve(many[0]!);
    expect(await ada.onTask('resumeTask', id)).toMatchObject({ status: 'LIVE' });
  });
});

test('a decision that comes with the sweep is either seen by it or undone by nobody', async () => {
  const { ada, id } = await live(5, { reviewWindowHours: 4 });
  const [waiting] = await works(id, 1);
  await pass();
  world.clock.turn(3 * hourMs);
  const [[decided]] = await Promise.all([ada.approve(waiting!), world.app.sweep(), world.app.sweep()]);
  expect(decided.result.__typename).toBe('ApproveSubmissionPayload');
  const { status } = await stateOf(ada, id);
  const ended = status === 'PAUSED' ? ['paused REVIEW_BACKLOG'] : [];
  expect(await eventsOf(id)).toEqual(['published', 'live', ...ended]);
  if (status === 'PAUSED') expect(await ada.onTask('resumeTask', id)).toMatchObject({ status: 'LIVE' });
  await pass();
  expect(await stateOf(ada, id)).toMatchObject(LIVE);
});

test('nobody but a moderator lifts a pause, and what its employer paused is not theirs to resume', async () => {
  const { ada, id } = await live(5);
  await ada.onTask('pauseTask', id);
  expect(await moderator.mutate('liftPause', { taskId: id })).toMatchObject({
    __typename: 'InvalidTransitionError',
    from: 'PAUSED',
    allowedActions: ['takeDown'],
  });
  expect(await ada.ask(`mutation { liftPause(input: { taskId: "${id}" }) { __typename } }`)).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(await moderator.mutate('liftPause', { taskId: 'tsk_none' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await eventsOf(id)).toEqual(['published', 'live', 'paused EMPLOYER']);
});
