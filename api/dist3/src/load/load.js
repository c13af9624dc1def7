import { Traffic } from './traffic.js';
/** Mixed traffic for a while, and what the server says of it. */
export class Load {
    given;
    tools;
    constructor(given, tools) {
        this.given = given;
        this.tools = tools;
    }
    async run() {
        const { origin, probe, progress, server } = this.tools;
        const traffic = new Traffic(origin, this.given.size);
        progress.step('people come and fill the market');
        await traffic.setUp();
        progress.step('the load begins');
        const before = await probe.read();
        const until = performance.now() + this.given.ms;
        await traffic.run(() => performance.now() >= until);
        const after = await probe.read();
        progress.step('checking the wallets and the ledger');
        const latencies = traffic.latencies.summaries();
        const checks = [...(await traffic.checks()), await ledgerCheck(server)];
        return {
            seconds: traffic.seconds,
            latencies,
            sockets: traffic.counts,
            server: { cpuSeconds: after.cpu - before.cpu, rss: after.rss },
            checks,
        };
    }
}
export async function ledgerCheck(server) {
    const { clean, output } = await server.ledgerCheck();
    return {
        label: 'ledger check clean',
        good: clean ? 1 : 0,
        of: 1,
        details: clean ? [] : output.split('\n'),
    };
}
//# sourceMappingURL=load.js.map