import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs, type Scope, type Viewer } from '../kernel/index.js';
import { Approvals } from '../submissions/approvals.service.js';
import { Deliveries } from '../submissions/deliveries.service.js';
import { Reservations } from '../submissions/reservations.service.js';
import { explaining } from '../testing/explaining.sql.js';
import { multiply } from '../testing/many-tasks.js';
import { Market, StillClock } from '../testing/market.js';
import { Promos } from '../wallets/promos.service.js';
import { linesOfMonth } from './invoice-lines.loader.js';
import { monthAt } from './month.rules.js';
import { statementOf } from './statement.loader.js';

/** As many that still run, and as many that ended long ago. */
const MANY = 1_000;
const EACH = 55_000n;

let market: Market;
let ada: Viewer;
beforeAll(async () => {
  market = await Market.open({}, new StillClock());
  ada = await market.person('EMPLOYER');
  await market.fund(ada, 1_000_000_000n);
  const at = market.shared.clock.now();
  for (const state of ['running', 'ended']) {
    const taskId = await market.publish(ada, { items: [{ externalId: null, overlap: 1 }] });
    await multiply(market.ownerUrl, { taskId, many: MANY - 1, each: EACH, at });
    if (state === 'ended')
      await owned('select stop_tasks(array(select id from task where left(id, length($1)) = $1), $2)', [
        taskId,
        at,
      ]);
  }
  market.shared.clock.turn(62 * dayMs);
  await earn(await market.publish(ada, { items: [{ externalId: null, overlap: 4 }] }));
  await owned('analyze');
}, 120_000);
afterAll(() => market.close());

/** One slot of it, from reservation to approval. */
async function earn(taskId: string): Promise<void> {
  const worker = await market.person('WORKER');
  const as = <T>(who: Viewer, work: (scope: Scope) => Promise<T>): Promise<T> => {
    const scope = market.scope(who);
    return scope.atomically(() => work(scope));
  };
  const submissionId = await as(worker, (scope) => scope.get(Reservations).reserve({ taskId }));
  const answers = [{ key: 'word', values: ['river'] }];
  await as(worker, (scope) => scope.get(Deliveries).submit({ submissionId, answers }));
  await as(ada, (scope) => scope.get(Approvals).approve([submissionId]));
}

async function owned(text: string, values: unknown[] = []): Promise<void> {
  const owner = new pg.Client({ connectionString: market.ownerUrl });
  await owner.connect();
  await owner.query('set statement_timeout = 0');
  await owner.query(text, values).finally(() => owner.end());
}

/** Pages of the database that one look at one task may cost: itself, its account, and the last that moved there. */
const PAGES = 11;

test('a statement looks for the edges of those tasks alone that moved about them', async () => {
  const scope = market.scope(ada);
  const costs = explaining(scope);
  const now = await statementOf(scope, 'USD', monthAt(scope.now));
  expect([now.opening.inEscrow.amount, now.closing.inEscrow.amount]).toEqual([55_000_000n, 55_165_000n]);
  expect(costs.buffers / (2 * MANY)).toBeLessThan(PAGES);
});

test('and so do the lines of an invoice', async () => {
  const scope = market.scope(ada);
  const costs = explaining(scope);
  const wanted = { userId: ada.userId, currency: 'USD', month: monthAt(scope.now) } as const;
  expect(await linesOfMonth(scope.sql, wanted)).toMatchObject([
    { title: 'A task', slots: 1, rewards: 50_000n, fees: 5_000n, bonuses: 0n },
  ]);
  expect(costs.buffers / (2 * MANY)).toBeLessThan(PAGES);
});

test('and so does credit that pays fees back', async () => {
  // What was paid before the credit came is not paid back: there is nothing to do, and all is looked at.
  market.shared.clock.turn(minuteMs);
  const admin = market.scope(await market.person('ADMIN'));
  await admin.atomically(() =>
    admin.get(Promos).grant({
      ...{ userId: ada.userId, kind: 'PROMO', amount: { micros: 1_000_000n, currency: 'USD' } },
      note: 'The offer of November.',
    }),
  );
  const scope = market.scope(ada);
  const costs = explaining(scope);
  await expect(scope.atomically(() => scope.get(Promos).use('USD'))).rejects.toThrow();
  expect(costs.buffers / (2 * MANY)).toBeLessThan(PAGES);
});

test('a month in which all of them moved is read, too', async () => {
  const scope = market.scope(ada);
  const costs = explaining(scope);
  const then = await statementOf(scope, 'USD', monthAt(new Date(scope.now.getTime() - 62 * dayMs)));
  expect([then.opening.inEscrow.amount, then.closing.inEscrow.amount]).toEqual([0n, 55_000_000n]);
  expect(costs.buffers / (2 * MANY)).toBeLessThan(3 * PAGES);
});
