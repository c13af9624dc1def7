import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld();
  moderator = await world.moderator();
});
afterAll(() => world.close());

const appeal = 'It is a cat: look at the ears and the whiskers in the middle.';
const answer = 'The picture that we sent shows a dog, please look once more.';
const reward = { amount: '1.000001', currency: 'USD' };

/** A rejection that the worker appealed against. */
async function disputed() {
  const employer = await world.employer({ funds: '10' });
  const task = await employer.publishTask({ reward, slots: 1 });
  const worker = await world.worker();
  const { id } = await worker.work(task.id);
  await employer.reject(id);
  await worker.onSubmission('openDispute', id, { text: appeal });
  return { employer, worker, taskId: String(task.id), id: String(id) };
}
const disputeOf = async (who: Actor, id: string) =>
  (
    await who.execute(
      `query ($id: ID!) { submission(id: $id) { dispute { id status appeal answer openedAt answeredAt dueAt resolvedAt resolution workerShare submission { id } } } }`,
      { id },
    )
  ).submission.dispute;
const money = async (employer: Actor, worker: Actor) => {
  const [theirs, mine] = [await employer.wallet(), await worker.wallet()];
  return { employer: theirs.available, escrow: theirs.inEscrow, clearing: mine.clearing };
};

test('an appeal keeps the money where it is and shows both sides what comes next', async () => {
  const { employer, worker, taskId, id } = await disputed();
  expect(await worker.submission(id)).toMatchObject({ status: 'DISPUTED', viewerActions: [] });
  expect((await employer.submission(id)).viewerActions).toEqual(['answerDispute']);
  expect((await moderator.submission(id)).viewerActions).toEqual([]);
  expect((await employer.task(taskId)).progress).toMatchObject({
    disputed: 1,
    rejected: 0,
    escrow: { amount: '1.100001' },
  });
  const dispute = await disputeOf(worker, id);
  expect(dispute).toMatchObject({
    status: 'OPEN',
    appeal,
    answer: null,
    workerShare: null,
    submission: { id },
  });
  expect(Date.parse(dispute.dueAt) - Date.parse(dispute.openedAt)).toBe(48 * hourMs);
  expect(await disputeOf(employer, id)).toEqual(dispute);
  const stranger = await world.worker();
  expect(await stranger.execute('query ($id: ID!) { node(id: $id) { id } }', { id: dispute.id })).toEqual({
    node: null,
  });
  expect(
    (await worker.execute('query ($id: ID!) { node(id: $id) { __typename id } }', { id: dispute.id })).node,
  ).toEqual({ __typename: 'Dispute', id: dispute.id });

  const events = await world.app.scopeFor(null).sql.rows(
    `select type, audience, task_id, payload ->> 'submissionId' as submission from outbox where aggregate_id = $1
      union all select type, audience, task_id, payload ->> 'submissionId' from event_log where aggregate_id = $1`,
    [dispute.id],
  );
  expect(events).toEqual([
    { type: 'dispute.opened', audience: [worker.id, employer.id], task_id: taskId, submission: id },
  ]);
});

test('an appeal comes in time, once, with reasons', async () => {
  const employer = await world.employer({ funds: '10' });
  const task = await employer.publishTask({ reward });
  const worker = await world.worker();
  const { id } = await worker.work(task.id);
  expect(await worker.mutate('openDispute', { submissionId: id, text: appeal })).toMatchObject({
    __typename: 'InvalidTransitionError',
    from: 'SUBMITTED',
  });
  await employer.reject(id);
  expect(await worker.mutate('openDispute', { submissionId: id, text: 'Unfair!' })).toMatchObject({
    __typename: 'InvalidInputError',
    fields: [{ path: ['text'], code: 'TOO_SHORT' }],
  });
  expect(
    await employer.ask('mutation ($i: OpenDisputeInput!) { openDispute(input: $i) { __typename } }', {
      i: { submissionId: id, text: appeal },
    }),
  ).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  await world.turnClock(48 * hourMs);
  expect(await worker.mutate('openDispute', { submissionId: id, text: appeal })).toMatchObject({
    __typename: 'InvalidTransitionError',
    from: 'REJECTED_FINAL',
    allowedActions: [],
  });
  expect(await disputeOf(worker, id)).toBeNull();
});

