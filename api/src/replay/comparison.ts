import { pairKey, type RecordedAnswer } from './crowd-job.js';
import { fromMicros, toMicros } from './decimal.js';
import type { DeliveredSubmission, ProgressCounts, WalletBalances } from './documents.js';
import { slotsCounted } from './live-progress.js';

/** One thing held against another, n times; passed if each was equal and nothing else was found. */
export interface Check {
  label: string;
  good: number;
  of: number;
  details: string[];
}

export function passed({ good, of, details }: Check): boolean {
  return good === of && details.length === 0;
}

export interface Expectation {
  answers: readonly RecordedAnswer[];
  fieldKey: string;
  /** The workers' names in the file by their user ids on the server. */
  workerNames: ReadonlyMap<string, string>;
}

/** Each recorded answer must come back exactly once, approved, and nothing else with it. */
export function compareAnswers(delivered: readonly DeliveredSubmission[], expected: Expectation): Check {
  const missing = new Map(
    expected.answers.map((answer) => [pairKey(answer.question, answer.worker), answer]),
  );
  const details: string[] = [];
  let good = 0;
  for (const submission of delivered) {
    const { question, worker, problem } = identify(submission, expected);
    const key = pairKey(question, worker);
    const recorded = missing.get(key);
    missing.delete(key);
    const found =
      problem ??
      (recorded ? difference(submission, recorded.answer, expected.fieldKey) : 'not in the file, or twice');
    if (found === undefined) good += 1;
    else details.push(`${submission.id}, question ${question}, worker ${worker}: ${found}`);
  }
  for (const { question, worker } of missing.values())
    details.push(`question ${question}, worker ${worker}: no answer came back`);
  return { label: 'answers equal', good, of: expected.answers.length, details };
}

function identify(submission: DeliveredSubmission, { workerNames }: Expectation) {
  const question = submission.itemExternalId ?? '';
  const worker = workerNames.get(submission.worker?.id ?? '');
  return {
    question,
    worker: worker ?? '',
    problem: worker === undefined ? `unknown worker ${submission.worker?.id}` : undefined,
  };
}

function difference(submission: DeliveredSubmission, answer: string, fieldKey: string): string | undefined {
  if (submission.status !== 'APPROVED') return `is ${submission.status}`;
  const answers = JSON.stringify(submission.answers.map(({ key, values }) => [key, values]));
  return answers === JSON.stringify([[fieldKey, [answer]]])
    ? undefined
    : `answers ${answers} instead of ${answer}`;
}

export interface ExpectedWallet {
  owner: string;
  /** Available and clearing together. */
  total: bigint;
  /** Null where the operator's setting is not known. */
  clearing: bigint | null;
}

/** What is wrong with a wallet at the end of a run, to the micro-unit; undefined if nothing is. */
export function walletProblem(wallet: WalletBalances, expected: ExpectedWallet): string | undefined {
  const [available, clearing, onHold, inEscrow] = [
    wallet.available,
    wallet.clearing,
    wallet.onHold,
    wallet.inEscrow,
  ].map((money) => toMicros(money.amount)) as [bigint, bigint, bigint, bigint];
  const problems = [
    unequal('available + clearing', available + clearing, expected.total),
    expected.clearing === null ? undefined : unequal('clearing', clearing, expected.clearing),
    unequal('on hold', onHold, 0n),
    unequal('in escrow', inEscrow, 0n),
  ].filter((problem) => problem !== undefined);
  return problems.length === 0 ? undefined : `${expected.owner}: ${problems.join(', ')}`;
}

export interface FinishedTask {
  status: string;
  progress: (ProgressCounts & { escrow: { amount: string }; spent: { amount: string } }) | null;
}

/** A task whose every slot was approved is closed, holds nothing, and has spent what all slots cost. */
export function finishedTaskCheck(
  task: FinishedTask | null,
  expected: { slots: number; cost: bigint },
): Check {
  const progress = task?.progress;
  const problems = !progress
    ? ['the owner sees no progress']
    : [
        task.status === 'CLOSED' ? undefined : `is ${task.status} instead of CLOSED`,
        progress.approved === expected.slots
          ? undefined
          : `${progress.approved} of ${expected.slots} approved`,
        slotsCounted(progress) === expected.slots ? undefined : `counts add up to ${slotsCounted(progress)}`,
        unequal('escrow', toMicros(progress.escrow.amount), 0n),
        unequal('spent', toMicros(progress.spent.amount), expected.cost),
      ].filter((problem) => problem !== undefined);
  return {
    label: 'task closed, escrow empty',
    good: problems.length === 0 ? 1 : 0,
    of: 1,
    details: problems,
  };
}

function unequal(what: string, actual: bigint, expected: bigint): string | undefined {
  return actual === expected
    ? undefined
    : `${what} is ${fromMicros(actual)} instead of ${fromMicros(expected)}`;
}
