import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { settled } from './api-client.js';
import { ApproveSubmissions } from './documents.js';
const MOST_PER_CALL = 500;
/** An employer does not click once per arrival: what comes within this time is decided in one call. */
const GATHER_MS = 40;
/** Approves what it is told of, in bulk and each once, until it is stopped. */
export class Approver {
    options;
    waiting = [];
    known = new Set();
    arrival = Promise.withResolvers();
    stopped = false;
    approved = 0;
    /** Approved or refused. */
    decided = 0;
    lastDecisionAt = 0;
    largestCall = 0;
    constructor(options) {
        this.options = options;
    }
    /** False if it was known before. */
    add(submissionId) {
        if (this.known.has(submissionId))
            return false;
        this.known.add(submissionId);
        this.waiting.push(submissionId);
        this.arrival.resolve();
        return true;
    }
    async run() {
        while (!this.stopped) {
            await this.arrival.promise;
            this.arrival = Promise.withResolvers();
            await pause(GATHER_MS);
            while (this.waiting.length > 0 && !this.stopped)
                await this.decide(this.waiting.splice(0, MOST_PER_CALL));
        }
    }
    stop() {
        this.stopped = true;
        this.arrival.resolve();
    }
    async decide(submissionIds) {
        const { api, token, onProblem, onApproved } = this.options;
        this.largestCall = Math.max(this.largestCall, submissionIds.length);
        const input = { submissionIds, idempotencyKey: randomUUID() };
        const { approveSubmissions } = await api.call(ApproveSubmissions, { input }, token);
        const { outcomes } = settled(ApproveSubmissions, approveSubmissions);
        for (const problem of approvalProblems(submissionIds, outcomes))
            onProblem(problem);
        this.decided += submissionIds.length;
        this.lastDecisionAt = performance.now();
        this.approved += outcomes.filter(isApproval).length;
        onApproved(this.approved);
    }
}
/** What an answer to a bulk approval must not show: refusals, missing outcomes, another order than asked. */
export function approvalProblems(asked, outcomes) {
    const problems = outcomes
        .filter((outcome) => !isApproval(outcome))
        .map(({ submissionId, result }) => `approve ${submissionId}: ${result.code ?? result.__typename} ${result.message ?? ''}`.trimEnd());
    if (outcomes.length !== asked.length)
        problems.push(`approve: ${outcomes.length} outcomes for ${asked.length} ids`);
    else if (outcomes.some((outcome, index) => outcome.submissionId !== asked[index]))
        problems.push('approve: outcomes are not in input order');
    return problems;
}
function isApproval({ result }) {
    return result.__typename === 'ApproveSubmissionPayload';
}
//# sourceMappingURL=approver.js.map