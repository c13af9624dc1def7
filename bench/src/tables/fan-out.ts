import { join } from 'node:path';
import { assertSameEvents, FEED, Stage, type Contender } from '../crowd/stage.ts';
import { interleave, type Measured } from '../harness/interleave.ts';
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
  /** Events told to clients in a second of a burst. */
  readonly burst: number;
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
  const plan = quick
    ? { sockets: 1_000, rounds: 1, events: 3, earlier: 3 }
    : { sockets: 10_000, rounds: 9, events: 5, earlier: 100 };
  const tasks = Math.max(BURST, (plan.rounds + 3) * plan.events + plan.earlier + 5);
  const stage = await Stage.open({ sockets: plan.sockets, tasks });
  try {
    const eventMs = await eventByItself(stage, plan);
    const product = await stage.kajlet();
    const limit = await stage.other('limit: ws', 'broadcast');
    const peer = await stage.other('graphql-ws', 'graphql-ws', { query: FEED });
    const contenders = [product, limit, peer];
    await assertSameEvents(contenders);
    for (const contender of contenders) await burst(contender);
    const measured = await interleave(contenders, plan.rounds, (contender) => measure(contender, plan));
    if (profiles)
      await product.server.profile(join(profiles, `${name}.cpuprofile`), () => measure(product, plan));
    const names = [limit.name, product.name, peer.name];
    return findings(measured, { sockets: plan.sockets, names, eventMs });
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

async function measure(
  contender: Contender,
  { sockets, events }: { sockets: number; events: number },
): Promise<Sample> {
  const { server } = contender;
  const before = await server.usage();
  const last: number[] = [];
  for (let event = 0; event < events; event += 1) last.push((await contender.appear(1, { frames: 1 })).ms);
  const after = await server.usage();
  const { ms } = await burst(contender);
  return {
    cpuMicros: (after.cpuMicros - before.cpuMicros) / (events * sockets),
    lastP50: quantile(last, 0.5),
    lastP99: quantile(last, 0.99),
    burst: (BURST * sockets * 1_000) / ms,
  };
}

const burst = (contender: Contender) => contender.appear(BURST, { events: BURST });

function findings(
  measured: ReadonlyMap<string, Measured<Sample>>,
  { sockets, names, eventMs }: { sockets: number; names: readonly string[]; eventMs: number },
): Findings {
  const [limit, product] = names.map((each) => measured.get(each)!);
  const rows = names.map((each) => {
    const one = measured.get(each)!;
    return {
      name: each,
      cpu: one.median('cpuMicros'),
      cpuRatio: one.ratioTo(limit!, 'cpuMicros'),
      p50: one.median('lastP50'),
      p99: one.median('lastP99'),
      p99Ratio: one.ratioTo(limit!, 'lastP99'),
      burst: one.median('burst'),
      burstRatio: one.ratioTo(limit!, 'burst'),
    };
  });
  const ratio = (key: keyof Sample & string) => product!.ratioTo(limit!, key);
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
      goal('S1', '≤ 1.0 × the CPU of bare ws for a message', atMost(1, ratio('cpuMicros'))),
      goal('S2', '≤ 1.0 × the last receipt, p99', atMost(1, ratio('lastP99'))),
      goal('S3', '≥ 5 × the events of a burst in a second', {
        value: ratio('burst'),
        reached: ratio('burst') >= 5,
      }),
    ],
  };
}

const noteOn = (sockets: number): string =>
  `${sockets.toLocaleString('en')} clients of each server, in a process of their own; those of Kajlet are signed-in workers, five sockets to each. An event is a mutation over HTTP there (its whole cost is ` +
  `counted: session, transaction with fsync, relay, who has to do with the task), for the others a call that brings the finished event. The time is from that call to the last client's receipt; of a round's ` +
  `events the slowest is its p99. A burst is ${BURST} tasks at once, from one transaction that Kajlet notices by its poll of 100 ms.`;

const whereItGoes = (sockets: number, eventMs: number): string =>
  `Where Kajlet's time goes: an event that five clients follow takes ${eventMs.toFixed(1)} ms of CPU, ${((eventMs * 1_000) / sockets).toFixed(2)} µs of each of these messages; the limit is handed its event finished. More than half of the rest is the kernel's, which spends
less on one buffer than on ws's two; what is left is Node's stream and the way to it through ten thousand sockets' own memory. Tried with effect: one frame into which each id is written in turn (the copies that went before cost 5 µs a message), listeners
that all sockets share, pings past ws and half as many. What is due is asked for with one statement a second, so a sweep no longer sends thirty between an event and its followers; with that and a server that has told events before, S2 fell from 1.21. A raw buffer to a bare socket, without anything else in the process, takes 0.8 × the limit. Rounds differ by a fifth on this machine.`;
