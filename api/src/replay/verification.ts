import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, type ApiClient } from './api-client.js';
import { boundedParallel } from './bounded-parallel.js';
import { finishedTaskCheck, walletProblem, type Check, type FinishedTask } from './comparison.js';
import type { Player } from './crowd.js';
import {
  ReadSubmissions,
  ReadTask,
  ReadUndecided,
  type DeliveredSubmission,
  type Page,
} from './documents.js';
import { costOf, readWallet, type TaskTerms } from './employer.js';
import type { Person } from './people.js';

/** A worker's first approvals wait a day in clearing; so many by the server's defaults. */
const APPROVALS_IN_CLEARING = 10;
const WALLETS_AT_ONCE = 4;
const CLOSED_WITHIN_MS = 10_000;

/** Everything that was delivered, page by page as the contract orders it. */
export function downloadSubmissions(
  api: ApiClient,
  token: string,
  taskId: string,
): Promise<DeliveredSubmission[]> {
  return everyNode(async (after) => {
    const { task } = await api.call(ReadSubmissions, { id: taskId, after }, token);
    return task?.submissions;
  });
}

/** What waits for a decision now: only asked where the live channel had to begin anew. */
export async function undecidedSubmissions(api: ApiClient, token: string, taskId: string): Promise<string[]> {
  const nodes = await everyNode(async (after) => {
    const { task } = await api.call(ReadUndecided, { id: taskId, after }, token);
    return task?.submissions;
  });
  return nodes.map((node) => node.id);
}

type ReadPage<Node> = (after: string | null) => Promise<Page<Node> | null | undefined>;

async function everyNode<Node>(readPage: ReadPage<Node>): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> | null | undefined = await readPage(after);
    if (!page) throw new ApiError('download', 'the owner sees no submissions', 'NOT_FOUND');
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

export interface MoneyExpectation {
  terms: TaskTerms;
  deposited: bigint;
  /** Whether the server runs with the default settings, so that the split into available and clearing is known. */
  defaults: boolean;
}

export async function checkWorkerWallets(
  api: ApiClient,
  players: readonly Player[],
  money: MoneyExpectation,
): Promise<Check> {
  const { reward } = money.terms;
  const problems = await boundedParallel(players, WALLETS_AT_ONCE, async ({ name, token, answers }) => {
    const clearing = money.defaults ? BigInt(Math.min(APPROVALS_IN_CLEARING, answers.length)) * reward : null;
    return walletProblem(await readWallet(api, token), {
      owner: `worker ${name}`,
      total: BigInt(answers.length) * reward,
      clearing,
    });
  });
  return walletCheck('worker wallets exact', problems);
}

export async function checkEmployerWallet(
  api: ApiClient,
  { token }: Person,
  money: MoneyExpectation,
): Promise<Check> {
  const total = money.deposited - costOf(money.terms);
  return walletCheck("employer's wallet exact", [
    walletProblem(await readWallet(api, token), { owner: 'employer', total, clearing: 0n }),
  ]);
}

/** Closing is the server's own doing after the last decision, so it gets a moment. */
export async function checkFinishedTask(api: ApiClient, token: string, terms: TaskTerms): Promise<Check> {
  const until = Date.now() + CLOSED_WITHIN_MS;
  for (;;) {
    const { task }: { task: FinishedTask | null } = await api.call(ReadTask, { id: terms.taskId }, token);
    if (task?.status === 'CLOSED' || Date.now() > until) {
      return finishedTaskCheck(task, { slots: terms.slots, cost: costOf(terms) });
    }
    await pause(200);
  }
}

function walletCheck(label: string, problems: readonly (string | undefined)[]): Check {
  const details = problems.filter((problem) => problem !== undefined);
  return { label, good: problems.length - details.length, of: problems.length, details };
}
