import { assertBooksBalance, seedDeliveries } from '../harness/deliveries.ts';
import { interleave, type Measured, type Sample } from '../harness/interleave.ts';
import { Market } from '../harness/market.ts';
import { pgbench } from '../harness/pgbench.ts';
import { Service, type ServiceJob } from '../harness/service.ts';
import type { Column, Findings, Goal, RunOptions } from '../harness/table.ts';

export const name = 'approve';
export const title = 'Approvals: one by one, all on one employer and task, and in bulk';

const EMPLOYERS = 64;
const EACH = 3_600;
const HOT = 120_000;
const CLIENTS = 16;
const BULK = 100;

interface Approved extends Sample {
  readonly perSecond: number;
}
interface Contender {
  readonly name: string;
  readonly measure: (seconds: number) => Promise<number>;
}

const L = 'function by pgbench';
const HOT_L = 'function by pgbench, one task';
const ONE = 'service';
const HOT_ONE = 'service, one employer and task';
const MANY = `service, ${BULK} in a call`;

export async function run({ quick }: RunOptions): Promise<Findings> {
  const market = await Market.open();
  const service = await Service.start(market);
  try {
    await seedDeliveries(market.owner, { employers: EMPLOYERS, hot: HOT, spreadEach: EACH });
    const contenders = contendersOf(market, service);
    for (const { measure } of contenders) await measure(3);
    const seconds = quick ? 2 : 4;
    const measured = await interleave(contenders, quick ? 1 : 5, async ({ measure }): Promise<Approved> => ({
      perSecond: await measure(seconds),
    }));
    await assertBooksBalance(market.owner);
    return findings(measured);
  } finally {
    service.stop();
    await market.close();
  }
}

/** Every delivery is approved once; who takes which is counted by a sequence in the database. */
function contendersOf(market: Market, service: Service): Contender[] {
  const numbers = async (kind: 'hot' | 'spread', count: number): Promise<number> => {
    const { rows } = await market.owner.query<{ last: string }>(
      `select setval('bench_${kind}', nextval('bench_${kind}') + $1) as last`,
      [count],
    );
    const last = Number(rows[0]!.last);
    if (last > (kind === 'hot' ? HOT : EMPLOYERS * EACH)) throw new Error(`too few deliveries: ${kind}`);
    return last - count;
  };
  const bare = (kind: 'hot' | 'spread') => async (seconds: number) => {
    const id = `'sub_${kind[0]}' || nextval('bench_${kind}')`;
    const statement = `select * from approve_submissions(array[${id}], null, 'EMPLOYER', array['SUBMITTED'], 10000, 10, 24, now())`;
    const rate = await pgbench({ url: market.appUrl, statement, clients: CLIENTS, seconds });
    await numbers(kind, 0);
    return rate;
  };
  const through = (kind: ServiceJob['kind'], size: number, callers: number) => async (seconds: number) => {
    const block = kind === 'approve-hot' ? size : size * EMPLOYERS;
    // More than it manages: each delivery waits for one measurement only.
    const perSecond = size > 1 ? 6_000 : kind === 'approve-hot' ? 3_500 : 1_500;
    const most = Math.ceil((seconds * perSecond) / block) * block;
    const from = await numbers(kind === 'approve-hot' ? 'hot' : 'spread', most);
    const job = { kind, size, callers, seconds, from, upTo: from + most, employers: EMPLOYERS };
    const { done, seconds: took } = await service.run(job);
    return done / took;
  };
  return [
    { name: L, measure: bare('spread') },
    { name: HOT_L, measure: bare('hot') },
    { name: ONE, measure: through('approve-spread', 1, CLIENTS) },
    { name: HOT_ONE, measure: through('approve-hot', 1, CLIENTS) },
    { name: MANY, measure: through('approve-spread', BULK, 4) },
  ];
}

const columns: readonly Column[] = [
  { key: 'name', title: '' },
  { key: 'rate', title: 'approvals/s' },
  { key: 'ratio', title: '÷ function', digits: 2 },
];

function findings(measured: ReadonlyMap<string, Measured<Approved>>): Findings {
  const of = (contender: string) => measured.get(contender)!;
  const ratio = (one: string, other: string) => of(one).ratioTo(of(other), 'perSecond');
  const goal = (id: string, text: string, [found, least]: readonly [number, number]): Goal => ({
    id,
    goal: text,
    measured: found.toFixed(2),
    reached: found >= least,
  });
  return {
    columns,
    rows: [...measured.values()].map((one) => ({
      name: one.name,
      rate: one.median('perSecond'),
      ratio: one.ratioTo(of(L), 'perSecond'),
    })),
    notes: [
      `${CLIENTS} callers, over ${EMPLOYERS} employers with a task each where nothing else is said. The function pays, posts the journal, counts and announces, as it ships; pgbench calls it
with nothing around it. The service is what a resolver calls: it also checks its input, keeps the idempotency key and outcome, and its process runs the relay, which moves
the events into the log meanwhile. The books are checked at the end.`,
    ],
    goals: [
      goal('M1', '≥ 0.6 × the function by pgbench', [ratio(ONE, L), 0.6]),
      goal('M2', 'one hot employer and task ≥ 0.9 × own spread figure', [ratio(HOT_ONE, ONE), 0.9]),
      goal('M3', 'in bulk, per approval, ≥ 3 × the function', [ratio(MANY, L), 3]),
    ],
  };
}
