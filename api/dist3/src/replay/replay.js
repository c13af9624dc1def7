import { ApiClient } from './api-client.js';
import { compareAnswers } from './comparison.js';
import { groupAnswers, labelsOf, readCrowdJob } from './crowd-job.js';
import { CrowdRun } from './crowd-run.js';
import { Employer, FIELD_KEY } from './employer.js';
import { HttpClient } from './http-client.js';
import { Latencies } from './latencies.js';
import { People } from './people.js';
import { checkEmployerWallet, checkFinishedTask, checkWorkerWallets, downloadSubmissions, } from './verification.js';
/** Plays one recorded job from sign-up to the last check. */
export class Replay {
    options;
    latencies = new Latencies();
    http = new HttpClient();
    constructor(options) {
        this.options = options;
    }
    async run() {
        const job = await readCrowdJob(this.options.folder);
        try {
            const api = new ApiClient(await this.origin(), this.http, this.latencies);
            return await this.play(api, job);
        }
        finally {
            this.http.close();
        }
    }
    async origin() {
        const { server, progress } = this.options;
        if (server instanceof URL)
            return server;
        progress.step('starting a server of its own');
        return server.start();
    }
    async play(api, job) {
        const started = performance.now();
        const cast = await this.signUpAll(api, job);
        const { terms, deposited } = await this.setUp(api, job, cast.employer);
        const setUpSeconds = (performance.now() - started) / 1_000;
        const run = await this.crowdRun(api, cast, terms);
        const money = { terms, deposited, defaults: !(this.options.server instanceof URL) };
        this.options.progress.step('downloading the answers and checking the wallets');
        const checks = [
            ...runChecks(run, job),
            await checkFinishedTask(api, cast.employer.token, terms),
            compareAnswers(await downloadSubmissions(api, cast.employer.token, terms.taskId), expectation(job, cast)),
            await checkWorkerWallets(api, cast.players, money),
            await checkEmployerWallet(api, cast.employer, money),
            ...(await this.ledgerChecks()),
        ];
        return this.report(api, { job, run, setUpSeconds, checks });
    }
    async signUpAll(api, job) {
        const { progress } = this.options;
        const people = new People(api);
        const byWorker = groupAnswers(job, 'worker');
        progress.step(`signing up an employer and ${byWorker.size} workers`);
        const employer = await people.employer();
        let done = 0;
        const players = await people.workers(byWorker, () => progress.show({ label: 'signed up', done: ++done, of: byWorker.size }));
        return { employer, players };
    }
    async setUp(api, job, person) {
        const employer = new Employer(api, person.token);
        this.options.progress.step('funding and publishing the task');
        const terms = await employer.draft(job);
        const deposited = await employer.deposit(terms);
        await employer.publish(terms.taskId);
        return { terms, deposited };
    }
    async crowdRun(api, { employer, players }, terms) {
        const { progress, workersAtOnce: atOnce } = this.options;
        progress.step(`${players.length} workers begin, ${Math.min(atOnce, players.length)} at once`);
        const onStanding = (done, approved) => progress.show({ label: 'submitted', done, approved, of: terms.slots });
        const run = new CrowdRun({
            api,
            latencies: this.latencies,
            employer,
            players,
            terms,
            atOnce,
            onStanding,
        });
        await run.run();
        return run;
    }
    async ledgerChecks() {
        const { server } = this.options;
        if (server instanceof URL)
            return [];
        const { clean, output } = await server.ledgerCheck();
        return [
            { label: 'ledger check clean', good: clean ? 1 : 0, of: 1, details: clean ? [] : output.split('\n') },
        ];
    }
    report(api, { job, run, setUpSeconds, checks }) {
        const { server, workersAtOnce } = this.options;
        const latencies = this.latencies.summaries();
        const calls = latencies.find(({ operation }) => operation === 'approve in bulk')?.count ?? 0;
        return {
            job: jobFigures(job),
            run: {
                server: server instanceof URL ? `Server at ${server.origin}` : 'Own server',
                workersAtOnce,
                setUpSeconds,
                seconds: run.seconds,
                submissionsPerSecond: run.approver.approved / run.seconds,
            },
            live: run.live.received,
            approvals: { calls, largestCall: run.approver.largestCall },
            http: { ...this.http.traffic, retries: api.retries },
            latencies,
            checks,
            unchecked: server instanceof URL ? ["the ledger was not checked: the server is not the replay's own"] : [],
        };
    }
}
function runChecks(run, job) {
    const all = job.answers.length;
    const seenLive = run.submitted - run.missedLive;
    return [
        { label: 'submitted', good: run.submitted, of: all, details: run.problems },
        { label: 'seen live', good: seenLive, of: all, details: [] },
        { label: 'approved', good: run.approver.approved, of: all, details: [] },
        {
            label: 'live counts add up to the slots',
            good: run.framesAddingUp,
            of: run.live.received.frames,
            details: [],
        },
    ];
}
function expectation(job, { players }) {
    const workerNames = new Map(players.map(({ userId, name }) => [userId, name]));
    return { answers: job.answers, fieldKey: FIELD_KEY, workerNames };
}
function jobFigures(job) {
    return {
        name: job.name,
        questions: groupAnswers(job, 'question').size,
        workers: groupAnswers(job, 'worker').size,
        answers: job.answers.length,
        labels: labelsOf(job).length,
        replaced: job.replaced,
    };
}
//# sourceMappingURL=replay.js.map