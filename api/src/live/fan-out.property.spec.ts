import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeLogCursor } from '../kernel/live/log-cursor.js';
import type { Actor } from '../testing/actors.js';
import { LiveClient, type Stream } from '../testing/live-client.js';
import { openWorld, type World } from '../testing/world.js';

/** Nothing in it is another for each viewer, but whether the task is there at all. */
const PLAIN = `id title slots slotsOpen countries reward { amount } category { slug name }
  employer { displayName }`;
/** Each of these depends on who asks. */
const OWN = `id slotsOpen viewerActions ineligibleBecause { code } progress { open reserved } moderation { code }
  itemCount employer { country }`;
const feedOf = (fields: string) =>
  `subscription ($filter: TaskFilter, $after: Cursor) { taskFeed(filter: $filter, after: $after) {
    cursor reset events { change taskId task { ${fields} } } } }`;
const VIEWER_EVENTS = `subscription ($after: Cursor) { viewerEvents(after: $after) { cursor reset events { __typename at
  ... on SubmissionDecidedEvent { status submission { id viewerActions } } ... on ReservationEvent { submission { id } }
  ... on WalletChangedEvent { entry { amount { amount } } } ... on NotificationEvent { kind message } } } }`;
const filters = [
  null,
  { categories: ['translation'] },
  { minReward: { amount: '0.06', currency: 'USD' } },
  { search: 'RIVER' },
];
const RELAY_LOCK = 7103;

interface Follower {
  readonly name: string;
  readonly client: LiveClient;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly stream: Stream;
}

let world: World;
let holder: pg.Client;
let employers: Actor[];
let workers: Actor[];
let strangers: LiveClient[];
const followers: Follower[] = [];

beforeAll(async () => {
  world = await openWorld({ settings: { CLEARING_APPROVALS: '0' } });
  holder = new pg.Client(world.database.ownerUrl);
  await holder.connect();
  employers = [await world.employer({ funds: '900' }), await world.employer({ funds: '900' })];
  const both = employers[1]!;
  await both.succeed('addRole', { role: 'WORKER' });
  workers = [...(await Promise.all(['BD', 'BD', 'KE'].map((country) => world.worker({ country })))), both];
  strangers = [new LiveClient(world.url, null), new LiveClient(world.url, null)];
  await follow();
}, 120_000);
afterAll(async () => {
  for (const client of strangers) client.close();
  await holder.end();
  await world.close();
});

/** Everybody follows the feed in many ways, and people what concerns them. */
async function follow(): Promise<void> {
  const moderator = await world.moderator();
  const people = [...workers, employers[0]!, moderator].map(({ live, person }) => ({
    live,
    name: person.email,
  }));
  const clients = [...people, ...strangers.map((live, n) => ({ live, name: `stranger ${n}` }))];
  // A second window of the same session, and of the same person.
  const windows = workers.slice(0, 2).map((worker) => new LiveClient(world.url, worker.person.token));
  strangers.push(...windows);
  clients.push(...windows.map((live, n) => ({ live, name: `window of worker ${n}` })));
  for (const { live, name } of clients) {
    for (const fields of [PLAIN, OWN])
      for (const filter of filters) open(name, live, feedOf(fields), { filter });
  }
  for (const { live, name } of people) open(name, live, VIEWER_EVENTS, {});
  for (const { stream } of followers) await stream.next(() => true, 30_000);
}

function open(name: string, client: LiveClient, query: string, variables: Record<string, unknown>): void {
  followers.push({ name, client, query, variables, stream: client.subscribe(query, variables) });
}

const some = fc.nat(30);
const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      by: some,
      countries: fc.constantFrom([], ['BD'], ['KE'], ['BD', 'IN']),
      category: fc.constantFrom('translation', 'image-labelling'),
      title: fc.constantFrom('Name the river', 'Name the hill'),
      amount: fc.constantFrom('0.05', '0.07'),
      slots: fc.integer({ min: 1, max: 3 }),
      items: fc.boolean(),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'reserve' as const,
        'reserve' as const,
        'giveBack' as const,
        'hide' as const,
        'hide' as const,
        'show' as const,
        'work' as const,
      ),
      by: some,
      task: some,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'pauseTask' as const,
        'resumeTask' as const,
        'stopTask' as const,
        'addSlots' as const,
        'raiseReward' as const,
        'approve' as const,
        'reject' as const,
      ),
      task: some,
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

interface Known {
  readonly id: string;
  readonly owner: Actor;
}
const tasks: Known[] = [];
const submissions: {
  readonly id: string;
  readonly taskId: string;
  readonly worker: Actor;
  readonly owner: Actor;
}[] = [];
let keys = 0;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
/** The newest few: old ones are mostly over. */
const recent = (n: number): Known | undefined => pick(tasks.slice(-5), n);

