import { passed } from '../replay/comparison.js';
import { groupAnswers } from '../replay/crowd-job.js';
import { CrowdRun } from '../replay/crowd-run.js';
import { Employer } from '../replay/employer.js';
import { People } from '../replay/people.js';
import { checkFinishedTask, checkWorkerWallets } from '../replay/verification.js';
import { crowdJob } from './market.js';
/** Long enough to work side by side, short enough that a run ends soon after its time. */
const QUESTIONS = 12;
/**
 * One job after the other, each as the replay plays it: an employer funds and publishes it, watches it live and approves
 * what arrives; every worker does all of it. A round that has begun is played to its end, so that everything can be counted.
 */
export class Rounds {
    parts;
    played = 0;
    submitted = 0;
    approved = 0;
    closed = 0;
    unfinished = [];
    terms;
    constructor(parts) {
        this.parts = parts;
    }
    async run(over) {
        while (!over())
            await this.parts.problems.during(() => this.play());
    }
    /** Everything that was submitted is approved, each job closed with exact counts, and paid to the micro-unit. */
    async checks() {
        const { played, closed, unfinished, submitted, approved } = this;
        return [
            { label: 'submitted work approved', good: approved, of: submitted, details: [] },
            { label: 'jobs closed with exact counts', good: closed, of: played, details: unfinished },
            // Of a job that broke off nobody knows what its workers should have.
            ...(this.terms && closed === played ? [await this.walletCheck(this.terms)] : []),
        ];
    }
    async play() {
        const { api, latencies, workers, problems } = this.parts;
        this.played += 1;
        const job = crowdJob(`round ${this.played}`, { workers: workers.length, questions: QUESTIONS });
        const employer = await new People(api).employer();
        const terms = await opened(new Employer(api, employer.token), job);
        const players = playersOf(job, workers);
        const onStanding = () => undefined;
        const run = new CrowdRun({
            api,
            latencies,
            employer,
            players,
            terms,
            atOnce: workers.length,
            onStanding,
        });
        await run.run();
        for (const problem of run.problems)
            problems.add(problem);
        this.submitted += run.submitted;
        this.approved += run.approver.approved;
        const finished = await checkFinishedTask(api, employer.token, terms);
        if (passed(finished))
            this.closed += 1;
        else
            this.unfinished.push(...finished.details);
        this.terms = terms;
    }
    walletCheck(terms) {
        const { api, workers } = this.parts;
        const job = crowdJob('all rounds', { workers: workers.length, questions: QUESTIONS * this.played });
        return checkWorkerWallets(api, playersOf(job, workers), { terms, deposited: 0n, defaults: true });
    }
}
function playersOf(job, workers) {
    const answers = groupAnswers(job, 'worker');
    return workers.map((worker, place) => ({
        ...worker,
        name: String(place),
        answers: answers.get(String(place)),
    }));
}
async function opened(employer, job) {
    const terms = await employer.draft(job);
    await employer.deposit(terms);
    await employer.publish(terms.taskId);
    return terms;
}
//# sourceMappingURL=rounds.js.map