test('48 hours of silence pay the worker in full', async () => {
  const { employer, worker, taskId, id } = await disputed();
  await world.turnClock(47 * hourMs);
  expect((await worker.submission(id)).status).toBe('DISPUTED');
  await world.turnClock(hourMs);
  expect(await worker.submission(id)).toMatchObject({
    status: 'APPROVED',
    decidedBy: 'DISPUTE',
    paid: reward,
  });
  expect(await disputeOf(worker, id)).toMatchObject({
    status: 'RESOLVED_WORKER',
    workerShare: 1,
    dueAt: null,
    resolution: null,
  });
  expect(await money(employer, worker)).toEqual({ employer: '8.899999', escrow: '0', clearing: '1.000001' });
  expect((await employer.task(taskId)).status).toBe('CLOSED');
});

test('an employer who concedes pays at once', async () => {
  const { employer, worker, id } = await disputed();
  await employer.onSubmission('answerDispute', id, { concede: true });
  expect(await worker.submission(id)).toMatchObject({
    status: 'APPROVED',
    decidedBy: 'DISPUTE',
    paid: reward,
  });
  expect(await money(employer, worker)).toMatchObject({ clearing: '1.000001', escrow: '0' });
});

test.for([
  ['a short word', ' Sorry! ', 'Sorry!'],
  ['blanks', ' \n ', null],
  ['what nobody sees', '\u200b', null],
] as const)('a concession with %s needs no reasons', async ([, text, said]) => {
  const { employer, worker, id } = await disputed();
  await employer.onSubmission('answerDispute', id, { text, concede: true });
  expect(await worker.submission(id)).toMatchObject({ status: 'APPROVED', paid: reward });
  expect(await disputeOf(worker, id)).toMatchObject({ status: 'RESOLVED_WORKER', answer: said });
});

test('an answer needs them, and a concession is bounded', async () => {
  const { employer, worker, id } = await disputed();
  for (const [said, code] of [
    [{ text: 'Sorry!' }, 'TOO_SHORT'],
    [{ text: 'x'.repeat(2_001), concede: true }, 'TOO_LONG'],
    [{ text: 'Sor\u0007ry', concede: true }, 'INVALID'],
  ] as const) {
    expect(await employer.mutate('answerDispute', { submissionId: id, ...said })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['text'], code }],
    });
  }
  expect(await disputeOf(worker, id)).toMatchObject({ status: 'OPEN', answer: null });
});

