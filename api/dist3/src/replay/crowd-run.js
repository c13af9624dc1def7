import { setTimeout as pause } from 'node:timers/promises';
import { Approver } from './approver.js';
import { playCrowd } from './crowd.js';
import { FIELD_KEY } from './employer.js';
import { LiveProgress, slotsCounted } from './live-progress.js';
import { undecidedSubmissions } from './verification.js';
/** So long without a decision, while deliveries wait, means that the live channel lost them. */
const STALLED_AFTER_MS = 15_000;
const LIVE_DELAY = 'submit to live frame';
/** The crowd works while the employer watches live and approves what arrives. */
export class CrowdRun {
    options;
    problems = [];
    live;
    approver;
    submitted = 0;
    seconds = 0;
    /** Deliveries that the live channel never showed. */
    missedLive = 0;
    framesAddingUp = 0;
    submittingSince = new Map();
    constructor(options) {
        this.options = options;
        const { api, employer, terms } = options;
        const onProblem = (problem) => void this.problems.push(problem);
        this.approver = new Approver({ api, token: employer.token, onProblem, onApproved: () => this.tell() });
        this.live = new LiveProgress({
            origin: api.origin,
            token: employer.token,
            taskId: terms.taskId,
            onFrame: (frame) => this.take(frame),
        });
    }
    async run() {
        const { watching } = await this.live.start();
        const started = performance.now();
        const approving = this.approver.run();
        // Watching and approving last until they are stopped below; before, only their failure counts.
        await Promise.race([this.playAll(), failureOf(watching), failureOf(approving)]);
        this.seconds = (this.approver.lastDecisionAt - started) / 1_000;
        this.approver.stop();
        await this.live.stop();
        await Promise.all([approving, watching]);
    }
    async playAll() {
        const { api, players, terms, atOnce } = this.options;
        await playCrowd(players, {
            api,
            taskId: terms.taskId,
            fieldKey: FIELD_KEY,
            atOnce,
            onSubmit: (id) => this.submittingSince.set(id, performance.now()),
            onSubmitted: () => {
                this.submitted += 1;
                this.tell();
            },
            onProblem: (problem) => this.problems.push(problem),
        });
        await this.everythingDecided();
    }
    async everythingDecided() {
        let lookedAt = performance.now();
        while (this.approver.decided < this.submitted) {
            const quietSince = Math.max(lookedAt, this.approver.lastDecisionAt);
            if (performance.now() - quietSince > STALLED_AFTER_MS) {
                const found = await this.sweep();
                if (found === 0)
                    return;
                this.missedLive += found;
                lookedAt = performance.now();
            }
            await pause(20);
        }
    }
    take(frame) {
        if (slotsCounted(frame.progress) === this.options.terms.slots)
            this.framesAddingUp += 1;
        else
            this.problems.push(`a live frame's counts add up to ${slotsCounted(frame.progress)}: ${JSON.stringify(frame.progress)}`);
        for (const { id, status } of frame.submissions) {
            if (status === 'SUBMITTED')
                this.arrived(id);
        }
        if (frame.reset)
            this.sweep().catch((error) => this.problems.push(`after a reset: ${String(error)}`));
    }
    arrived(submissionId) {
        if (!this.approver.add(submissionId))
            return;
        const since = this.submittingSince.get(submissionId);
        if (since !== undefined)
            this.options.latencies.add(LIVE_DELAY, performance.now() - since);
    }
    /** Asks for what waits instead of being told; how many of them were news. */
    async sweep() {
        const { api, employer, terms } = this.options;
        const waiting = await undecidedSubmissions(api, employer.token, terms.taskId);
        return waiting.filter((id) => this.approver.add(id)).length;
    }
    tell() {
        this.options.onStanding(this.submitted, this.approver.approved);
    }
}
/** Never resolves: in a race it only lets a failure through. */
function failureOf(lasting) {
    return new Promise((_, reject) => {
        lasting.catch(reject);
    });
}
//# sourceMappingURL=crowd-run.js.map