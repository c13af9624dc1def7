import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { delivered, moneyOf } from '../testing/delivered.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let salma: Actor;
let tareq: Actor;
beforeAll(async () => {
  world = await openWorld();
  [salma, tareq] = [await world.moderator(), await world.moderator()];
});
afterAll(() => world.close());

const note = 'The same screenshot was cut and sent from four accounts.';
const evidence = 'The picture of sub_1 and this one are the same dot for dot.';
const seen = 'I compared both pictures myself.';
const accusation = (submissionId: string) => ({ submissionId, reason: 'FORGED_PROOF', note, evidence });
const VOID = 'void { id status viewerActions proposedBy decidedBy submission { id status } }';
const propose = async (submissionId: string, who = salma): Promise<string> =>
  String((await who.succeed('proposeVoid', accusation(submissionId), VOID)).void.id);
const confirm = (who: Actor, voidId: string, more: Record<string, unknown> = {}) =>
  who.mutate('confirmVoid', { voidId, note: seen, ...more }, VOID);

/** A delivery that was approved, and paid into clearing as a newcomer's is. */
async function approved(overrides: Record<string, unknown> = {}) {
  const story = await delivered(world, overrides);
  await story.employer.approve(story.id);
  return story;
}
type Story = Awaited<ReturnType<typeof approved>>;
const TOLD = `query ($id: ID!) { submission(id: $id) { status paid { amount } reason note viewerActions
  void { status reason note evidence proposedBy decidedBy decisionNote viewerActions } } }`;
const told = async (who: Actor, id: string) => (await who.execute(TOLD, { id })).submission;
/** What must not move on a refusal. */
const all = async ({ employer, worker, taskId, id }: Story) => [
  await moneyOf(employer, worker),
  (await employer.task(taskId)).progress,
  await told(employer, id),
  await world.app
    .scopeFor(null)
    .sql.rows(
      'select type from outbox where aggregate_id = $1 union all select type from event_log where aggregate_id = $1',
      [id],
    ),
];

