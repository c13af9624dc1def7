import { join } from 'node:path';
import { assertSameAnswers, type Contender } from '../harness/answers.ts';
import { interleave } from '../harness/interleave.ts';
import { loadServer, type LoadRequest } from '../harness/load.ts';
import { Market } from '../harness/market.ts';
import { signUp, type Person } from '../harness/people.ts';
import { BenchServer } from '../harness/process.ts';
import { serverColumns, serverRows } from '../harness/server-rows.ts';
import type { Findings, RunOptions } from '../harness/table.ts';
import { seedTasks } from '../harness/tasks.ts';

export const name = 'ordinary-resolver';
export const title = 'An ordinary resolver: who asks, one argument, one row';

const QUERY = 'query ($id: ID!) { task(id: $id) { id title status slots estimatedMinutes } }';
const TASKS = 1_000;
const CONNECTIONS = 32;

export async function run({ quick, profiles }: RunOptions): Promise<Findings> {
  const market = await Market.open();
  try {
    const product = await market.product();
    const contenders = await prepare(market, product);
    await assertSameAnswers(contenders);
    const seconds = quick ? 3 : 4;
    for (const { server, requests } of contenders)
      await loadServer({ server, requests, connections: CONNECTIONS, seconds: 3 });
    const measured = await interleave(contenders, quick ? 1 : 5, ({ server, requests }) =>
      loadServer({ server, requests, connections: CONNECTIONS, seconds }),
    );
    if (profiles) await profileUnderLoad(contenders.at(-1)!, join(profiles, `${name}.cpuprofile`));
    const limit = measured.get('limit')!;
    const ratio = measured.get(product.name)!.ratioTo(limit, 'cpuMicros');
    return {
      columns: serverColumns,
      rows: serverRows(measured),
      notes: [],
      goals: [
        {
          id: 'Q5',
          goal: '≤ 2 × the CPU of the limit',
          measured: `${ratio.toFixed(2)} ×`,
          reached: ratio <= 2,
        },
      ],
    };
  } finally {
    await market.close();
  }
}

function profileUnderLoad({ server, requests }: Contender, file: string): Promise<void> {
  return server.profile(file, () => loadServer({ server, requests, connections: CONNECTIONS, seconds: 5 }));
}

async function prepare(market: Market, product: BenchServer): Promise<Contender[]> {
  const [employer] = await signUp(product, 'EMPLOYER', 1);
  const workers = await signUp(product, 'WORKER', 8);
  await seedTasks(market.owner, { employerIds: [employer!.id], workerIds: [], tasks: TASKS, doneByEach: 0 });
  const { rows } = await market.owner.query<{ id: string }>('select id from task order by id limit 64');
  const requests = rows.map(({ id }, place) => requestOf(id, workers[place % workers.length]!));
  const limit = await BenchServer.start({
    name: 'limit',
    program: new URL('../peers/limit.task.ts', import.meta.url),
    env: { DATABASE_URL: market.appUrl },
  });
  return [
    { name: limit.name, server: limit, requests },
    { name: product.name, server: product, requests },
  ];
}

const requestOf = (id: string, { token }: Person): LoadRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({ query: QUERY, variables: { id } }),
});
