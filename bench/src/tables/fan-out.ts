import { join } from 'node:path';
import type { Plan } from '../crowd/plan.ts';
import { assertSameEvents, FEED, Stage, type Contender } from '../crowd/stage.ts';
import { compare, interleave, type Comparison, type Measured } from '../harness/interleave.ts';
import { quantile } from '../harness/figures.ts';
import type { Column, Findings, RunOptions } from '../harness/table.ts';

export const name = 'fan-out';
export const title = 'One event to ten thousand followers, and bursts';

const BURST = 50;

interface Sample {
  readonly [key: string]: number;
  /** Of the server, for one message to one client. */
  readonly cpuMicros: number;
  readonly lastP50: number;
  readonly lastP99: number;
}

interface BurstSample {
  readonly [key: string]: number;
  /** Events told to clients in a second. */
  readonly burst: number;
}

interface Figures {
  readonly single: Comparison<Sample>;
  readonly bursts: ReadonlyMap<string, Measured<BurstSample>>;
}

const columns: readonly Column[] = [
  { key: 'name', title: '' },
  { key: 'cpu', title: 'CPU, µs a message', digits: 2 },
  { key: 'cpuRatio', title: '÷ limit', digits: 2 },
  { key: 'p50', title: 'last receipt, p50 ms' },
  { key: 'p99', title: 'p99 ms' },
  { key: 'p99Ratio', title: '÷ limit', digits: 2 },
  { key: 'burst', title: 'events/s in bursts' },
  { key: 'burstRatio', title: '÷ limit', digits: 2 },
];

export async function run({ quick, profiles }: RunOptions): Promise<Findings> {
  const plan: Plan = quick
    ? { sockets: 1_000, rounds: 2, slowRounds: 1, events: 3, earlier: 3 }
    : { sockets: 10_000, rounds: 60, slowRounds: 5, events: 5, earlier: 100 };
  const tasks = Math.max(BURST, (plan.rounds + plan.slowRounds + 3) * plan.events + plan.earlier + 5);
  const stage = await Stage.open({ sockets: plan.sockets, tasks });
  try {
    const eventMs = await eventByItself(stage, plan);
    const product = await stage.kajlet();
    const limit = await stage.other('limit: ws', 'broadcast');
    const peer = await stage.other('graphql-ws', 'graphql-ws', { query: FEED });
    const contenders = [product, limit, peer];
    await assertSameEvents(contenders);
    for (const contender of contenders) await burst(contender);
    const figures = await figuresOf([product, limit], contenders, plan);
    if (profiles)
      await product.server.profile(join(profiles, `${name}.cpuprofile`), () => measure(product, plan));
    const names = [limit.name, product.name, peer.name];
    return findings(figures, { sockets: plan.sockets, names, eventMs });
  } finally {
    await stage.close();
  }
}

/**
 * Milliseconds of CPU that an event takes where a handful of clients follow, on a server that has done some already: the
 * first ones run through code that nobody has compiled yet.
 */
async function eventByItself(
  stage: Stage,
  { events, earlier }: { events: number; earlier: number },
): Promise<number> {
  const { product: server } = stage;
  const few = await stage.join(server, { query: FEED, sockets: 5, tokens: stage.tokens.slice(-1) });
  for (let event = 0; event < earlier; event += 1) await few.appear(1, { frames: 1 });
  const before = await server.usage();
  for (let event = 0; event < events; event += 1) await few.appear(1, { frames: 1 });
  const after = await server.usage();
  few.crowd.close();
  return (after.cpuMicros - before.cpuMicros) / events / 1_000;
}

async function figuresOf(
  near: readonly Contender[],
  all: readonly Contender[],
  plan: Plan,
): Promise<Figures> {
  const rounds = { near: plan.rounds, all: plan.slowRounds };
  return {
    single: await compare({ near, all }, rounds, (contender) => measure(contender, plan)),
    bursts: await interleave(all, plan.slowRounds, async (contender) => ({
      burst: (BURST * plan.sockets * 1_000) / (await burst(contender)).ms,
    })),
  };
}

