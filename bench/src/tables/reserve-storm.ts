import { assertBooksBalance, seedDeliveries } from '../harness/deliveries.ts';
import { interleave, type Measured, type Sample } from '../harness/interleave.ts';
import { Market } from '../harness/market.ts';
import { pgbench } from '../harness/pgbench.ts';
import { Service } from '../harness/service.ts';
import type { Findings, RunOptions } from '../harness/table.ts';

export const name = 'reserve-storm';
export const title = 'Two hundred workers at once reserve slots of one task';

const SLOTS = 150_000;
const WORKERS_AT_ONCE = 200;
/** As many as the service has connections. */
const CLIENTS = 10;

interface Reserved extends Sample {
  readonly perSecond: number;
}

export async function run({ quick }: RunOptions): Promise<Findings> {
  const market = await Market.open();
  const service = await Service.start(market);
  try {
    await seedDeliveries(market.owner, { employers: 1, hot: 0, spreadEach: 1, hotOpen: SLOTS });
    const contenders = [await bareUpdate(market), reserving(service)];
    for (const { measure } of contenders) await measure(3);
    const measured = await interleave(contenders, quick ? 1 : 5, async ({ measure }): Promise<Reserved> => ({
      perSecond: await measure(quick ? 2 : 4),
    }));
    await assertBooksBalance(market.owner);
    return findings(measured);
  } finally {
    service.stop();
    await market.close();
  }
}

interface Contender {
  readonly name: string;
  /** Per second. */
  readonly measure: (seconds: number) => Promise<number>;
}

/** One number off one row of a table that has nothing else. */
async function bareUpdate({ owner, appUrl: url }: Market): Promise<Contender> {
  await owner.query(
    `create table bench_slots (task_id text primary key, open int not null check (open >= 0), reserved int not null)
      with (fillfactor = 50)`,
  );
  await owner.query(`insert into bench_slots values ('tsk_0', 1000000000, 0)`);
  await owner.query('grant select, update on bench_slots to public');
  const statement = `update bench_slots set open = open - 1, reserved = reserved + 1 where task_id = 'tsk_0' and open > 0 returning open`;
  return {
    name: 'UPDATE … RETURNING by pgbench',
    measure: (seconds) => pgbench({ url, statement, clients: CLIENTS, seconds }),
  };
}

/** Each worker reserves once. */
function reserving(service: Service): Contender {
  let next = 1;
  return {
    name: 'service',
    measure: async (seconds) => {
      const job = { kind: 'reserve', size: 1, employers: 1, callers: WORKERS_AT_ONCE, seconds } as const;
      const { done, seconds: took } = await service.run({ ...job, from: next, upTo: SLOTS });
      next += done + WORKERS_AT_ONCE;
      return done / took;
    },
  };
}

function findings(measured: ReadonlyMap<string, Measured<Reserved>>): Findings {
  const [limit, product] = [...measured.values()];
  const ratio = product!.ratioTo(limit!, 'perSecond');
  return {
    columns: [
      { key: 'name', title: '' },
      { key: 'rate', title: 'reservations/s' },
      { key: 'ratio', title: '÷ limit', digits: 2 },
    ],
    rows: [...measured.values()].map((one) => ({
      name: one.name,
      rate: one.median('perSecond'),
      ratio: one.ratioTo(limit!, 'perSecond'),
    })),
    notes: [
      `The limit takes a number off one row of a table that has nothing else, with ${CLIENTS} clients. The service checks the worker, the limit of open reservations, the task and
the item, writes the submission, the event and the idempotency record, each worker once; whoever waits for the task goes through the database together.`,
    ],
    goals: [
      {
        id: 'M4',
        goal: '≥ 0.5 × one `UPDATE … RETURNING` by pgbench',
        measured: ratio.toFixed(2),
        reached: ratio >= 0.5,
      },
    ],
  };
}
