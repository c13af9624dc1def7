import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ENTRIES = `query ($account: WalletAccount) { viewer { wallet { entries(account: $account, first: 50) { nodes {
  kind account amount { amount } balanceAfter { amount } task { id title } submission { id } } } } } }`;
interface Node {
  kind: string;
  account: string;
  amount: { amount: string };
  balanceAfter: { amount: string };
  task: { id: string } | null;
  submission: { id: string } | null;
}

/** Oldest first, as "KIND account amount → balance". */
async function story(who: Actor): Promise<string[]> {
  const { nodes } = (await who.execute(ENTRIES)).viewer.wallet.entries as { nodes: Node[] };
  return nodes
    .map(
      ({ kind, account, amount, balanceAfter }) =>
        `${kind} ${account} ${amount.amount} → ${balanceAfter.amount}`,
    )
    .reverse();
}
const REJECTION = 'The picture clearly shows something else than the answer says it does.';

test('the wallets of both sides tell the whole life of a task, to the micro-unit', async () => {
  const [employer, worker] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const task = await employer.publishTask({ reward: { amount: '0.333333', currency: 'USD' }, slots: 2 });
  expect(await employer.wallet()).toEqual({
    available: '9.266668',
    clearing: '0',
    onHold: '0',
    inEscrow: '0.733332',
  });

  const { id } = await worker.work(String(task.id));
  await employer.approve(String(id));
  expect(await worker.wallet()).toMatchObject({ available: '0', clearing: '0.333333' });
  const rest = (who = worker) =>
    who.execute('query ($id: ID!) { submission(id: $id) { decidedAt clearsAt } }', { id });
  const { submission: resting } = await rest();
  expect(Date.parse(resting.clearsAt) - Date.parse(resting.decidedAt)).toBe(24 * hourMs);
  expect((await rest(employer)).submission).toEqual({ ...resting, clearsAt: null });
  const bonus = { amount: { amount: '1', currency: 'USD' }, note: 'Thank you', idempotencyKey: randomUUID() };
  await employer.onSubmission('sendBonus', String(id), bonus);
  await world.turnClock(24 * hourMs);
  expect(await worker.wallet()).toMatchObject({ available: '1.333333', clearing: '0' });
  expect((await rest()).submission.clearsAt).toBeNull();
  await employer.onTask('stopTask', String(task.id));

  expect(await story(employer)).toEqual([
    'DEPOSIT AVAILABLE 10 → 10',
    'ESCROW_HOLD AVAILABLE -0.733332 → 9.266668',
    'BONUS AVAILABLE -1 → 8.266668',
    'ESCROW_REFUND AVAILABLE 0.366666 → 8.633334',
  ]);
  expect(await story(worker)).toEqual([
    'EARNING CLEARING 0.333333 → 0.333333',
    'BONUS AVAILABLE 1 → 1',
    'CLEARED CLEARING -0.333333 → 0',
    'CLEARED AVAILABLE 0.333333 → 1.333333',
  ]);
  expect(await employer.wallet()).toMatchObject({ available: '8.633334', inEscrow: '0' });

  const { nodes } = (await worker.execute(ENTRIES)).viewer.wallet.entries as { nodes: Node[] };
  for (const node of nodes) expect([node.task?.id, node.submission?.id]).toEqual([task.id, id]);
  const paid = (await employer.execute(ENTRIES)).viewer.wallet.entries.nodes as Node[];
  expect(paid.map((node) => node.task?.id ?? null)).toEqual([task.id, task.id, task.id, null]);
});

test('what an employer gets back of a split is a refund to them and an earning to the worker', async () => {
  const [employer, worker, moderator] = await Promise.all([
    world.employer({ funds: '10' }),
    world.worker(),
    world.moderator(),
  ]);
  const task = await employer.publishTask({ reward: { amount: '1', currency: 'USD' }, slots: 1 });
  const { id } = await worker.work(String(task.id));
  const submissionId = String(id);
  await employer.reject(submissionId, { note: REJECTION });
  await worker.succeed('openDispute', { submissionId, text: 'The answer is what the task asked for.' });
  await employer.succeed('answerDispute', { submissionId, text: 'The answer is one word off the mark.' });
  await moderator.succeed('decideDispute', {
    submissionId,
    outcome: 'SPLIT',
    workerPercent: 25,
    note: 'Both sides have a point in this case.',
  });
  await world.turnClock(8 * 24 * hourMs);
  expect((await story(employer)).slice(1)).toEqual([
    'ESCROW_HOLD AVAILABLE -1.1 → 8.9',
    'ESCROW_REFUND AVAILABLE 0.825 → 9.725',
  ]);
  expect((await story(worker))[0]).toBe('EARNING CLEARING 0.25 → 0.25');
});

test('a final rejection that is taken back is paid from the employer’s wallet', async () => {
  const [employer, worker] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const task = await employer.publishTask({ reward: { amount: '1', currency: 'USD' }, slots: 1 });
  const { id } = await worker.work(String(task.id));
  await employer.reject(String(id), { note: REJECTION });
  await employer.onTask('stopTask', String(task.id));
  await world.turnClock(49 * hourMs);
  expect((await worker.submission(String(id))).status).toBe('REJECTED_FINAL');
  await employer.onSubmission('reverseRejection', String(id));
  expect((await story(employer)).slice(2)).toEqual([
    'ESCROW_REFUND AVAILABLE 1.1 → 10',
    'ESCROW_HOLD AVAILABLE -1.1 → 8.9',
  ]);
  expect((await story(worker))[0]).toMatch(/^EARNING \w+ 1 → 1$/);
});

test('strangers see nothing of it', async () => {
  const stranger = await world.worker();
  expect(await story(stranger)).toEqual([]);
});
