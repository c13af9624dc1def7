import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

const EVENTS = `subscription ($after: Cursor) { viewerEvents(after: $after) { cursor reset events { __typename at
  ... on SubmissionDecidedEvent { status submission { id status } }
  ... on WalletChangedEvent { entry { kind account amount { amount } submission { id } task { id } } }
  ... on ReservationEvent { submission { id } } ... on NotificationEvent { kind message } } } }`;
const PROGRESS = `subscription ($taskId: ID!, $after: Cursor) { taskProgress(taskId: $taskId, after: $after) { cursor reset
  progress { open reserved submitted approved escrow { amount } spent { amount } } submissions { id status } } }`;

let world: World;
let employer: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { CLEARING_APPROVALS: '0' } });
  employer = await world.employer({ funds: '100' });
});
afterAll(() => world.close());

interface Told {
  readonly __typename: string;
  readonly status?: string;
  readonly kind?: string;
  readonly entry?: { kind: string; amount: { amount: string } };
}
/** Reads frames until as many events were told. */
async function told(stream: { next(): Promise<{ events: Told[] }> }, count: number): Promise<Told[]> {
  const events: Told[] = [];
  while (events.length < count) events.push(...(await stream.next()).events);
  return events;
}

test('a worker hears of the reservation, the decision and the money, in that order', async () => {
  const worker = await world.worker();
  const task = await employer.publishTask();
  const stream = worker.subscribe(EVENTS);
  await stream.next();

  const submission = await worker.work(task.id);
  await employer.approve(submission.id);

  const events = await told(stream, 4);
  expect(events).toMatchObject([
    { __typename: 'ReservationEvent', submission: { id: submission.id } },
    { __typename: 'NotificationEvent', kind: 'submission.submitted' },
    {
      __typename: 'WalletChangedEvent',
      entry: {
        kind: 'EARNING',
        account: 'AVAILABLE',
        amount: { amount: '0.05' },
        submission: { id: submission.id },
        task: { id: task.id },
      },
    },
    {
      __typename: 'SubmissionDecidedEvent',
      status: 'APPROVED',
      submission: { id: submission.id, status: 'APPROVED' },
    },
  ]);
});

test('the status of a decision is as it was then, also in a replay', async () => {
  const worker = await world.worker();
  const task = await employer.publishTask();
  const stream = worker.subscribe(EVENTS);
  const { cursor } = await stream.next();
  stream.unsubscribe();
  const { id } = await worker.work(task.id);
  await employer.reject(id);
  await employer.onSubmission('reverseRejection', id);
  await world.app.relay.drain();

  const replay = await told(worker.subscribe(EVENTS, { after: cursor }), 5);

  const decided = replay.filter((event) => event.__typename === 'SubmissionDecidedEvent');
  expect(decided).toMatchObject([
    { status: 'REJECTED', submission: { status: 'APPROVED' } },
    { status: 'APPROVED', submission: { status: 'APPROVED' } },
  ]);
});

test('two people never get each other’s events, however much happens at once', async () => {
  const workers = await Promise.all([world.worker(), world.worker(), world.worker()]);
  const streams = workers.map((worker) => worker.subscribe(EVENTS));
  await Promise.all(streams.map((stream) => stream.next()));
  const tasks = await Promise.all([employer.publishTask(), employer.publishTask(), employer.publishTask()]);

  const mine = await Promise.all(
    workers.map((worker) =>
      Promise.all(tasks.map((task) => worker.work(task.id).then(({ id }) => String(id)))),
    ),
  );
  await employer.approve(...mine.flat());

  for (const [n, stream] of streams.entries()) {
    const events = (await told(stream, 12)) as unknown as {
      submission?: { id: string };
      entry?: { submission: { id: string } };
    }[];
    const heardOf = events.flatMap(({ submission, entry }) => submission?.id ?? entry?.submission.id ?? []);
    expect(new Set(heardOf)).toEqual(new Set(mine[n]));
  }
});

test('the employer’s view of a task: counts as of delivery, each changed submission', async () => {
  const worker = await world.worker();
  const task = await employer.publishTask();
  await world.app.relay.drain();
  const stream = employer.subscribe(PROGRESS, { taskId: task.id });
  expect(await stream.next()).toMatchObject({
    reset: false,
    progress: { open: 3, escrow: { amount: '0.165' } },
    submissions: [],
  });

  const { id } = await worker.work(task.id);
  await stream.next((frame) => frame.progress.submitted === 1);
  await employer.approve(id);

  const decided = await stream.next((frame) => frame.submissions[0]?.status === 'APPROVED');
  expect(decided).toMatchObject({
    progress: { open: 2, submitted: 0, approved: 1, spent: { amount: '0.055' }, escrow: { amount: '0.11' } },
    submissions: [{ id, status: 'APPROVED' }],
  });
});

test('an answered appeal changes its submission, even while the status stays', async () => {
  const worker = await world.worker();
  const task = await employer.publishTask();
  const { id } = await worker.work(task.id);
  await employer.reject(id);
  await worker.onSubmission('openDispute', id, { text: 'It is a dog, look at the ears.' });
  await world.app.relay.drain();
  const stream = employer.subscribe(PROGRESS, { taskId: task.id });
  await stream.next();

  await employer.onSubmission('answerDispute', id, { text: 'It is a cat, look at the tail.' });

  expect(await stream.next()).toMatchObject({ submissions: [{ id, status: 'DISPUTED' }] });
});

test('a bonus shows in the employer’s view at once: what was spent, and the submission it went to', async () => {
  const worker = await world.worker();
  const task = await employer.publishTask();
  const { id } = await worker.work(task.id);
  await employer.approve(id);
  await world.app.relay.drain();
  const stream = employer.subscribe(PROGRESS, { taskId: task.id });
  await stream.next();

  await employer.onSubmission('sendBonus', id, {
    amount: { amount: '0.1', currency: 'USD' },
    note: 'Well seen.',
    idempotencyKey: 'bonus',
  });

  const frame = await stream.next();
  expect(frame.progress.spent.amount).toBe('0.155');
  expect(frame.submissions).toEqual([{ id, status: 'APPROVED' }]);
});

test('somebody else’s task, and no task at all, are refused alike; so is a stranger', async () => {
  const task = await employer.publishTask();
  const rival = await world.employer();
  const refusals = await Promise.all(
    [task.id, 'tsk_nothing'].map((taskId) => rival.subscribe(PROGRESS, { taskId }).ended()),
  );
  expect(refusals[0]!.errors[0]!.message).toBe(refusals[1]!.errors[0]!.message);
  expect(refusals.map((end) => end!.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

test('signing out closes that session’s sockets within two seconds and no other', { retry: 2 }, async () => {
  const worker = await world.worker();
  const bystander = await world.worker();
  const [stream, other] = [worker.subscribe(EVENTS), bystander.subscribe(EVENTS)];
  await Promise.all([stream.next(), other.next()]);

  await worker.execute('mutation { signOut { signedOut } }');
  await stream.ended(2_000).catch(() => null);

  await expect.poll(() => worker.live.closed?.code, { timeout: 2_000 }).toBe(4403);
  expect(bystander.live.closed).toBeNull();
});
