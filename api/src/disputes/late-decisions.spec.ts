import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import { delivered, moneyOf } from '../testing/delivered.js';
import { openWorld, type World } from '../testing/world.js';

/** No sweep comes by itself: the server was restarted, or has much to catch up with. */
let world: World;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
});
afterAll(() => world.close());

const note = 'The picture shows a dog, and the answer says that it is a cat.';
const everything = (id: string) =>
  world.app.scopeFor(null).sql.first<object>(
    `select to_jsonb(s) as submission, to_jsonb(k) as slots,
      (select to_jsonb(d) from dispute d where d.submission_id = s.id) as dispute,
      (select sum(balance) from ledger_account where owner_id = s.task_id) as escrow,
      (select count(*) from outbox) + (select count(*) from event_log) as events
      from submission s join task_slots k on k.task_id = s.task_id where s.id = $1`,
    [id],
  );

type Delivered = Awaited<ReturnType<typeof delivered>>;
async function paidBySweep(
  { employer, worker, id }: Pick<Delivered, 'employer' | 'worker' | 'id'>,
  decidedBy: string,
): Promise<void> {
  await world.app.sweep();
  expect(await worker.submission(id)).toMatchObject({ status: 'APPROVED', decidedBy, paid: { amount: '1' } });
  expect(await moneyOf(employer, worker)).toMatchObject({ escrow: '2.2', clearing: '1' });
}

test.for(['rejectSubmission', 'requestRevision'] as const)(
  '%s is refused once silence has approved, before the sweep has said so',
  async (command) => {
    const { employer, worker, id } = await delivered(world, { reviewWindowHours: 1 });
    const { autoApproveAt } = await employer.submission(id);
    world.clock.turn(Date.parse(autoApproveAt) - world.clock.now().getTime());
    const before = await everything(id);

    expect((await employer.submission(id)).viewerActions).toEqual(['approve']);
    expect(await employer.mutate(command, { submissionId: id, reason: 'OTHER', note })).toMatchObject({
      __typename: 'InvalidTransitionError',
      code: 'INVALID_TRANSITION',
      from: 'SUBMITTED',
      allowedActions: ['approve'],
      message: 'The time to review is over: silence approves it.',
    });
    expect(await everything(id)).toEqual(before);

    await paidBySweep({ employer, worker, id }, 'TIMEOUT');
  },
);

test('they are taken until then', async () => {
  const { employer, worker, id } = await delivered(world, { reviewWindowHours: 1 });
  world.clock.turn(59 * minuteMs);
  expect((await employer.submission(id)).viewerActions).toEqual(['approve', 'reject', 'requestRevision']);
  await employer.onSubmission('rejectSubmission', id, { reason: 'OTHER', note });
  expect((await worker.submission(id)).status).toBe('REJECTED');
});

test.for([
  ['an answer', { text: note }],
  ['a concession', { concede: true }],
] as const)('%s after 48 hours of silence is refused, and the worker is paid', async ([, said]) => {
  const { employer, worker, id } = await delivered(world);
  await employer.reject(id);
  await worker.onSubmission('openDispute', id, { text: note });
  world.clock.turn(47 * hourMs);
  expect((await employer.submission(id)).viewerActions).toEqual(['answerDispute']);
  world.clock.turn(hourMs);
  const before = await everything(id);

  expect((await employer.submission(id)).viewerActions).toEqual([]);
  expect(await employer.mutate('answerDispute', { submissionId: id, ...said })).toMatchObject({
    __typename: 'InvalidTransitionError',
    from: 'DISPUTED',
    allowedActions: [],
    message: 'The time to answer is over: silence pays the worker.',
  });
  expect(await everything(id)).toEqual(before);

  await paidBySweep({ employer, worker, id }, 'DISPUTE');
});

test.for([
  ['against the worker', { outcome: 'EMPLOYER' }],
  ['to split', { outcome: 'SPLIT', workerPercent: 1 }],
  ['for the worker', { outcome: 'WORKER' }],
] as const)(
  'a decision %s after 14 days of our silence is refused, and the worker is paid',
  async ([, said]) => {
    const { employer, worker, id } = await delivered(world);
    await employer.reject(id);
    await worker.onSubmission('openDispute', id, { text: note });
    await employer.onSubmission('answerDispute', id, { text: note });
    const moderator = await world.moderator();
    world.clock.turn(14 * dayMs - minuteMs);
    expect((await moderator.submission(id)).viewerActions).toEqual(['decideDispute']);
    world.clock.turn(minuteMs);
    const before = await everything(id);

    expect((await moderator.submission(id)).viewerActions).toEqual([]);
    expect(await moderator.mutate('decideDispute', { submissionId: id, note, ...said })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'DISPUTED',
      allowedActions: [],
      message: 'The time to decide is over: silence pays the worker.',
    });
    expect(await everything(id)).toEqual(before);

    await paidBySweep({ employer, worker, id }, 'DISPUTE');
  },
);
