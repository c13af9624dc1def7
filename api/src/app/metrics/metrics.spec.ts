import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '../../database/sql.js';
import { minuteMs } from '../../kernel/index.js';
import { useProviders } from '../../payments/index.js';
import { payee, SENT_MS, withdraw } from '../../testing/payout-story.js';
import { ScriptedProvider } from '../../testing/scripted-provider.js';
import { openWorld, type World } from '../../testing/world.js';

const TOKEN = 'a-token-of-the-operator';
let world: World;
let rail: ScriptedProvider;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  rail = new ScriptedProvider();
  useProviders(world.app.shared, [rail]);
});
afterAll(() => world.close());

const scrape = (headers: Record<string, string> = {}, at: World = world) =>
  at.anonymous().send('/metrics', { headers });

/** A page of metrics in two parts: what was put into words, and every number by its name and labels. */
function read(text: string): { words: string; numbers: Map<string, number> } {
  const [comments, samples]: [string[], string[]] = [[], []];
  for (const line of text.trimEnd().split('\n')) (line.startsWith('#') ? comments : samples).push(line);
  const numbers = new Map(
    samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
  return { words: [...comments, ...numbers.keys()].join('\n'), numbers };
}

/** Every number by its name and labels. */
async function numbers(): Promise<Map<string, number>> {
  const { status, text, headers } = await scrape();
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/plain');
  return read(text).numbers;
}

test('tells how money stands: what waits, what nobody knows, whether payouts are stopped', async () => {
  const people = [await payee(world), await payee(world)];
  rail.fate = 'away';
  await withdraw(people[0]!);
  await world.turnClock(SENT_MS);
  rail.fate = 'lost';
  await withdraw(people[1]!);
  await world.turnClock(SENT_MS);
  await world.turnClock(minuteMs);
  const calm = await numbers();
  expect(calm.get('kajlet_withdrawals_open{status="UNKNOWN"}')).toBeGreaterThan(0);
  expect(calm.get('kajlet_withdrawal_unknown_oldest_seconds')).toBeGreaterThanOrEqual(60);
  expect(calm.get('kajlet_payouts_frozen')).toBe(0);
  expect(calm.get('kajlet_ledger_defects{kind="CHANGES"}')).toBe(0);
  expect(calm.get('kajlet_ledger_check_age_seconds{kind="FULL"}')).toBeGreaterThanOrEqual(0);
  await withClient(world.database.ownerUrl, async (owner) => {
    const freeze = `insert into payout_freeze (reason, since) values ('LEDGER_DEFECT', now())`;
    await owner.query(freeze);
    expect((await numbers()).get('kajlet_payouts_frozen')).toBe(1);
    await owner.query('update payout_freeze set lifted_at = now()');
  });
  expect((await numbers()).get('kajlet_payouts_frozen')).toBe(0);
});

test('tells how the server does', async () => {
  const actor = await world.worker();
  const stream = actor.subscribe('subscription { viewerEvents { cursor } }');
  await stream.next();
  await world.app.relay.drain();
  const found = await numbers();
  expect(found.get('kajlet_sockets_open')).toBe(1);
  expect(found.get('kajlet_subscriptions_open')).toBe(1);
  expect(found.get('kajlet_database_up')).toBe(1);
  expect(found.get('kajlet_database_connections{state="waiting"}')).toBe(0);
  expect(found.get('kajlet_outbox_rows')).toBe(0);
  expect(found.get('kajlet_outbox_lag_seconds')).toBe(0);
  expect(found.get('kajlet_relay_lag_events')).toBe(0);
  expect(found.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(50e6);
  expect(found.get('kajlet_provider_circuit_open{provider="aggregator"}')).toBe(0);
  expect(found.get('kajlet_graphql_operation_seconds_count{operation="mutation.signUp"}')).toBeGreaterThan(0);
});

test('tells how requests were answered, by the route that served them and never by its path', async () => {
  const before = await numbers();
  const counted = (labels: string) => `kajlet_http_request_seconds_count{${labels}}`;
  await world.anonymous().post({ query: '{ __typename }' });
  await world.anonymous().post({ query: '{ no_such_field }' });
  await world.anonymous().send('/checkout/dep_secret', { headers: {} });
  await world.anonymous().send('/some/page?of=a-secret', { headers: {} });
  const after = await numbers();
  const rose = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  expect(rose(counted('method="POST",route="/graphql",status="200"'))).toBe(1);
  expect(rose(counted('method="POST",route="/graphql",status="400"'))).toBe(1);
  expect(rose(counted('method="GET",route="/checkout/:token",status="404"'))).toBe(1);
  expect(rose(counted('method="GET",route="pages",status="404"'))).toBe(1);
  expect(rose('kajlet_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
  expect([...after.keys()].filter((name) => name.includes('secret'))).toEqual([]);
});

test('tells what timers do, and which of their steps fail', async () => {
  const [employer, worker] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const task = await employer.publishTask({ reviewWindowHours: 72 });
  await worker.work(task.id);
  const steps = (found: Map<string, number>, outcome: string) =>
    [...found]
      .filter(
        ([name]) => name.startsWith('kajlet_timer_seconds_count') && name.includes(`outcome="${outcome}"`),
      )
      .map(([name, count]) => [/timer="([^"]+)"/.exec(name)![1], count] as const);
  await world.turnClock(73 * 60 * minuteMs);
  const done = new Map(steps(await numbers(), 'done'));
  expect(done.get('submission.approve-silently')).toBe(1);
  expect(steps(await numbers(), 'failed')).toEqual([]);
});

test('has words of the schema as labels, never what a caller wrote', async () => {
  const actor = await world.worker();
  await withdraw(await payee(world));
  const { email, password, token } = actor.person;
  const documents = [
    `query usr_secretOperationName { viewer { user { id } } }`,
    `query { alias_${actor.id}: viewer { user { id } } }`,
    `query { ...F } fragment F on Query { viewer { user { id } } }`,
    `{ __typename }`,
    `query { no_such_field_${actor.id} }`,
    `this is no query`,
  ];
  for (const document of documents) await actor.ask(document);
  await scrape({ authorization: `Bearer ${token}` });
  const { text } = await scrape();
  // A measured number may hold any digits, those of a wallet's number too: only words can give somebody away.
  const { words } = read(text);
  for (const secret of [
    actor.id,
    email,
    password,
    token,
    'usr_',
    'wdr_',
    'pmt_',
    '01800000',
    'postgres://',
  ]) {
    expect(words).not.toContain(secret);
  }
  const operations = [...text.matchAll(/operation="([^"]*)"/g)].map(([, name]) => name!);
  const roots = ['Query', 'Mutation'].map((type) => world.app.schema.getType(type)!);
  const known = roots.flatMap((type) =>
    Object.keys((type as unknown as { getFields(): object }).getFields()).map(
      (field) => `${type.name.toLowerCase()}.${field}`,
    ),
  );
  const others = ['query.fragment', 'query.introspection', 'refused'];
  expect(operations.filter((name) => !known.includes(name) && !others.includes(name))).toEqual([]);
});

describe('is not there', () => {
  test('for calls that came through a proxy', async () => {
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
      const { status, body } = await scrape({ [name]: '127.0.0.1' });
      expect([status, body]).toEqual([
        404,
        { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
  });

  test('for whoever does not show the token, where one is set', async () => {
    const guarded = await openWorld({ settings: { METRICS_TOKEN: TOKEN } });
    try {
      const shown = (token: string) => scrape({ authorization: `Bearer ${token}` }, guarded);
      expect((await scrape({}, guarded)).status).toBe(404);
      expect((await shown(`${TOKEN}x`)).status).toBe(404);
      expect((await shown(TOKEN.slice(1))).status).toBe(404);
      const { status, text } = await shown(TOKEN);
      expect(status).toBe(200);
      expect(text).not.toContain(TOKEN);
    } finally {
      await guarded.close();
    }
  });
});
