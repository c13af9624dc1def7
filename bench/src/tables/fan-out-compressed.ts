import { join } from 'node:path';
import type { Plan } from '../crowd/plan.ts';
import { FEED, Stage, type Contender } from '../crowd/stage.ts';
import { compare, type Comparison } from '../harness/interleave.ts';
import type { Findings, RunOptions } from '../harness/table.ts';

export const name = 'fan-out-compressed';
export const title = 'One event to ten thousand followers, compressed';

interface Sample {
  readonly [key: string]: number;
  readonly cpuMicros: number;
}

export async function run({ quick, profiles }: RunOptions): Promise<Findings> {
  const plan: Plan = quick
    ? { sockets: 1_000, rounds: 2, slowRounds: 1, events: 3, earlier: 3 }
    : { sockets: 10_000, rounds: 30, slowRounds: 3, events: 4, earlier: 30 };
  const tasks = (plan.rounds + plan.slowRounds + 1) * plan.events + plan.earlier + 5;
  const stage = await Stage.open({ sockets: plan.sockets, tasks });
  try {
    await learn(stage, plan);
    const product = await stage.kajlet({ deflate: true });
    const limit = await stage.other('limit: ws, uncompressed', 'broadcast');
    const peer = await stage.other('graphql-ws, compressed', 'graphql-ws', { query: FEED, deflate: true });
    const contenders = [product, limit, peer];
    for (const contender of contenders) await contender.appear(1, { frames: 1 });
    const rounds = { near: plan.rounds, all: plan.slowRounds };
    const figures = await compare({ near: [product, limit], all: contenders }, rounds, (contender) =>
      measure(contender, plan),
    );
    if (profiles)
      await product.server.profile(join(profiles, `${name}.cpuprofile`), () => measure(product, plan));
    return findings(figures, [limit.name, product.name, peer.name]);
  } finally {
    await stage.close();
  }
}

function findings(figures: Comparison<Sample>, names: readonly [string, string, string]): Findings {
  const [limit, product] = names;
  const ratio = figures.ratio(product, limit, 'cpuMicros');
  return {
    columns: [
      { key: 'name', title: '' },
      { key: 'cpu', title: 'CPU, µs a message', digits: 2 },
      { key: 'ratio', title: '÷ limit', digits: 2 },
    ],
    rows: names.map((each) => ({
      name: each,
      cpu: figures.of(each).median('cpuMicros'),
      ratio: figures.ratio(each, limit, 'cpuMicros'),
    })),
    notes: [
      'As in `fan-out`, but every client of Kajlet and of graphql-ws has agreed on permessage-deflate; the limit goes on uncompressed. graphql-ws has `perMessageDeflate: true` of ws. The product and the limit are measured one right after the other, thirty times.',
    ],
    goals: [
      {
        id: 'S5',
        goal: '≤ 1.1 × the CPU of uncompressed ws',
        measured: `${ratio.toFixed(2)} ×`,
        reached: ratio <= 1.1,
      },
    ],
  };
}

/** A few clients that read plain text: what they are told is what the others send, and the code is compiled by then. */
async function learn(stage: Stage, { earlier }: Plan): Promise<void> {
  const few = await stage.join(stage.product, { query: FEED, sockets: 5, tokens: stage.tokens.slice(-1) });
  for (let event = 0; event < earlier; event += 1) await few.appear(1, { frames: 1 });
  few.crowd.close();
}

async function measure({ server, appear }: Contender, { sockets, events }: Plan): Promise<Sample> {
  const before = await server.usage();
  for (let event = 0; event < events; event += 1) await appear(1, { frames: 1 });
  const after = await server.usage();
  return { cpuMicros: (after.cpuMicros - before.cpuMicros) / (events * sockets) };
}
