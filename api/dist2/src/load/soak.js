import { setTimeout as pause } from 'node:timers/promises';
import { ledgerCheck } from './load.js';
import { soakChecks } from './soak.verdict.js';
import { Traffic } from './traffic.js';
/** The first part warms everything up: code, caches, the pool. */
const WARM_SHARE = 0.2;
const SAMPLES = 40;
/** A crowd needs a while until everybody is there; what is counted before tells of the crowd. */
const ARRIVAL_SHARE = 0.15;
const QUIET_WITHIN_MS = 20_000;
/** The server's own setting, whose default holds here. */
const POOL_SIZE = 10;
/** Two crowds, a short one and a long one: after both have gone the server must hold the same. */
export class Soak {
    given;
    tools;
    began = performance.now();
    busy = [];
    warnings = [];
    /** Listeners of the server itself. */
    ownListeners = 0;
    constructor(given, tools) {
        this.given = given;
        this.tools = tools;
    }
    async run() {
        const { origin, probe, progress, server } = this.tools;
        const traffic = new Traffic(origin, this.given.size);
        progress.step('people come and fill the market');
        await traffic.setUp();
        this.ownListeners = (await this.sample()).subscriptions;
        const before = await probe.read();
        progress.step('a first crowd warms everything up');
        await this.crowd(traffic, this.given.ms * WARM_SHARE, []);
        const warm = await this.quiet();
        progress.step('the crowd that counts');
        await this.crowd(traffic, this.given.ms * (1 - WARM_SHARE), this.busy);
        const last = await this.quiet();
        const after = await probe.read();
        progress.step('checking the wallets and the ledger');
        const { busy, warnings } = this;
        const latencies = traffic.latencies.summaries();
        const found = soakChecks({ busy, warm, last, poolSize: POOL_SIZE, warnings });
        return {
            seconds: traffic.seconds,
            latencies,
            sockets: traffic.counts,
            server: { cpuSeconds: after.cpu - before.cpu, rss: after.rss },
            busy,
            warm,
            last,
            checks: [...(await traffic.checks()), ...found, await ledgerCheck(server)],
        };
    }
    async crowd(traffic, ms, into) {
        const until = performance.now() + ms;
        const over = () => performance.now() >= until;
        const running = traffic.run(over);
        await Promise.race([running, this.watch(over, { ms, into })]);
        await running;
    }
    async watch(over, { ms, into }) {
        await pause(ms * ARRIVAL_SHARE);
        while (!over()) {
            const sample = await this.sample();
            into.push(sample);
            this.tools.progress.show({ label: 'samples', done: into.length, of: SAMPLES });
            await pause((ms * (1 - ARRIVAL_SHARE)) / SAMPLES);
        }
    }
    /** Once nobody is there any more and nothing is under way; or what it is when that does not come. */
    async quiet() {
        const until = performance.now() + QUIET_WITHIN_MS;
        for (;;) {
            const sample = await this.sample();
            const { sockets, subscriptions, pool } = sample;
            if (sockets + subscriptions + pool.inUse + pool.waiting === 0)
                return sample;
            if (performance.now() > until)
                return sample;
            await pause(200);
        }
    }
    async sample() {
        const { probe } = this.tools;
        const metrics = await probe.metrics();
        const { heap, external, rss, resources, warnings } = await probe.read();
        this.warnings = warnings;
        const told = (name) => {
            const value = metrics.get(name);
            if (value === undefined)
                throw new Error(`/metrics does not tell ${name}`);
            return value;
        };
        const pool = (state) => told(`kajlet_database_connections{state="${state}"}`);
        return {
            seconds: (performance.now() - this.began) / 1_000,
            heap,
            external,
            rss,
            sockets: told('kajlet_sockets_open'),
            subscriptions: told('kajlet_subscriptions_open') - this.ownListeners,
            pool: { inUse: pool('in_use'), idle: pool('idle'), waiting: pool('waiting') },
            resources,
        };
    }
}
//# sourceMappingURL=soak.js.map