import { FEED, Stage, type Contender } from '../crowd/stage.ts';
import type { BenchServer } from '../harness/process.ts';
import type { Findings, RunOptions } from '../harness/table.ts';

export const name = 'fan-out-memory';
export const title = 'What ten thousand followers hold of a server’s memory';

export async function run({ quick }: RunOptions): Promise<Findings> {
  const sockets = quick ? 1_000 : 10_000;
  const stage = await Stage.open({ sockets, tasks: 3 });
  try {
    const product = await held(stage.product, sockets, () => stage.kajlet());
    const limit = await startedAndHeld('limit: ws', 'broadcast', null);
    const peer = await startedAndHeld('graphql-ws', 'graphql-ws', FEED);
    const kilobytes = product.rss;
    return {
      columns: [
        { key: 'name', title: '' },
        { key: 'collected', title: 'resident, kB a socket', digits: 1 },
        { key: 'rss', title: 'of it held', digits: 1 },
        { key: 'heap', title: 'of that heap', digits: 1 },
      ],
      rows: [limit, product, peer],
      notes: [
        `The process's memory with ${sockets.toLocaleString('en')} clients that follow the feed, less what it had before the first came, each time after its garbage was collected, divided by their number. Held is what stays when V8 has
moved the living together and given back the pages between them, which it does when it runs short: the rest waits for whatever comes next.`,
      ],
      goals: [
        {
          id: 'S4',
          goal: '≤ 10 kB for each connection',
          measured: `${kilobytes.toFixed(1)} kB`,
          reached: kilobytes <= 10,
        },
      ],
    };

    async function startedAndHeld(peerName: string, program: string, query: string | null) {
      const server = await stage.start(peerName, program);
      return held(server, sockets, () => stage.join(server, { query }));
    }
  } finally {
    await stage.close();
  }
}

async function held(server: BenchServer, sockets: number, join: () => Promise<Contender>) {
  const before = await sizes(server);
  const { crowd } = await join();
  const after = await sizes(server);
  crowd.close();
  const each = (key: keyof typeof before) => (after[key] - before[key]) / sockets / 1_000;
  return { name: server.name, collected: each('collected'), rss: each('rss'), heap: each('heapUsed') };
}

async function sizes(server: BenchServer) {
  const { rss: collected } = await server.usage({ settled: 'collected' });
  const { rss, heapUsed } = await server.usage({ settled: 'compacted' });
  return { collected, rss, heapUsed };
}
