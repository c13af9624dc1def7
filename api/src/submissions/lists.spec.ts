import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodePosition } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import type { GraphqlAnswer } from '../testing/http.client.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let employer: Actor;
let worker: Actor;
let taskId: string;
/** By delivery, then the undelivered by reservation. */
let inOrder: string[];

beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100' } });
  employer = await world.employer({ funds: '100' });
  worker = await world.worker();
  const { id } = await employer.createTask({
    repeatable: true,
    workersPickItems: true,
    steps: [{ text: 'Look' }],
  });
  await employer.addTaskItems(
    id,
    Array.from({ length: 9 }, (_, place) => ({ externalId: `row-${place}`, variables: [] })),
  );
  await employer.publish(id);
  taskId = String(id);
  const ids: string[] = [];
  for (let n = 0; n < 8; n += 1)
    ids.push(String((await worker.reserve(id, { itemExternalId: `row-${n}` })).id));
  for (const place of [3, 1, 6, 0]) await worker.submit(ids[place]!);
  inOrder = [3, 1, 6, 0, 2, 4, 5, 7].map((place) => ids[place]!);
  await employer.approve(ids[1]!);
});
afterAll(() => world.close());

const PAGE =
  'edges { cursor node { id } } nodes { id status } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ofTask = async (args: string, who = employer) =>
  who.ask(`query ($id: ID!) { task(id: $id) { submissions(${args}) { ${PAGE} } } }`, { id: taskId });
const mine = async (args: string) => worker.ask(`{ viewer { submissions(${args}) { ${PAGE} } } }`);
const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

test('a task’s submissions come by delivery, the undelivered last by reservation, whatever the page', async () => {
  for (const first of [1, 3, 8, 100]) {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { data }: GraphqlAnswer = await ofTask(
        `first: ${first}${after === null ? '' : `, after: "${after}"`}`,
      );
      const page = data.task.submissions;
      expect(page.pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: page.edges[0].cursor,
        endCursor: page.edges.at(-1).cursor,
      });
      seen.push(...ids(page.nodes));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(inOrder);
  }
});

test('by status', async () => {
  const { data } = await ofTask('status: [SUBMITTED, APPROVED]');
  expect(ids(data.task.submissions.nodes)).toEqual(inOrder.slice(0, 4));
  const one = await ofTask('status: [APPROVED], first: 1');
  expect(one.data.task.submissions).toMatchObject({
    nodes: [{ id: inOrder[1], status: 'APPROVED' }],
    pageInfo: { hasNextPage: false },
  });
  expect((await ofTask('status: [EXPIRED]')).data.task.submissions.nodes).toEqual([]);
  expect((await ofTask('status: []')).data.task.submissions.nodes).toHaveLength(8);
});

test('a worker’s own come newest reservation first', async () => {
  const { data } = await mine('first: 3');
  const page = data.viewer.submissions;
  const rest = (await mine(`first: 100, after: "${page.pageInfo.endCursor}"`)).data.viewer.submissions;
  const all = [...ids(page.nodes), ...ids(rest.nodes)];
  expect(all).toEqual([...all].sort().reverse());
  expect([...all].sort()).toEqual([...inOrder].sort());
  expect(ids((await mine('status: [APPROVED]')).data.viewer.submissions.nodes)).toEqual([inOrder[1]]);
  expect(
    (await employer.execute('{ viewer { submissions { nodes { id } } } }')).viewer.submissions.nodes,
  ).toEqual([]);
});

test('only the owner lists a task’s submissions', async () => {
  const others = [worker, await world.employer(), await world.moderator()];
  for (const who of others) expect((await ofTask('first: 5', who)).data.task.submissions).toBeNull();
});

describe('a cursor that is not ours', () => {
  test.for([
    'nonsense',
    encodePosition('my-submissions', ['2026-01-01', 'sub_1']),
    encodePosition('task-submissions', ['maybe', '2026-01-01 00:00:00+00', 'sub_1']),
    encodePosition('task-submissions', ['true', 'yesterday-ish', 'sub_1']),
    encodePosition('task-submissions', ['true', '2026-99-99 00:00:00+00', 'sub_1']),
    encodePosition('task-submissions', ['true', '999999-01-01', 'sub_1']),
  ])('is refused: %s', async (cursor) => {
    const { errors } = await ofTask(`after: "${cursor}"`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('and so are pages of no size or too large a one', async () => {
    for (const first of [0, -1, 101])
      expect((await ofTask(`first: ${first}`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
