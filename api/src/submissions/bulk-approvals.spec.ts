import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { after, dayMs, dueOf, type Viewer } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { Market } from '../testing/market.js';
import { openWorld, type World } from '../testing/world.js';
import { Approvals } from './approvals.service.js';
import { bulkApprovalJobs } from './bulk-approval.jobs.js';
import { BulkApprovals } from './bulk-approvals.service.js';
import { Deliveries } from './deliveries.service.js';
import { Reservations } from './reservations.service.js';

describe('a job of many approvals', () => {
  let market: Market;
  let employer: Viewer;
  beforeAll(async () => {
    market = await Market.open();
    employer = await market.person('EMPLOYER');
    await market.fund(employer, 1_000_000_000n);
    await market.connect();
  });
  afterAll(() => market.close());

  const jobs = () => market.scope(employer).get(BulkApprovals);
  const step = (id: string, most: number) =>
    market
      .scope()
      .sql.rows('select step_bulk_approval($1, $2, 10, 24, $3)', [id, most, market.shared.clock.now()]);

  async function delivered(n: number): Promise<{ taskId: string; ids: string[] }> {
    const taskId = await market.publish(employer, { items: [{ externalId: null, overlap: n }] });
    const workers = await market.people(...Array.from({ length: n }, () => ['WORKER'] as const));
    const ids: string[] = [];
    const deliver = async (worker: Viewer) => {
      const submissionId = await market.scope(worker).get(Reservations).reserve({ taskId });
      const answers = [{ key: 'word', values: ['cat'] }];
      ids.push(await market.scope(worker).get(Deliveries).submit({ submissionId, answers }));
    };
    for (let from = 0; from < n; from += 20)
      await Promise.all(workers.slice(from, from + 20).map((worker) => deliver(worker)));
    return { taskId, ids };
  }
  const spentOn = async (taskId: string) =>
    (await market
      .scope()
      .sql.first<{ spent: string }>('select spent from task_slots where task_id = $1', [taskId]))!.spent;
  const started = (taskId: string) => {
    const scope = market.scope(employer);
    return scope.atomically(() => scope.get(BulkApprovals).start(taskId));
  };

  test('goes on after a crash where it was, and pays each once', async () => {
    const { taskId, ids } = await delivered(300);
    const id = await started(taskId);
    await step(id, 120);
    expect(await jobs().find(id)).toMatchObject({
      total: 300,
      decided: 120,
      approved: 120,
      finishedAt: null,
    });
    // A step that dies before its commit leaves nothing.
    const scope = market.scope();
    await expect(
      scope.atomically(async () => {
        await scope.sql.rows('select step_bulk_approval($1, 100, 10, 24, $2)', [id, scope.now]);
        throw new Error('the process ends');
      }),
    ).rejects.toThrow('the process ends');
    expect(await jobs().find(id)).toMatchObject({ decided: 120 });

    await market.scope().get(BulkApprovals).run(id);

    expect(await jobs().find(id)).toMatchObject({ decided: 300, approved: 300 });
    expect((await jobs().find(id))!.finishedAt).not.toBeNull();
    expect(await spentOn(taskId)).toBe(String(300 * 55_000));
    const { nodes, pageInfo } = await jobs().outcomes(id, { first: 100, after: null });
    expect(nodes.map(({ outcome, decided }) => `${outcome} ${decided}`)).toEqual(
      nodes.map(() => 'APPROVED true'),
    );
    const next = await jobs().outcomes(id, { first: 100, after: pageInfo.endCursor });
    expect(new Set([...nodes, ...next.nodes].map(({ submissionId }) => submissionId)).size).toBe(200);
    expect(ids).toEqual(expect.arrayContaining(nodes.map(({ submissionId }) => submissionId)));
  });

  test('at two nodes, beside approvals by hand: nothing twice, an outcome for each', async () => {
    const { taskId, ids } = await delivered(280);
    const id = await started(taskId);
    await Promise.all([
      market.scope().get(BulkApprovals).run(id),
      market.scope().get(BulkApprovals).run(id),
      ...ids.slice(200, 240).map((one) => market.scope(employer).get(Approvals).approve([one])),
    ]);
    await market.scope().get(BulkApprovals).run(id);

    const job = (await jobs().find(id))!;
    expect(job.decided).toBe(280);
    const byHand = await market
      .scope()
      .sql.rows(
        `select from bulk_approval_item where bulk_id = $1 and not approved and outcome = 'APPROVED'`,
        [id],
      );
    expect(job.approved + byHand.length).toBe(280);
    expect(await spentOn(taskId)).toBe(String(280 * 55_000));
  });

  test('is forgotten a month after its end, with all its outcomes', async () => {
    const { taskId } = await delivered(3);
    const [done, going] = [await started(taskId), await started(taskId)];
    await market.scope().get(BulkApprovals).run(done);
    const forget = bulkApprovalJobs.find(({ name }) => name === 'submission.forget-bulk-approval')!;
    expect(await dueOf(forget, market.scope(), 10)).toEqual([]);
    const later = market.scope();
    const now = () => after(market.shared.clock.now(), 31 * dayMs);
    Object.assign(later, { shared: { ...market.shared, clock: { now } } });

    expect(await dueOf(forget, later, 10)).toContain(done);
    await forget.fire(later, done);

    expect(await jobs().find(done)).toBeNull();
    expect((await jobs().outcomes(done, { first: 10 })).nodes).toEqual([]);
    expect(await jobs().find(going)).toMatchObject({ total: 3, finishedAt: null });
    await market.scope().get(BulkApprovals).run(going);
  });

  test('one that cannot be paid does not hold up the rest, and is told', async () => {
    const { taskId, ids } = await delivered(12);
    const id = await started(taskId);
    // The fact of its payment is posted already: the business key refuses it, whoever tries.
    const broken = ids[5]!;
    await market.scope().sql.rows(
      `select ledger_transfer_one('earning', 'submission', $1, null, null, array['external:in-CARD:USD', $2 || ':available:USD'],
        array[-1, 1]::bigint[], now())`,
      [broken, employer.userId],
    );

    await expect(market.scope().get(BulkApprovals).run(id)).rejects.toThrow('1 approvals');

    expect(await jobs().find(id)).toMatchObject({ decided: 12, approved: 11 });
    const { nodes } = await jobs().outcomes(id, { first: 100, after: null });
    expect(nodes.find(({ submissionId }) => submissionId === broken)).toMatchObject({
      outcome: 'FAILED',
      decided: false,
    });
    expect(await spentOn(taskId)).toBe(String(11 * 55_000));
  });
});

