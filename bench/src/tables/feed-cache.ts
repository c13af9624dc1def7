import { join } from 'node:path';
import { assertSameAnswers, type Contender } from '../harness/answers.ts';
import { feedRequest, FEED_SEED, seedFeed } from '../harness/feed.ts';
import { interleave, type Measured } from '../harness/interleave.ts';
import { loadServer, type ServerSample } from '../harness/load.ts';
import { Market } from '../harness/market.ts';
import { BenchServer } from '../harness/process.ts';
import { serverColumns, serverRows } from '../harness/server-rows.ts';
import type { Findings, RunOptions } from '../harness/table.ts';

export const name = 'feed-cache';
export const title = 'The same page of the live feed, again and again';

const CONNECTIONS = 32;
const NEVER_STALE = 'one answer for ever';

export async function run({ quick, profiles }: RunOptions): Promise<Findings> {
  const market = await Market.open();
  const started: BenchServer[] = [];
  try {
    const contenders = await prepare(market, started);
    await assertSameAnswers(contenders);
    const crowd = { connections: CONNECTIONS, seconds: quick ? 2 : 4 };
    for (const contender of contenders) await loadServer({ ...contender, ...crowd });
    const measured = await interleave(contenders, quick ? 1 : 5, (one) => loadServer({ ...one, ...crowd }));
    const product = contenders.at(-1)!;
    if (profiles) {
      const load = () => loadServer({ ...product, ...crowd });
      await product.server.profile(join(profiles, `${name}.cpuprofile`), load);
    }
    return findings(measured);
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await market.close();
  }
}

/** One worker at all connections, so that there is one scope. */
async function prepare(market: Market, started: BenchServer[]): Promise<Contender[]> {
  const product = await market.product();
  const requests = (await seedFeed(market, product, 1)).map(feedRequest);
  const program = new URL('../peers/feed.limit.ts', import.meta.url);
  const readyPath = '/?query={__typename}';
  for (const [name, HOW] of Object.entries({ limit: '', [NEVER_STALE]: 'once' })) {
    const env = { DATABASE_URL: market.appUrl, HOW };
    started.push(await BenchServer.start({ name, program, env, readyPath }));
  }
  return [...started, product].map((server) => ({ name: server.name, server, requests }));
}

function findings(measured: ReadonlyMap<string, Measured<ServerSample>>): Findings {
  const ratio = measured.get('Kajlet')!.ratioTo(measured.get('limit')!, 'rps');
  return {
    columns: serverColumns,
    rows: serverRows(measured),
    notes: [
      `${FEED_SEED.tasks.toLocaleString('en')} open tasks, one worker at ${CONNECTIONS} connections. The limit asks the database each time; Kajlet answers from one reading for at most 40 ms,
and only while nothing was committed at its node. It looks up the session, counts points and measures for each request all the same.`,
      `The goal is what node:http itself does with one text in memory (second row), and so out of reach of a server that looks who asks. Where Kajlet's time goes: nothing but HTTP, JSON, Fastify's hooks, the session's digest, points and metrics; the
page is a string. Tried with effect: requests that die young, since a map from each to its scope kept them until all of memory was collected (a quarter of the processor, and half of the p99).`,
    ],
    goals: [
      {
        id: 'Q4',
        goal: '≥ 10 × the requests of the limit, never stale 50 ms after a commit',
        measured: `${ratio.toFixed(2)} ×`,
        reached: ratio >= 10,
      },
    ],
  };
}
