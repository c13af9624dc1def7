import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { after, dayMs, hourMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { Archive } from './archive.service.js';
import { TaskStatus } from './task.status.js';
import { employerActions, moderatorActions, systemActions, type TaskAction } from './task.transitions.js';

let world: World;
let ada: Actor;
let wu: Actor;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100' } });
  [ada, wu, moderator] = [
    await world.employer({ funds: '1000' }),
    await world.worker(),
    await world.moderator(),
  ];
});
afterAll(() => world.close());

const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * hourMs).toISOString();
const judgement = { code: 'SPAM', note: 'Not what we carry.' };
const moderated = { category: 'blog-comment' };

/** Brings a task into a state; answers its id. */
const states: Record<TaskStatus, () => Promise<string>> = {
  DRAFT: async () => (await ada.createTask()).id,
  IN_REVIEW: async () => (await ada.publishTask(moderated)).id,
  REJECTED: async () => (await moderator.onTask('rejectTask', await states.IN_REVIEW(), judgement)).id,
  SCHEDULED: async () => (await ada.publishTask({ publishAt: inHours(500) })).id,
  LIVE: async () => (await ada.publishTask()).id,
  PAUSED: async () => (await ada.onTask('pauseTask', await states.LIVE())).id,
  CLOSING: async () => {
    const id = await states.LIVE();
    await wu.reserve(id);
    return (await ada.onTask('stopTask', id)).id;
  },
  CLOSED: async () => (await ada.onTask('stopTask', await states.LIVE())).id,
  ARCHIVED: async () => {
    const id = await states.CLOSED();
    await archive(id, 180);
    return id;
  },
};
/** As the clock does it once no file is left, that many days from now. */
async function archive(id: string, days: number): Promise<void> {
  const scope = world.app.scopeFor(null);
  const then = after(world.clock.now(), days * dayMs);
  Object.assign(scope, { shared: { ...world.app.shared, clock: { now: () => then } } });
  await scope.atomically(() => scope.get(Archive).archive(id));
}

/** The mutation of each action, with an input that nothing but the state can refuse. */
const mutations: Record<
  Exclude<TaskAction, 'reserve'>,
  [field: string, input?: () => Record<string, unknown>]
> = {
  edit: ['updateTask', () => ({ patch: { title: 'Another good title' } })],
  addItems: ['addTaskItems', () => ({ items: [{ externalId: 'a', variables: [] }] })],
  publish: ['publishTask'],
  cancelPublication: ['cancelPublication'],
  pause: ['pauseTask'],
  resume: ['resumeTask'],
  stop: ['stopTask'],
  addSlots: ['addSlots', () => ({ additionalSlots: 1, idempotencyKey: randomUUID() })],
  raiseReward: [
    'raiseReward',
    () => ({ reward: { amount: '0.06', currency: 'USD' }, idempotencyKey: randomUUID() }),
  ],
  extend: ['extendTask', () => ({ expiresAt: inHours(900) })],
  approve: ['approveTask'],
  reject: ['rejectTask', () => judgement],
  takeDown: ['takeDownTask', () => judgement],
  liftPause: ['liftPause'],
};
/** What only fits a task that got into its state in one way. */
const comingFrom: Partial<Record<TaskAction, (status: TaskStatus) => Promise<string> | null>> = {
  liftPause: (status) => (status === 'PAUSED' ? pausedBySystem() : null),
};
async function pausedBySystem(): Promise<string> {
  const id = await states.LIVE();
  for (const worker of [await world.worker(), await world.worker()]) {
    const { id: submissionId } = await worker.reserve(id);
    await worker.onSubmission('returnSubmission', submissionId, { reason: 'BROKEN' });
  }
  await world.app.relay.drain();
  await world.turnClock(minuteMs);
  return id;
}
const tables = { ...employerActions, ...moderatorActions };

describe.each(Object.keys(states) as TaskStatus[])('a task that is %s', (status) => {
  test.each(Object.keys(mutations) as (keyof typeof mutations)[])(
    '%s: the table decides, and viewerActions tells',
    async (action) => {
      const id = await (comingFrom[action]?.(status) ?? states[status]());
      const actor = action in moderatorActions ? moderator : ada;
      const found = await actor.task(id);
      const money = await ada.wallet();
      const [field, input] = mutations[action];
      const result = await actor.mutate(field, { taskId: id, ...input?.() });
      if ((tables[action].from as readonly string[]).includes(status)) {
        expect(found.viewerActions).toContain(action);
        expect(result.__typename).toMatch(/Payload$/);
      } else {
        expect(found.viewerActions).not.toContain(action);
        expect(result).toMatchObject({
          __typename: 'InvalidTransitionError',
          from: status,
          allowedActions: found.viewerActions.filter((allowed: string) => allowed !== 'reserve'),
        });
        expect(await actor.task(id)).toEqual(found);
        expect(await ada.wallet()).toEqual(money);
      }
    },
  );
});

test.each(Object.keys(states) as TaskStatus[])(
  'close_if_done leaves a task with open slots that is %s',
  async (status) => {
    const id = await states[status]();
    await world.app.scopeFor(null).sql.rows('select close_if_done($1, $2)', [[id], world.clock.now()]);
    expect(await ada.task(id)).toMatchObject({ status });
  },
);

test.each(Object.keys(states) as TaskStatus[])(
  'archive moves a task that is %s as the table says, and only when its days have passed',
  async (status) => {
    const id = await states[status]();
    const before = await ada.task(id);
    const money = await ada.wallet();
    await archive(id, 179);
    expect(await ada.task(id)).toEqual(before);
    await archive(id, 180);
    const { from, to } = systemActions.archive;
    const moves = (from as readonly string[]).includes(status);
    expect(await ada.task(id)).toEqual({ ...before, status: moves ? to : status });
    expect(await ada.wallet()).toEqual(money);
  },
);

test.each(systemActions.close.from)('a task that is %s closes with its last decision', async (status) => {
  const { id } = await ada.publishTask({ slots: 2 });
  const { id: done } = await wu.work(id);
  const xi = await world.worker();
  const { id: last } = await xi.work(id);
  await ada.approve(done);
  if (status === 'PAUSED') await ada.onTask('pauseTask', id);
  if (status === 'CLOSING') await ada.onTask('stopTask', id);
  expect(await ada.task(id)).toMatchObject({ status });
  await ada.approve(last);
  expect(await ada.task(id)).toMatchObject({
    status: 'CLOSED',
    progress: { approved: 2, escrow: { amount: '0' } },
  });
});