async function publish(made: Extract<Command, { kind: 'publish' }>): Promise<void> {
  const owner = pick(employers, made.by)!;
  const { countries, category, title, slots, items } = made;
  const { id } = await owner.createTask({
    ...{ countries, category, title, slots: items ? 1 : slots, repeatable: items },
    reward: { amount: made.amount, currency: 'USD' },
    ...(items && { steps: [{ text: 'Look at {{picture}}' }] }),
  });
  const rows = [...'abc'].slice(0, slots);
  if (items)
    await owner.addTaskItems(
      id,
      rows.map((externalId) => ({ externalId, variables: [{ name: 'picture', value: externalId }] })),
    );
  await owner.publish(id);
  tasks.push({ id: String(id), owner });
}

/** What is refused is refused: the feed must stay right all the same. */
async function run(command: Command): Promise<void> {
  if (command.kind === 'publish') return publish(command);
  const task = recent(command.task);
  if (!task) return;
  if ('by' in command) return asWorker(command, task);
  const { owner, id: taskId } = task;
  const idempotencyKey = `key-${(keys += 1)}`;
  const theirs = submissions.filter((submission) => submission.taskId === taskId).at(-1);
  if (command.kind === 'approve') {
    if (theirs) await owner.mutate('approveSubmissions', { submissionIds: [theirs.id] });
  } else if (command.kind === 'reject') {
    const why = { reason: 'WRONG_TARGET', note: 'This is a hill and no river at all.' };
    if (theirs) await owner.mutate('rejectSubmission', { submissionId: theirs.id, ...why });
  } else if (command.kind === 'addSlots')
    await owner.mutate('addSlots', { taskId, additionalSlots: 2, idempotencyKey });
  else if (command.kind === 'raiseReward') {
    await owner.mutate('raiseReward', {
      taskId,
      reward: { amount: '0.08', currency: 'USD' },
      idempotencyKey,
    });
  } else await owner.mutate(command.kind, { taskId });
}

async function asWorker(
  { kind, by }: Extract<Command, { by: number; task: number }>,
  task: Known,
): Promise<void> {
  const worker = pick(workers, by)!;
  const { id: taskId, owner } = task;
  if (kind === 'hide' || kind === 'show')
    await worker.mutate('hideTask', { taskId, hidden: kind === 'hide' });
  else if (kind === 'reserve') {
    const answer = await worker.mutate('reserveSlot', { taskId }, 'submission { id }');
    if (answer.submission) submissions.push({ id: String(answer.submission.id), taskId, worker, owner });
  } else {
    const mine = submissions
      .filter((submission) => submission.taskId === taskId && submission.worker === worker)
      .at(-1);
    if (!mine) return;
    if (kind === 'giveBack') await worker.mutate('returnSubmission', { submissionId: mine.id });
    else
      await worker.mutate('submitWork', {
        submissionId: mine.id,
        answers: [{ key: 'word', values: ['Padma'] }],
      });
  }
}

/** All of it becomes one batch of events: nobody relays before the end. Answers the position before it. */
async function inOneBatch(commands: readonly Command[]): Promise<string> {
  await world.app.relay.drain();
  const before = encodeLogCursor(world.app.shared.hub.head);
  await holder.query('select pg_advisory_lock($1)', [RELAY_LOCK]);
  try {
    for (const command of commands) await run(command);
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [RELAY_LOCK]);
  }
  await world.app.relay.drain();
  return before;
}

/** What this follower would have been told if nobody else were there: a replay is executed for itself. */
async function alone({ client, query, variables }: Follower, after: string) {
  const stream = client.subscribe(query, { ...variables, after });
  const frame = await stream.next(() => true, 20_000);
  stream.unsubscribe();
  return frame as { events: unknown[] };
}

test('each follower is told exactly what a lone execution would have told it', async () => {
  const batch = fc.array(command, { minLength: 3, maxLength: 9, size: 'max' });
  const told = { something: 0, nothing: 0 };
  await fc.assert(
    fc.asyncProperty(batch, async (commands) => {
      const before = await inOneBatch(commands);
      for (const follower of followers) {
        const expected = await alone(follower, before);
        if (expected.events.length === 0) told.nothing += 1;
        else {
          told.something += 1;
          expect(await follower.stream.next(() => true, 20_000), follower.name).toEqual(expected);
        }
      }
    }),
    { numRuns: 16, endOnFailure: true },
  );
  // Whoever was told something that a lone execution would have kept quiet has it in hand now, before this.
  const before = await inOneBatch([lastOne]);
  for (const follower of followers) {
    const expected = await alone(follower, before);
    if (expected.events.length > 0) expect(await follower.stream.next(() => true, 20_000)).toEqual(expected);
  }
  expect(told.something).toBeGreaterThan(50);
  expect(told.nothing).toBeGreaterThan(50);
}, 600_000);

const lastOne: Command = {
  kind: 'publish',
  by: 0,
  countries: [],
  category: 'translation',
  title: 'Name the river',
  amount: '0.07',
  slots: 3,
  items: false,
};
