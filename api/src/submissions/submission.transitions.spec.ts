import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disputeTimers } from '../disputes/index.js';
import { Disputes } from '../disputes/disputes.service.js';
import { dayMs, hourMs, Refusal, type Scope, type Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { Approvals } from './approvals.service.js';
import { Deliveries } from './deliveries.service.js';
import { Reservations } from './reservations.service.js';
import { Reviews } from './reviews.service.js';
import { SubmissionLoader } from './submission.loader.js';
import { viewerActions } from './submission.policy.js';
import { SubmissionStatus } from './submission.status.js';
import { submissionTimers } from './submission.timers.js';
import { Voids } from './voids.service.js';
import { submissionActions, systemActions, type SubmissionAction } from './submission.transitions.js';

let market: Market;
let employer: Viewer;
let worker: Viewer;
let moderator: Viewer;

beforeAll(async () => {
  market = await Market.open({ OPEN_RESERVATIONS: '100' });
  employer = await market.person('EMPLOYER');
  worker = await market.person('WORKER');
  moderator = await market.person('MODERATOR');
  await market.fund(employer, 10_000_000_000n);
});
afterAll(() => market.close());

const note = 'The picture shows a dog, and the answer says that it is a cat.';
const answers = [{ key: 'word', values: ['cat'] }];
const by =
  (viewer: Viewer) =>
  <T>(work: (scope: Scope) => Promise<T>): Promise<T> => {
    const scope = market.scope(viewer);
    return scope.atomically(() => work(scope));
  };

/** Each action as its service does it. */
const doing: Record<SubmissionAction, (submissionId: string) => Promise<unknown>> = {
  submit: (submissionId) => by(worker)((scope) => scope.get(Deliveries).submit({ submissionId, answers })),
  extend: (submissionId) => by(worker)((scope) => scope.get(Reservations).extend(submissionId)),
  return: (submissionId) => by(worker)((scope) => scope.get(Reservations).giveBack(submissionId)),
  openDispute: (submissionId) =>
    by(worker)((scope) => scope.get(Disputes).open({ submissionId, text: note })),
  approve: async (submissionId) => {
    const [outcome] = await by(employer)((scope) => scope.get(Approvals).approve([submissionId]));
    const allowedActions = await market.scope(employer).get(Approvals).actionsOn(submissionId);
    if (!outcome!.decided) throw Object.assign(new Error('not approved'), outcome, { allowedActions });
  },
  reject: (submissionId) =>
    by(employer)((scope) => scope.get(Reviews).reject({ submissionId, reason: 'OTHER', note })),
  requestRevision: (submissionId) =>
    by(employer)((scope) => scope.get(Reviews).requestRevision({ submissionId, reason: 'OTHER', note })),
  reverseRejection: (submissionId) => by(employer)((scope) => scope.get(Reviews).reverse(submissionId)),
  sendBonus: (submissionId) =>
    by(employer)((scope) =>
      scope.get(Reviews).sendBonus({ submissionId, amount: { amount: 1n, currency: 'USD' }, note }),
    ),
  answerDispute: (submissionId) =>
    by(employer)((scope) => scope.get(Disputes).answer({ submissionId, text: note, concede: false })),
  decideDispute: (submissionId) =>
    by(moderator)((scope) => scope.get(Disputes).decide({ submissionId, outcome: 'WORKER', note })),
  proposeVoid: (submissionId) =>
    by(moderator)((scope) =>
      scope.get(Voids).propose({ submissionId, reason: 'FORGED_PROOF', note, evidence: note }),
    ),
};
const actors: Record<SubmissionAction, () => Viewer> = {
  submit: () => worker,
  extend: () => worker,
  return: () => worker,
  openDispute: () => worker,
  approve: () => employer,
  reject: () => employer,
  requestRevision: () => employer,
  reverseRejection: () => employer,
  sendBonus: () => employer,
  answerDispute: () => employer,
  decideDispute: () => moderator,
  proposeVoid: () => moderator,
};

const timer = (name: string) => [...submissionTimers, ...disputeTimers].find((one) => one.name === name)!;
/** A take-down is another feature's command; it moves by the same function. */
const move = (id: string, to: SubmissionStatus) =>
  by(moderator)(async (scope) => {
    await scope.sql.rows('select lock_submission($1)', [id]);
    await scope.sql.rows(`select move_submission($1, $2, $3, '{}', $4)`, [
      id,
      to,
      to.toLowerCase(),
      scope.now,
    ]);
  });

async function reserved(): Promise<string> {
  const taskId = await market.publish(employer);
  return by(worker)((scope) => scope.get(Reservations).reserve({ taskId }));
}
async function after(
  state: (() => Promise<string>) | SubmissionStatus,
  ...actions: SubmissionAction[]
): Promise<string> {
  const id = typeof state === 'string' ? await at[state]() : await state();
  for (const action of actions) await doing[action](id);
  return id;
}
/** A fresh submission in each state, brought there as people would. */
const at: Record<SubmissionStatus, () => Promise<string>> = {
  RESERVED: reserved,
  SUBMITTED: () => after('RESERVED', 'submit'),
  REVISION_REQUESTED: () => after('SUBMITTED', 'requestRevision'),
  APPROVED: () => after('SUBMITTED', 'approve'),
  REJECTED: () => after('SUBMITTED', 'reject'),
  DISPUTED: () => after('REJECTED', 'openDispute'),
  REJECTED_FINAL: async () => {
    const id = await after('REJECTED');
    await market.turn(2 * dayMs);
    return id;
  },
  RETURNED: () => after('RESERVED', 'return'),
  EXPIRED: async () => {
    const id = await reserved();
    await market.turn(hourMs);
    return id;
  },
  CANCELLED: async () => {
    const id = await reserved();
    await move(id, 'CANCELLED');
    return id;
  },
  VOIDED: async () => {
    const id = await after('SUBMITTED', 'approve');
    const voidId = await by(moderator)((scope) =>
      scope.get(Voids).propose({ submissionId: id, reason: 'FORGED_PROOF', note, evidence: note }),
    );
    const other = await market.person('MODERATOR');
    await by(other)((scope) => scope.get(Voids).confirm(voidId, note));
    return id;
  },
};

const states = Object.keys(SubmissionStatus) as SubmissionStatus[];
const everything = (id: string) =>
  market.scope().sql.first<object>(
    `select to_jsonb(s) as submission, to_jsonb(k) as slots, (select jsonb_agg(to_jsonb(i)) from task_item i where i.task_id = s.task_id) as items,
      (select sum(balance) from ledger_account where owner_id in (s.task_id, s.worker_id, s.employer_id)) as money,
      (select count(*) from outbox where aggregate_id = s.id) as events
      from submission s join task_slots k on k.task_id = s.task_id where s.id = $1`,
    [id],
  );
const statusOf = async (id: string) =>
  (await market
    .scope()
    .sql.first<{ status: SubmissionStatus }>('select status from submission where id = $1', [id]))!.status;

describe('what people do', () => {
  const cases = states.flatMap((state) =>
    (Object.keys(submissionActions) as SubmissionAction[]).map((action) => ({ state, action })),
  );

  test.for(cases)('$action on $state: table, service and SQL agree', async ({ state, action }) => {
    const id = await at[state]();
    // A dispute is judged after the employer's answer; the table speaks of the submission's state alone.
    if (action === 'decideDispute' && state === 'DISPUTED') await doing.answerDispute(id);
    const before = await everything(id);
    const scope = market.scope(actors[action]());
    const offered = viewerActions((await scope.get(SubmissionLoader).load(id))!, scope.viewer, scope.now);
    const { from, to } = submissionActions[action];
    const allowed = (from as readonly string[]).includes(state);
    expect(offered.includes(action)).toBe(allowed);

    const failure: unknown = await doing[action](id).then(
      () => null,
      (error: unknown) => error,
    );

    expect(await statusOf(id)).toBe(allowed ? to : state);
    if (allowed) expect(failure).toBeNull();
    else {
      const reason = failure instanceof Refusal ? failure.reason : failure;
      expect(reason).toMatchObject(
        action === 'approve'
          ? { outcome: state, allowedActions: offered }
          : { code: 'INVALID_TRANSITION', from: state, allowedActions: offered },
      );
      expect(await everything(id)).toEqual(before);
    }
  });
});

describe('what the clock does', () => {
  const due = 40 * dayMs;
  const byTimer = {
    expire: timer('submission.expire'),
    lapseRevision: timer('submission.lapse-revision'),
    approveSilently: timer('submission.approve-silently'),
    endAppeal: timer('submission.end-appeal'),
  };
  const cases = states.flatMap((state) =>
    (Object.keys(byTimer) as (keyof typeof byTimer)[]).map((action) => ({ state, action })),
  );

  test.for(cases)('$action on $state: once when due, never before', async ({ state, action }) => {
    const id = await at[state]();
    const { task_id: taskId } = (await market
      .scope()
      .sql.first<{ task_id: string }>('select task_id from submission where id = $1', [id]))!;
    const key = action === 'approveSilently' ? taskId : id;
    const { from, to } = systemActions[action];
    const start = market.shared.clock.now();

    await byTimer[action].fire(market.scope(), key);
    expect(await statusOf(id)).toBe(state);

    const later = { now: () => new Date(start.getTime() + due) };
    const scopeThen = () => {
      const scope = market.scope();
      Object.assign(scope, { shared: { ...market.shared, clock: later } });
      return scope;
    };
    const allowed = (from as readonly string[]).includes(state);
    await byTimer[action].fire(scopeThen(), key);
    expect(await statusOf(id)).toBe(allowed ? to : state);
    const once = await everything(id);
    await Promise.all([1, 2, 3].map(() => byTimer[action].fire(scopeThen(), key)));
    expect(await everything(id)).toEqual(once);
  });

  test('a take-down cancels what is reserved, two moderators void what is approved, and a dispute that the employer wins upholds the rejection', async () => {
    const [cancelled, voided] = [await at.CANCELLED(), await at.VOIDED()];
    const disputed = await after('DISPUTED', 'answerDispute');
    await by(moderator)((scope) =>
      scope.get(Disputes).decide({ submissionId: disputed, outcome: 'EMPLOYER', note }),
    );

    expect(await statusOf(cancelled)).toBe(systemActions.cancel.to);
    expect(await statusOf(voided)).toBe(systemActions.void.to);
    expect(await statusOf(disputed)).toBe(systemActions.upholdRejection.to);
  });
});
