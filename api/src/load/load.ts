import type { Check } from '../replay/comparison.js';
import type { LoadArguments } from './load.arguments.js';
import type { LoadReport } from './load.report.js';
import type { RunTools } from './own.run.js';
import { Traffic } from './traffic.js';

/** Mixed traffic for a while, and what the server says of it. */
export class Load {
  constructor(
    private readonly given: LoadArguments,
    private readonly tools: RunTools,
  ) {}

  async run(): Promise<LoadReport> {
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

export async function ledgerCheck(server: RunTools['server']): Promise<Check> {
  const { clean, output } = await server.ledgerCheck();
  return {
    label: 'ledger check clean',
    good: clean ? 1 : 0,
    of: 1,
    details: clean ? [] : output.split('\n'),
  };
}