async function measure(contender: Contender, { sockets, events }: Plan): Promise<Sample> {
  const { server } = contender;
  const before = await server.usage();
  const last: number[] = [];
  for (let event = 0; event < events; event += 1) last.push((await contender.appear(1, { frames: 1 })).ms);
  const after = await server.usage();
  return {
    cpuMicros: (after.cpuMicros - before.cpuMicros) / (events * sockets),
    lastP50: quantile(last, 0.5),
    lastP99: quantile(last, 0.99),
  };
}

const burst = (contender: Contender) => contender.appear(BURST, { events: BURST });

function findings(
  { single, bursts }: Figures,
  { sockets, names, eventMs }: { sockets: number; names: readonly string[]; eventMs: number },
): Findings {
  const [limit, product] = names as [string, string];
  const rows = names.map((each) => {
    const [one, told] = [single.of(each), bursts.get(each)!];
    return {
      name: each,
      cpu: one.median('cpuMicros'),
      cpuRatio: single.ratio(each, limit, 'cpuMicros'),
      p50: one.median('lastP50'),
      p99: one.median('lastP99'),
      p99Ratio: single.ratio(each, limit, 'lastP99'),
      burst: told.median('burst'),
      burstRatio: told.ratioTo(bursts.get(limit)!, 'burst'),
    };
  });
  const row = rows.find(({ name: each }) => each === product)!;
  const goal = (id: string, what: string, { value, reached }: { value: number; reached: boolean }) => ({
    id,
    goal: what,
    measured: `${value.toFixed(2)} ×`,
    reached,
  });
  const atMost = (most: number, value: number) => ({ value, reached: value <= most });
  return {
    columns,
    rows,
    notes: [noteOn(sockets), whereItGoes(sockets, eventMs)],
    goals: [
      goal('S1', '≤ 1.0 × the CPU of bare ws for a message', atMost(1, row.cpuRatio)),
      goal('S2', '≤ 1.0 × the last receipt, p99', atMost(1, row.p99Ratio)),
      goal('S3', '≥ 5 × the events of a burst in a second', {
        value: row.burstRatio,
        reached: row.burstRatio >= 5,
      }),
    ],
  };
}

const noteOn = (sockets: number): string =>
  `${sockets.toLocaleString('en')} clients of each server, in a process of their own; those of Kajlet are signed-in workers, five sockets to each. An event is a mutation over HTTP there (its whole cost is ` +
  `counted: session, transaction with fsync, relay, who has to do with the task), for the others a call that brings the finished event. The time is from that call to the last client's receipt; of a round's ` +
  `events the slowest is its p99. A burst is ${BURST} tasks at once, from one transaction that Kajlet notices by its poll of 100 ms.`;

const whereItGoes = (sockets: number, eventMs: number): string =>
  `Where Kajlet's time goes: an event that five clients follow takes ${eventMs.toFixed(1)} ms of CPU, ${((eventMs * 1_000) / sockets).toFixed(2)} µs of each of these messages; the limit is handed its event finished. Between the call and the first client's bytes lie some 13 ms, 2 for the limit: session, transaction, relay and who is told what are a dozen trips to PostgreSQL and two flushes to disk, through code that ten thousand messages have put out of the processor's cache (9 ms where few clients follow).
What comes then is quicker than the limit, in traces by 8 ms of 80, but not by as much as the beginning takes, and a disk that is slow for a moment holds up the product alone: two whole runs gave 1.07 and 1.16 for S2. Of a message's time 6 µs are the kernel's for either; in Node it takes 1.2 µs and the limit's 1.7.
Tried with effect: frames written to the socket's descriptor, past Node's stream (S1 was 1.03 and S2 1.23 before), one frame into which each id is written in turn (the copies that went before cost 5 µs a message), listeners that all sockets share, pings past ws and half as many, one statement a second
for all that may be due instead of thirty, and who has to do with a task found by the task (looked up for each follower it took 6 ms before the first byte; S1 was 1.07 and S2 1.38 then). Without effect: less looked at for each message, down to a bare loop over descriptors (within what two processes of the same program differ by).
The product and the limit are measured one right after the other, sixty times; earlier figures (S2 1.05 one day, 1.21 another) had graphql-ws and three bursts between two samples.`;