describe('through the API', () => {
  let world: World;
  let employer: Actor;
  beforeAll(async () => {
    // A job is due the moment it is asked for; the stories say when it is done.
    world = await openWorld({ ticking: false });
    employer = await world.employer({ funds: '100' });
  });
  afterAll(() => world.close());

  const job = `bulkApproval { id total decided approved finishedAt task { id } }`;
  const running = async (reader: Actor, id: string) => {
    const query = 'query ($id: ID!) { task(id: $id) { runningApproval { id total decided } } }';
    return (await reader.execute(query, { id })).task.runningApproval as object | null;
  };
  const progress = `query ($id: ID!) { bulkApproval(id: $id) { total decided approved finishedAt
    outcomes(first: 10) { nodes { submissionId result { __typename ... on ApproveSubmissionPayload { submission { status } }
      ... on InvalidTransitionError { from } } } } } }`;

  test('an employer approves all that is delivered, sees how far it is, and repeats it without harm', async () => {
    const task = await employer.publishTask({ slots: 4 });
    const crowd = [await world.worker(), await world.worker(), await world.worker()];
    const [one, two] = [await crowd[0]!.work(task.id), await crowd[1]!.work(task.id)];
    await crowd[2]!.reserve(task.id);
    const input = { taskId: task.id, idempotencyKey: 'all-of-it' };

    const { bulkApproval } = await employer.succeed('approveDelivered', input, job);
    expect(bulkApproval).toMatchObject({ total: 2, task: { id: task.id } });
    // Whoever closed the page finds it again at the task, and nobody else does.
    expect(await running(employer, task.id)).toEqual({ id: bulkApproval.id, total: 2, decided: 0 });
    expect(await running(crowd[0]!, task.id)).toBeNull();
    await crowd[1]!.onSubmission('returnSubmission', two.id);
    await world.app.sweep();

    const { bulkApproval: after } = await employer.execute(progress, { id: bulkApproval.id });
    expect(after).toMatchObject({
      total: 2,
      decided: 2,
      approved: 1,
      outcomes: {
        nodes: [
          {
            submissionId: one.id,
            result: { __typename: 'ApproveSubmissionPayload', submission: { status: 'APPROVED' } },
          },
          { submissionId: two.id, result: { __typename: 'InvalidTransitionError', from: 'RETURNED' } },
        ],
      },
    });
    expect(after.finishedAt).not.toBeNull();
    expect(await running(employer, task.id)).toBeNull();
    const again = await employer.succeed('approveDelivered', input, job);
    expect(again.bulkApproval.id).toBe(bulkApproval.id);
    expect((await employer.task(task.id)).progress).toMatchObject({ approved: 1, reserved: 1 });
  });

  test('those which went otherwise can be asked for alone, with what they are by now', async () => {
    const task = await employer.publishTask({ slots: 4 });
    const crowd = [await world.worker(), await world.worker(), await world.worker()];
    const [paid, refused, taken] = [
      await crowd[0]!.work(task.id),
      await crowd[1]!.work(task.id),
      await crowd[2]!.work(task.id),
    ];
    const { bulkApproval } = await employer.succeed('approveDelivered', { taskId: task.id }, job);
    const note = 'The answer names another shop than the one asked for.';
    await employer.succeed('rejectSubmission', { submissionId: refused.id, reason: 'WRONG_TARGET', note });
    await crowd[2]!.onSubmission('returnSubmission', taken.id);
    await world.app.sweep();

    const asked = `query ($id: ID!, $approved: Boolean) { bulkApproval(id: $id) { outcomes(approved: $approved) {
      nodes { submissionId submission { status worker { displayName } } } } } }`;
    const outcomes = async (approved: boolean | null) => {
      const answer = await employer.execute(asked, { id: bulkApproval.id, approved });
      return answer.bulkApproval.outcomes.nodes.map(
        (node: { submissionId: string; submission: { status: string } }) =>
          `${node.submissionId} ${node.submission.status}`,
      );
    };
    const otherwise = [`${refused.id} REJECTED`, `${taken.id} RETURNED`];
    expect(await outcomes(false)).toEqual(otherwise);
    expect(await outcomes(true)).toEqual([`${paid.id} APPROVED`]);
    expect(await outcomes(null)).toEqual([`${paid.id} APPROVED`, ...otherwise]);
    // Only the one that was approved is paid for.
    expect((await employer.task(task.id)).progress).toMatchObject({ approved: 1, rejected: 1, submitted: 0 });
  });

  test('is nobody else’s: neither to start nor to see', async () => {
    const task = await employer.publishTask();
    const other = await world.employer();
    expect(await other.mutate('approveDelivered', { taskId: task.id })).toMatchObject({
      __typename: 'NotFoundError',
    });
    const { bulkApproval } = await employer.succeed('approveDelivered', { taskId: task.id }, job);
    expect(bulkApproval).toMatchObject({ total: 0, decided: 0 });
    expect(await other.execute(progress, { id: bulkApproval.id })).toEqual({ bulkApproval: null });
  });
});
