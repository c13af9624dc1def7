import { setTimeout as pause } from 'node:timers/promises';
import { ApiError } from './api-client.js';
import { boundedParallel } from './bounded-parallel.js';
import { finishedTaskCheck, walletProblem } from './comparison.js';
import { ReadSubmissions, ReadTask, ReadUndecided, } from './documents.js';
import { costOf, readWallet } from './employer.js';
/** A worker's first approvals wait a day in clearing; so many by the server's defaults. */
const APPROVALS_IN_CLEARING = 10;
const WALLETS_AT_ONCE = 4;
const CLOSED_WITHIN_MS = 10_000;
/** Everything that was delivered, page by page as the contract orders it. */
export function downloadSubmissions(api, token, taskId) {
    return everyNode(async (after) => {
        const { task } = await api.call(ReadSubmissions, { id: taskId, after }, token);
        return task?.submissions;
    });
}
/** What waits for a decision now: only asked where the live channel had to begin anew. */
export async function undecidedSubmissions(api, token, taskId) {
    const nodes = await everyNode(async (after) => {
        const { task } = await api.call(ReadUndecided, { id: taskId, after }, token);
        return task?.submissions;
    });
    return nodes.map((node) => node.id);
}
async function everyNode(readPage) {
    const nodes = [];
    let after = null;
    do {
        const page = await readPage(after);
        if (!page)
            throw new ApiError('download', 'the owner sees no submissions', 'NOT_FOUND');
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return nodes;
}
export async function checkWorkerWallets(api, players, money) {
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
export async function checkEmployerWallet(api, { token }, money) {
    const total = money.deposited - costOf(money.terms);
    return walletCheck("employer's wallet exact", [
        walletProblem(await readWallet(api, token), { owner: 'employer', total, clearing: 0n }),
    ]);
}
/** Closing is the server's own doing after the last decision, so it gets a moment. */
export async function checkFinishedTask(api, token, terms) {
    const until = Date.now() + CLOSED_WITHIN_MS;
    for (;;) {
        const { task } = await api.call(ReadTask, { id: terms.taskId }, token);
        if (task?.status === 'CLOSED' || Date.now() > until) {
            return finishedTaskCheck(task, { slots: terms.slots, cost: costOf(terms) });
        }
        await pause(200);
    }
}
function walletCheck(label, problems) {
    const details = problems.filter((problem) => problem !== undefined);
    return { label, good: problems.length - details.length, of: problems.length, details };
}
//# sourceMappingURL=verification.js.map