import type pg from 'pg';
import { assertBooksBalance, seedDeliveries } from '../harness/deliveries.ts';
import { interleave, type Sample } from '../harness/interleave.ts';
import { Market } from '../harness/market.ts';
import { pgbench } from '../harness/pgbench.ts';
import { Service } from '../harness/service.ts';
import type { Findings, RunOptions } from '../harness/table.ts';

export const name = 'event-loss';
export const title = 'What writers lose to events';

const EMPLOYERS = 64;
const EACH = 4_000;
const CLIENTS = 16;

interface Approved extends Sample {
  readonly perSecond: number;
}

export async function run({ quick }: RunOptions): Promise<Findings> {
  const market = await Market.open();
  let service: Service | null = null;
  try {
    await seedDeliveries(market.owner, { employers: EMPLOYERS, hot: 1, spreadEach: EACH });
    await silentCopies(market.owner);
    const bare = (approve: string) => (seconds: number) => {
      const id = `'sub_s' || nextval('bench_spread')`;
      const statement = `select * from ${approve}(array[${id}], null, 'EMPLOYER', array['SUBMITTED'], 10000, 10, 24, now())`;
      return pgbench({ url: market.appUrl, statement, clients: CLIENTS, seconds });
    };
    const [silent, told] = [bare('silent_approve_submissions'), bare('approve_submissions')];
    const relayed = async (seconds: number) => {
      service = await Service.start(market);
      try {
        return await told(seconds);
      } finally {
        service.stop();
      }
    };
    const contenders = [
      { name: 'without events', measure: silent },
      { name: 'with events', measure: told },
      { name: 'with events, relayed meanwhile', measure: relayed },
    ];
    for (const { measure } of contenders) await measure(3);
    const measured = await interleave(contenders, quick ? 1 : 15, async ({ measure }): Promise<Approved> => {
      await market.owner.query('delete from outbox');
      return { perSecond: await measure(quick ? 2 : 4) };
    });
    const { rows } = await market.owner.query<{ last: string }>(
      'select last_value as last from bench_spread',
    );
    if (Number(rows[0]!.last) > EMPLOYERS * EACH) throw new Error('too few deliveries');
    await assertBooksBalance(market.owner);
    return findings(measured);
  } finally {
    await market.close();
  }
}

/** The same functions with nothing but the events taken out, under other names. */
async function silentCopies(owner: pg.Pool): Promise<void> {
  const names = ['ledger_transfer', 'close_if_done', 'pay_submissions', 'approve_submissions'];
  for (const name of names) {
    const { rows } = await owner.query<{ text: string }>('select pg_get_functiondef($1::regproc) as text', [
      name,
    ]);
    const text = rows[0]!.text
      // The last step of a movement is a query of its own; what is left of it only ends the statement.
      .replace(
        /\n {4}\)\n {4}insert into outbox[\s\S]*?;\n/,
        '\n    ) select array_agg(l.account_id) into accounts from legs l;\n',
      )
      .replace(/\n {4}insert into outbox[\s\S]*?;\n/g, '\n')
      .replace(new RegExp(`\\b(${names.join('|')})\\(`, 'g'), 'silent_$1(');
    if (/outbox/.test(text)) throw new Error(`${name} still tells`);
    await owner.query(text);
    await owner.query(`grant execute on all functions in schema public to public`);
  }
}

function findings(measured: Awaited<ReturnType<typeof interleave<{ name: string }, Approved>>>): Findings {
  const [without, told] = [...measured.values()];
  const lost = 1 - told!.ratioTo(without!, 'perSecond');
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return {
    columns: [
      { key: 'name', title: '' },
      { key: 'rate', title: 'approvals/s' },
      { key: 'ratio', title: '÷ without', digits: 3 },
    ],
    rows: [...measured.values()].map((one) => ({
      name: one.name,
      rate: one.median('perSecond'),
      ratio: one.ratioTo(without!, 'perSecond'),
    })),
    notes: [
      `pgbench, ${CLIENTS} clients, approvals over ${EMPLOYERS} employers, two events each. "Without" runs copies of the same functions from which nothing but the writing of events was taken out.
In the last row the relay runs on the same two cores: what it moves, numbers and files is work that a machine of its own, or a quieter moment, would do.`,
      `Where it goes: the two rows are 4 of the 45 WAL records of an approval and 0.6 of its 4.2 kB, about the share that is lost; leaving out either event brings back half of it. Tried, without a difference beyond that between runs: both events in one
statement or in one row, payloads without JSON, the outbox without its index. An unlogged outbox costs nothing, and would forget events in a crash.`,
    ],
    goals: [
      { id: 'M5', goal: 'writers lose ≤ 5 % to events', measured: percent(lost), reached: lost <= 0.05 },
    ],
  };
}
