import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const FEED = 'subscription { taskFeed { cursor reset events { change taskId task { title slotsOpen } } } }';
const PROGRESS = `subscription ($id: ID!) { taskProgress(taskId: $id) {
  cursor progress { open reserved submitted approved } submissions { id status } } }`;
const EVENTS = `subscription { viewerEvents { events { __typename at
  ... on SubmissionDecidedEvent { status submission { id paid { amount currency } } }
  ... on WalletChangedEvent { entry { kind account amount { amount } } } } } }`;

it('goes from a deposit to money in the worker’s wallet, and everybody sees it live', async () => {
  const [employer, worker] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const feed = worker.subscribe(FEED);
  expect(await feed.next()).toMatchObject({ reset: false, events: [] });
  const mine = worker.subscribe(EVENTS);
  await mine.next();

  const task = await employer.publishTask({ reward: { amount: '0.5', currency: 'USD' }, slots: 2 });
  expect(task).toMatchObject({ status: 'LIVE', slotsOpen: 2 });
  const appeared = await feed.next(({ events }) => events.length > 0);
  expect(appeared.events[0]).toMatchObject({ change: 'APPEARED', taskId: task.id, task: { slotsOpen: 2 } });
  const progress = employer.subscribe(PROGRESS, { id: task.id });
  expect((await progress.next()).progress).toEqual({ open: 2, reserved: 0, submitted: 0, approved: 0 });

  const delivered = await worker.work(task.id);
  expect(delivered.status).toBe('SUBMITTED');
  await progress.next((frame) => frame.progress.submitted === 1);
  const [outcome] = await employer.approve(delivered.id);
  expect(outcome.result.submission).toMatchObject({ status: 'APPROVED', paid: { amount: '0.5' } });
  await progress.next((frame) => frame.progress.approved === 1);
  const decided = await mine.next(({ events }) =>
    events.some(({ status }: { status?: string }) => status === 'APPROVED'),
  );
  expect(decided.events.length).toBeGreaterThan(0);

  const { available, clearing } = await worker.wallet();
  expect(Number(available) + Number(clearing)).toBe(0.5);
  expect(await employer.wallet()).toMatchObject({ available: '8.9', inEscrow: '0.55' });
});

it('lets three days of silence approve', async () => {
  const [employer, worker] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const task = await employer.publishTask({ reviewWindowHours: 72 });
  const { id } = await worker.work(task.id);
  await world.turnClock(71 * 3_600_000);
  expect((await worker.submission(id)).status).toBe('SUBMITTED');
  await world.turnClock(2 * 3_600_000);
  expect(await worker.submission(id)).toMatchObject({ status: 'APPROVED', decidedBy: 'TIMEOUT' });
});