describe('an approval that was got by fraud', () => {
  test('is taken back by two moderators: pay and fee are the employer’s again, the slot stays counted', async () => {
    const { employer, worker, taskId, id } = await approved();
    expect(await moneyOf(employer, worker)).toEqual({
      ...{ employer: '96.7', escrow: '2.2', clearing: '1', worker: '0' },
    });
    const voidId = await propose(id);
    expect(await moneyOf(employer, worker)).toMatchObject({ employer: '96.7', clearing: '1' });
    expect((await told(worker, id)).void).toBeNull();

    expect(await confirm(tareq, voidId)).toMatchObject({
      void: {
        status: 'CONFIRMED',
        viewerActions: [],
        proposedBy: 'Mod',
        submission: { id, status: 'VOIDED' },
      },
    });

    expect(await moneyOf(employer, worker)).toEqual({
      ...{ employer: '97.8', escrow: '2.2', clearing: '0', worker: '0' },
    });
    expect((await employer.task(taskId)).progress).toMatchObject({
      ...{ open: 2, approved: 1, escrow: { amount: '2.2' }, spent: { amount: '0' } },
    });
    const words = { status: 'CONFIRMED', reason: 'FORGED_PROOF', note, evidence, viewerActions: [] };
    const nobody = { proposedBy: null, decidedBy: null, decisionNote: null };
    for (const who of [worker, employer])
      expect(await told(who, id)).toEqual({
        ...{ status: 'VOIDED', paid: { amount: '0' }, reason: null, note: null, viewerActions: [] },
        void: { ...words, ...nobody },
      });
    expect((await told(tareq, id)).void).toEqual({
      ...words,
      ...{ proposedBy: 'Mod', decidedBy: 'Mod', decisionNote: seen },
    });
    // What rested for a newcomer does not come free a day later.
    await world.turnClock(2 * dayMs);
    expect(await moneyOf(employer, worker)).toMatchObject({ clearing: '0', worker: '0' });
  });

  test('is told to its worker at once, and stands in both wallets', async () => {
    const { employer, worker, id } = await approved();
    const stream = worker.subscribe(`subscription { viewerEvents { events { __typename
      ... on SubmissionDecidedEvent { status submission { id void { reason evidence } } } } } }`);
    await stream.next();
    await confirm(tareq, await propose(id));
    const events: { status?: string }[] = [];
    const heard = () => events.some(({ status }) => status === 'VOIDED');
    while (!heard()) events.push(...(await stream.next()).events);
    expect(events).toContainEqual({
      ...{ __typename: 'SubmissionDecidedEvent', status: 'VOIDED' },
      submission: { id, void: { reason: 'FORGED_PROOF', evidence } },
    });
    const entries = async (who: Actor) => {
      const query = `{ viewer { wallet(currency: USD) { entries(first: 1) { nodes { kind account amount { amount } } } } } }`;
      return (await who.execute(query)).viewer.wallet.entries.nodes;
    };
    expect(await entries(worker)).toEqual([
      { kind: 'REVERSAL', account: 'CLEARING', amount: { amount: '-1' } },
    ]);
    expect(await entries(employer)).toEqual([
      { kind: 'ESCROW_REFUND', account: 'AVAILABLE', amount: { amount: '1.1' } },
    ]);
    const earned = '{ viewer { wallet(currency: USD) { earnings(days: 1) { earned { amount } } } } }';
    expect((await worker.execute(earned)).viewer.wallet.earnings).toEqual([{ earned: { amount: '0' } }]);
  });

  test('gives back what a split paid, and leaves a bonus with the worker', async () => {
    const story = await delivered(world);
    const { employer, worker, id } = story;
    await employer.reject(id);
    await worker.succeed('openDispute', {
      submissionId: id,
      text: 'It is a cat: look at the ears and the tail.',
    });
    await employer.succeed('answerDispute', { submissionId: id, text: 'It is a dog, as one plainly sees.' });
    const verdict = { outcome: 'SPLIT', workerPercent: 50, note: 'Both are half right about it.' };
    await tareq.succeed('decideDispute', { submissionId: id, ...verdict });
    const bonus = {
      amount: { amount: '0.3', currency: 'USD' },
      note: 'Thanks',
      idempotencyKey: randomUUID(),
    };
    await employer.onSubmission('sendBonus', id, bonus);
    expect(await moneyOf(employer, worker)).toMatchObject({
      employer: '96.95',
      clearing: '0.5',
      worker: '0.3',
    });
    await confirm(tareq, await propose(id));
    expect(await moneyOf(employer, worker)).toMatchObject({ employer: '97.5', clearing: '0', worker: '0.3' });
    expect(await told(worker, id)).toMatchObject({ status: 'VOIDED', paid: { amount: '0.3' } });
  });

  test('is taken back from what is available where the pay does not rest any more', async () => {
    const story = await approved();
    await world.turnClock(25 * hourMs);
    expect(await moneyOf(story.employer, story.worker)).toMatchObject({ clearing: '0', worker: '1' });
    await confirm(tareq, await propose(story.id));
    expect(await moneyOf(story.employer, story.worker)).toMatchObject({ employer: '97.8', worker: '0' });
  });
});

