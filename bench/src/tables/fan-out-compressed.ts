import { join } from 'node:path';
import { FEED, Stage, type Contender } from '../crowd/stage.ts';
import { interleave, type Measured } from '../harness/interleave.ts';
import type { Findings, RunOptions } from '../harness/table.ts';

export const name = 'fan-out-compressed';
export const title = 'One event to ten thousand followers, compressed';

interface Sample {
  readonly [key: string]: number;
  readonly cpuMicros: number;
}

export async function run({ quick, profiles }: RunOptions): Promise<Findings> {
  const plan = quick ? { sockets: 1_000, rounds: 1, events: 3 } : { sockets: 10_000, rounds: 3, events: 4 };
  const stage = await Stage.open({ sockets: plan.sockets, tasks: plan.rounds * plan.events + 3 });
  try {
    await learn(stage);
    const product = await stage.kajlet({ deflate: true });
    const limit = await stage.other('limit: ws, uncompressed', 'broadcast');
    const peer = await stage.other('graphql-ws, compressed', 'graphql-ws', { query: FEED, deflate: true });
    const contenders = [product, limit, peer];
    for (const contender of contenders) await contender.appear(1, { frames: 1 });
    const measured = await interleave(contenders, plan.rounds, (contender) => measure(contender, plan));
    if (profiles)
      await product.server.profile(join(profiles, `${name}.cpuprofile`), () => measure(product, plan));
    return findings(contenders.map(({ name: of }) => measured.get(of)!));
  } finally {
    await stage.close();
  }
}

function findings(measured: readonly Measured<Sample>[]): Findings {
  const [ours, bare, theirs] = measured;
  const ratio = ours!.ratioTo(bare!, 'cpuMicros');
  return {
    columns: [
      { key: 'name', title: '' },
      { key: 'cpu', title: 'CPU, µs a message', digits: 2 },
      { key: 'ratio', title: '÷ limit', digits: 2 },
    ],
    rows: [bare!, ours!, theirs!].map((one) => ({
      name: one.name,
      cpu: one.median('cpuMicros'),
      ratio: one.ratioTo(bare!, 'cpuMicros'),
    })),
    notes: [
      'As in `fan-out`, but every client of Kajlet and of graphql-ws has agreed on permessage-deflate; the limit goes on uncompressed. graphql-ws has `perMessageDeflate: true` of ws.',
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

/** A few clients that read plain text: what they are told is what the others send. */
async function learn(stage: Stage): Promise<void> {
  const few = await stage.join(stage.product, { query: FEED, sockets: 5, tokens: stage.tokens.slice(-1) });
  await few.appear(1, { frames: 1 });
  few.crowd.close();
}

async function measure(
  { server, appear }: Contender,
  { sockets, events }: { sockets: number; events: number },
): Promise<Sample> {
  const before = await server.usage();
  for (let event = 0; event < events; event += 1) await appear(1, { frames: 1 });
  const after = await server.usage();
  return { cpuMicros: (after.cpuMicros - before.cpuMicros) / (events * sockets) };
}
