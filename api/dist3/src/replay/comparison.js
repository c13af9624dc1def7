import { pairKey } from './crowd-job.js';
import { fromMicros, toMicros } from './decimal.js';
import { slotsCounted } from './live-progress.js';
export function passed({ good, of, details }) {
    return good === of && details.length === 0;
}
/** Each recorded answer must come back exactly once, approved, and nothing else with it. */
export function compareAnswers(delivered, expected) {
    const missing = new Map(expected.answers.map((answer) => [pairKey(answer.question, answer.worker), answer]));
    const details = [];
    let good = 0;
    for (const submission of delivered) {
        const { question, worker, problem } = identify(submission, expected);
        const key = pairKey(question, worker);
        const recorded = missing.get(key);
        missing.delete(key);
        const found = problem ??
            (recorded ? difference(submission, recorded.answer, expected.fieldKey) : 'not in the file, or twice');
        if (found === undefined)
            good += 1;
        else
            details.push(`${submission.id}, question ${question}, worker ${worker}: ${found}`);
    }
    for (const { question, worker } of missing.values())
        details.push(`question ${question}, worker ${worker}: no answer came back`);
    return { label: 'answers equal', good, of: expected.answers.length, details };
}
function identify(submission, { workerNames }) {
    const question = submission.itemExternalId ?? '';
    const worker = workerNames.get(submission.worker?.id ?? '');
    return {
        question,
        worker: worker ?? '',
        problem: worker === undefined ? `unknown worker ${submission.worker?.id}` : undefined,
    };
}
function difference(submission, answer, fieldKey) {
    if (submission.status !== 'APPROVED')
        return `is ${submission.status}`;
    const answers = JSON.stringify(submission.answers.map(({ key, values }) => [key, values]));
    return answers === JSON.stringify([[fieldKey, [answer]]])
        ? undefined
        : `answers ${answers} instead of ${answer}`;
}
/** What is wrong with a wallet at the end of a run, to the micro-unit; undefined if nothing is. */
export function walletProblem(wallet, expected) {
    const [available, clearing, onHold, inEscrow] = [
        wallet.available,
        wallet.clearing,
        wallet.onHold,
        wallet.inEscrow,
    ].map((money) => toMicros(money.amount));
    const problems = [
        unequal('available + clearing', available + clearing, expected.total),
        expected.clearing === null ? undefined : unequal('clearing', clearing, expected.clearing),
        unequal('on hold', onHold, 0n),
        unequal('in escrow', inEscrow, 0n),
    ].filter((problem) => problem !== undefined);
    return problems.length === 0 ? undefined : `${expected.owner}: ${problems.join(', ')}`;
}
/** A task whose every slot was approved is closed, holds nothing, and has spent what all slots cost. */
export function finishedTaskCheck(task, expected) {
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
function unequal(what, actual, expected) {
    return actual === expected
        ? undefined
        : `${what} is ${fromMicros(actual)} instead of ${fromMicros(expected)}`;
}
//# sourceMappingURL=comparison.js.map