describe('it takes two', () => {
  test('who proposed it neither confirms nor declines it', async () => {
    const story = await approved();
    const voidId = await propose(story.id);
    const before = await all(story);
    for (const field of ['confirmVoid', 'declineVoid'])
      expect(await salma.mutate(field, { voidId, note: seen })).toMatchObject({
        ...{ __typename: 'FourEyesError', code: 'FOUR_EYES' },
      });
    expect(await all(story)).toEqual(before);
    const queue = async (who: Actor) => {
      const query = '{ submissionVoids(status: [PROPOSED], first: 100) { nodes { id viewerActions } } }';
      const { nodes } = (await who.execute(query)).submissionVoids;
      return nodes.find((one: { id: string }) => one.id === voidId);
    };
    expect(await queue(salma)).toEqual({ id: voidId, viewerActions: [] });
    expect(await queue(tareq)).toEqual({ id: voidId, viewerActions: ['confirmVoid', 'declineVoid'] });
  });

  test('a moderator who did the work, or whose task it is, has no part in it', async () => {
    const { employer, worker, id } = await approved();
    const { grantRole } = await import('../identity/index.js');
    for (const party of [worker, employer])
      await grantRole(world.app.scopeFor(null), party.person.email, 'MODERATOR');
    const voidId = await propose(id);
    for (const party of [worker, employer]) {
      expect(await party.mutate('proposeVoid', accusation(id))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await confirm(party, voidId)).toMatchObject({ code: 'NOT_FOUND' });
      expect((await told(party, id)).void).toBeNull();
    }
    expect((await told(worker, id)).status).toBe('APPROVED');
    // Carried out, they read of it what every worker and employer does.
    await confirm(tareq, voidId);
    const staff = { proposedBy: null, decidedBy: null, decisionNote: null, viewerActions: [] };
    for (const party of [worker, employer])
      expect((await told(party, id)).void).toMatchObject({ status: 'CONFIRMED', ...staff });
  });

  test('nobody else may', async () => {
    const { employer, worker, id } = await approved();
    for (const who of [employer, worker]) {
      const { errors } = await who.ask(
        'mutation ($input: ProposeVoidInput!) { proposeVoid(input: $input) { __typename } }',
        { input: accusation(id) },
      );
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('declined, the approval stands, and may be questioned again', async () => {
    const story = await approved();
    const waiting = async () =>
      (await tareq.execute('{ moderationQueues { voids { waiting } } }')).moderationQueues.voids.waiting;
    const others = await waiting();
    const voidId = await propose(story.id);
    expect(await waiting()).toBe(others + 1);
    expect(await salma.mutate('proposeVoid', accusation(story.id))).toMatchObject({ from: 'APPROVED' });
    const before = await all(story);
    expect(await tareq.succeed('declineVoid', { voidId, note: seen }, VOID)).toMatchObject({
      void: { status: 'DECLINED', submission: { status: 'APPROVED' } },
    });
    expect(await waiting()).toBe(others);
    expect(await all(story)).toEqual(before);
    expect(await confirm(tareq, voidId)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'DECLINED' });
    await confirm(salma, await propose(story.id, tareq));
    expect((await told(story.worker, story.id)).status).toBe('VOIDED');
  });
});

test('reason and evidence are given in full, and the work exists', async () => {
  const story = await approved();
  const before = await all(story);
  for (const [field, value] of [
    ['note', 'It is a fraud.'],
    ['evidence', 'I know it.'],
  ] as const)
    expect(await salma.mutate('proposeVoid', { ...accusation(story.id), [field]: value })).toMatchObject({
      fields: [{ path: [field], code: 'TOO_SHORT' }],
    });
  expect(await salma.mutate('proposeVoid', accusation('sub_nothing'))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await confirm(tareq, 'voi_nothing')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await all(story)).toEqual(before);
});

test('a week after the approval it stands, whatever was proposed before', async () => {
  const [story, late] = [await approved(), await approved()];
  const voidId = await propose(story.id);
  await world.turnClock(7 * dayMs - hourMs);
  expect((await told(salma, late.id)).viewerActions).toEqual(['proposeVoid']);
  await world.turnClock(2 * hourMs);
  const before = await all(story);
  expect((await told(salma, late.id)).viewerActions).toEqual([]);
  // It can only be put away.
  expect((await told(tareq, story.id)).void.viewerActions).toEqual(['declineVoid']);
  for (const answer of [await confirm(tareq, voidId), await salma.mutate('proposeVoid', accusation(late.id))])
    expect(answer).toMatchObject({ code: 'INVALID_TRANSITION', from: 'APPROVED' });
  expect(await all(story)).toEqual(before);
});