describe('after the employer’s answer', () => {
  async function answered() {
    const all = await disputed();
    expect(
      await moderator.mutate('decideDispute', { submissionId: all.id, outcome: 'WORKER', note: answer }),
    ).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'DISPUTED',
    });
    await all.employer.onSubmission('answerDispute', all.id, { text: answer });
    return all;
  }

  test('a moderator is awaited, by the queue as well', async () => {
    const { employer, worker, id } = await answered();
    expect(await disputeOf(worker, id)).toMatchObject({ status: 'ANSWERED', answer });
    expect((await employer.submission(id)).viewerActions).toEqual([]);
    expect((await moderator.submission(id)).viewerActions).toEqual(['decideDispute']);
    expect(await employer.mutate('answerDispute', { submissionId: id, text: answer })).toMatchObject({
      __typename: 'InvalidTransitionError',
    });
    const { disputes } = await moderator.execute(
      '{ disputes(status: [ANSWERED]) { nodes { submission { id } } } }',
    );
    expect(disputes.nodes).toContainEqual({ submission: { id } });
    for (const who of [worker, employer]) {
      expect(await who.ask('{ disputes { nodes { id } } }')).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
      expect(
        await who.ask(`mutation ($i: DecideDisputeInput!) { decideDispute(input: $i) { __typename } }`, {
          i: { submissionId: id, outcome: 'WORKER', note: answer },
        }),
      ).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
  });

  test('the worker wins: as if approved', async () => {
    const { employer, worker, id } = await answered();
    await moderator.onSubmission('decideDispute', id, { outcome: 'WORKER', note: appeal });
    expect(await worker.submission(id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: 'DISPUTE',
      paid: reward,
    });
    expect(await disputeOf(employer, id)).toMatchObject({
      status: 'RESOLVED_WORKER',
      workerShare: 1,
      resolution: appeal,
    });
    expect(await money(employer, worker)).toEqual({
      employer: '8.899999',
      escrow: '0',
      clearing: '1.000001',
    });
    expect(
      await moderator.mutate('decideDispute', { submissionId: id, outcome: 'EMPLOYER', note: appeal }),
    ).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'APPROVED',
    });
    const facts = (
      await worker.execute(
        'query ($id: ID!) { node(id: $id) { ... on User { employerFacts { overturnedRejectionRate approvalRate } } } }',
        { id: employer.id },
      )
    ).node.employerFacts;
    expect(facts).toEqual({ overturnedRejectionRate: 1, approvalRate: 1 });
  });

  test('the employer wins: the slot is free again', async () => {
    const { employer, worker, taskId, id } = await answered();
    await moderator.onSubmission('decideDispute', id, { outcome: 'EMPLOYER', note: answer });
    expect(await worker.submission(id)).toMatchObject({
      status: 'REJECTED_FINAL',
      decidedBy: 'DISPUTE',
      paid: { amount: '0' },
      viewerActions: [],
    });
    expect(await employer.task(taskId)).toMatchObject({
      status: 'LIVE',
      progress: { open: 1, disputed: 0, escrow: { amount: '1.100001' } },
    });
    expect(await money(employer, worker)).toEqual({
      employer: '8.899999',
      escrow: '1.100001',
      clearing: '0',
    });
  });

  test('a split pays a part of reward and fee, the rest goes back, nothing is lost', async () => {
    const { employer, worker, id } = await answered();
    expect(
      await moderator.mutate('decideDispute', {
        submissionId: id,
        outcome: 'SPLIT',
        workerPercent: 100,
        note: answer,
      }),
    ).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['workerPercent'] }],
    });
    await moderator.onSubmission('decideDispute', id, { outcome: 'SPLIT', workerPercent: 33, note: answer });
    expect(await worker.submission(id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: 'DISPUTE',
      reward,
      paid: { amount: '0.33', currency: 'USD' },
    });
    expect(await money(employer, worker)).toEqual({ employer: '9.637', escrow: '0', clearing: '0.33' });
    expect(await disputeOf(worker, id)).toMatchObject({ status: 'RESOLVED_SPLIT', workerShare: 0.33 });
  });

  test('a fortnight without a decision pays the worker', async () => {
    const { employer, worker, id } = await answered();
    await world.turnClock(14 * dayMs);
    expect(await worker.submission(id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: 'DISPUTE',
      paid: reward,
    });
    expect(await money(employer, worker)).toMatchObject({ escrow: '0' });
  });

  test('a moderator does not judge their own case', async () => {
    const employer = await world.employer({ funds: '10' });
    const task = await employer.publishTask({ reward });
    const { id } = await moderator.work(task.id);
    await employer.reject(id);
    await moderator.onSubmission('openDispute', id, { text: appeal });
    await employer.onSubmission('answerDispute', id, { text: answer });
    expect((await moderator.submission(id)).viewerActions).toEqual([]);
    expect(
      await moderator.mutate('decideDispute', { submissionId: id, outcome: 'WORKER', note: answer }),
    ).toMatchObject({ __typename: 'NotFoundError' });
    const other = await world.moderator();
    await other.onSubmission('decideDispute', id, { outcome: 'EMPLOYER', note: answer });
  });
});
