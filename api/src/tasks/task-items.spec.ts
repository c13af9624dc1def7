import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { faultsOf } from '../testing/draft.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer({ funds: '100' });
});
afterAll(() => world.close());

const row = (externalId: string, more: object = {}): Record<string, unknown> => ({
  externalId,
  variables: [{ name: 'url', value: `https://a.example/${externalId}` }],
  ...more,
});
const rowsNamed = (...ids: string[]) => ids.map((id) => row(id));
const steps = [{ text: 'Open {{url}}' }];

async function dataTask(...items: Record<string, unknown>[]): Promise<string> {
  const { id } = await ada.createTask({ steps, repeatable: true });
  await ada.addTaskItems(id, items);
  return id;
}

const PAGE = `query ($id: ID!, $first: Int!, $after: Cursor) { task(id: $id) { slots slotsOpen hasItems itemCount removedItemCount lastItemNumber
  items(first: $first, after: $after) {
    nodes { externalId overlap variables { name value } gold { key values } } pageInfo { hasNextPage endCursor } } } }`;
const page = async (id: string, more: object = {}, reader: Pick<Actor, 'execute'> = ada) =>
  (await reader.execute(PAGE, { id, first: 100, ...more })).task;
const names = async (id: string): Promise<string[]> =>
  (await page(id)).items.nodes.map(({ externalId }: { externalId: string }) => externalId);

describe('Task.items', () => {
  test('are shown in their order, page by page, with all that was given', async () => {
    const id = await dataTask(row('b', { overlap: 2, gold: [{ key: 'word', values: ['cat'] }] }), row('a'));
    await ada.addTaskItems(id, rowsNamed('0'));
    const first = await page(id, { first: 2 });
    expect(first).toMatchObject({ itemCount: 3, removedItemCount: 0, slots: 4 });
    expect(first.items.nodes).toEqual([
      {
        externalId: 'b',
        overlap: 2,
        variables: [{ name: 'url', value: 'https://a.example/b' }],
        gold: [{ key: 'word', values: ['cat'] }],
      },
      { externalId: 'a', overlap: 1, variables: [{ name: 'url', value: 'https://a.example/a' }], gold: [] },
    ]);
    expect(first.items.pageInfo.hasNextPage).toBe(true);
    const { items } = await page(id, { first: 2, after: first.items.pageInfo.endCursor });
    expect(items).toMatchObject({ nodes: [{ externalId: '0' }], pageInfo: { hasNextPage: false } });
  });

  test('a plain task has none', async () => {
    const { id } = await ada.createTask();
    expect(await page(id)).toMatchObject({ hasItems: false, itemCount: 0, items: { nodes: [] } });
  });

  test('are their employer’s alone', async () => {
    const id = await dataTask(row('a'));
    expect(await page(id, {}, await world.employer())).toBeNull();
    await ada.publish(id);
    for (const reader of [await world.worker(), await world.moderator(), world.anonymous()])
      expect(await page(id, {}, reader)).toMatchObject({
        items: null,
        itemCount: null,
        removedItemCount: null,
        lastItemNumber: null,
      });
  });
});

describe('Task.takenExternalIds', () => {
  const TAKEN =
    'query ($id: ID!, $externalIds: [String!]!) { task(id: $id) { takenExternalIds(externalIds: $externalIds) } }';
  const taken = async (id: string, externalIds: string[], reader: Pick<Actor, 'execute'> = ada) =>
    (await reader.execute(TAKEN, { id, externalIds })).task?.takenExternalIds;

  test('are those of the asked ids that its rows have', async () => {
    const id = await dataTask(row('b'), row('a'), row('c'));
    expect(await taken(id, ['a', 'never', 'b'])).toEqual(['b', 'a']);
    await ada.succeed('removeTaskItems', { taskId: id, externalIds: ['b'] });
    expect(await taken(id, ['a', 'never', 'b'])).toEqual(['a']);
    expect(await taken((await ada.createTask()).id, ['a'])).toEqual([]);
  });

  test('are their employer’s alone, and at most 1000 are asked for', async () => {
    const id = await dataTask(row('a'));
    await ada.publish(id);
    for (const reader of [await world.worker(), await world.moderator(), world.anonymous()])
      expect(await taken(id, ['a'], reader)).toBeNull();
    const externalIds = Array.from({ length: 1_001 }, (_, n) => String(n));
    const { errors } = await ada.ask(TAKEN, { id, externalIds });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(await taken(id, externalIds.slice(0, 1_000))).toEqual([]);
  });
});

describe('removeTaskItems', () => {
  test('takes out the named rows, and their slots with them; unknown ids are passed over', async () => {
    const id = await dataTask(row('a', { overlap: 3 }), row('b'), row('c', { overlap: 2 }));
    const input = { taskId: id, externalIds: ['a', 'b', 'never'], idempotencyKey: 'out' };
    for (const _ of ['once', 'again with its key'])
      expect(await ada.succeed('removeTaskItems', input, 'removed')).toMatchObject({ removed: 2 });
    expect(await page(id)).toMatchObject({ slots: 2, slotsOpen: 2, itemCount: 1, removedItemCount: 2 });
    expect(await ada.succeed('removeTaskItems', { taskId: id, externalIds: ['a'] }, 'removed')).toMatchObject(
      {
        removed: 0,
      },
    );
  });

  test('leaves the number of a row that was taken out to it', async () => {
    const id = await dataTask(...rowsNamed('x', '1', '2', '0003', '1234567'));
    for (const externalId of ['0003', '1'])
      await ada.succeed('removeTaskItems', { taskId: id, externalIds: [externalId] });
    expect(await page(id)).toMatchObject({ itemCount: 3, removedItemCount: 1, lastItemNumber: 3 });
    expect((await page(await dataTask(row('x')))).lastItemNumber).toBe(0);
  });

  test('without any row it is a plain task with one slot, which can get rows again', async () => {
    const id = await dataTask(...rowsNamed('a', 'b'));
    expect(await ada.succeed('removeTaskItems', { taskId: id, all: true }, 'removed')).toMatchObject({
      removed: 2,
    });
    expect(await page(id)).toMatchObject({ hasItems: false, slots: 1, slotsOpen: 1, itemCount: 0 });
    await ada.addTaskItems(id, rowsNamed('c', 'd', 'e'));
    expect(await page(id)).toMatchObject({ hasItems: true, slots: 3, slotsOpen: 3, itemCount: 3 });
    await ada.publish(id);
  });

  test.each([
    ['no row and not all', {}, 'externalIds REQUIRED'],
    ['both', { all: true, externalIds: ['a'] }, 'externalIds NOT_ALLOWED'],
    ['1001 rows', { externalIds: Array.from({ length: 1001 }, (_, n) => `r${n}`) }, 'externalIds TOO_LONG'],
  ])('%s is refused', async (_, chosen, expected) => {
    const id = await dataTask(row('a'));
    expect(faultsOf(await ada.mutate('removeTaskItems', { taskId: id, ...chosen }))).toEqual([expected]);
    expect(await names(id)).toEqual(['a']);
  });
});

describe('restoreTaskItems', () => {
  const restore = (taskId: string, more: object = {}) =>
    ada.succeed('restoreTaskItems', { taskId, ...more }, 'restored');

  test('brings back one removal after the other, each row to its place', async () => {
    const id = await dataTask(...rowsNamed('a', 'b', 'c', 'd'));
    await ada.succeed('removeTaskItems', { taskId: id, externalIds: ['b'] });
    await ada.succeed('removeTaskItems', { taskId: id, externalIds: ['d', 'a'] });
    await ada.addTaskItems(id, rowsNamed('e'));
    expect(await names(id)).toEqual(['c', 'e']);
    for (const _ of ['once', 'again with its key'])
      expect(await restore(id, { idempotencyKey: 'back' })).toMatchObject({ restored: 2 });
    expect(await names(id)).toEqual(['a', 'c', 'd', 'e']);
    expect(await restore(id)).toMatchObject({ restored: 1 });
    expect(await names(id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await restore(id)).toMatchObject({ restored: 0 });
    expect(await page(id)).toMatchObject({ slots: 5, slotsOpen: 5, removedItemCount: 0 });
  });

  test('brings back all of them into a draft that was plain meanwhile', async () => {
    const id = await dataTask(row('a', { overlap: 4 }), row('b'));
    await ada.succeed('removeTaskItems', { taskId: id, all: true });
    expect(await restore(id)).toMatchObject({ restored: 2 });
    expect(await page(id)).toMatchObject({ hasItems: true, slots: 5, slotsOpen: 5 });
  });

  test('a row whose name was given anew stays away', async () => {
    const id = await dataTask(...rowsNamed('a', 'b'));
    await ada.succeed('removeTaskItems', { taskId: id, externalIds: ['a', 'b'] });
    await ada.addTaskItems(id, [row('b', { overlap: 7 })]);
    expect(await restore(id)).toMatchObject({ restored: 1 });
    expect(await page(id)).toMatchObject({ slots: 8, itemCount: 2, removedItemCount: 0 });
  });

  test('rows without a value that the steps ask for by now stay out', async () => {
    const id = await dataTask(...rowsNamed('a', 'b'));
    await ada.succeed('removeTaskItems', { taskId: id, all: true });
    await ada.succeed('updateTask', {
      taskId: id,
      patch: { steps: [{ text: 'Open {{url}}, find {{name}}' }] },
    });
    expect(faultsOf(await ada.mutate('restoreTaskItems', { taskId: id }))).toEqual([
      'steps UNKNOWN_VARIABLE',
    ]);
    expect(await page(id)).toMatchObject({ hasItems: false, slots: 1, removedItemCount: 2 });
  });

  test('not beyond what a task can hold', async () => {
    const wide = (from: number) =>
      rowsNamed(...Array.from({ length: 50 }, (_, n) => `r${from + n}`)).map((one) => ({
        ...one,
        overlap: 1000,
      }));
    const id = await dataTask(...wide(0));
    await ada.succeed('removeTaskItems', { taskId: id, all: true });
    await ada.addTaskItems(id, wide(50));
    await ada.addTaskItems(id, [row('last', { overlap: 1 })]);
    expect(await ada.mutate('restoreTaskItems', { taskId: id })).toMatchObject({
      __typename: 'LimitReachedError',
      limit: 100_000,
    });
    expect(await page(id)).toMatchObject({ slots: 50_001, removedItemCount: 50 });
  });

  test('publishing ends it', async () => {
    const id = await dataTask(...rowsNamed('a', 'b'));
    await ada.succeed('removeTaskItems', { taskId: id, externalIds: ['a'] });
    await ada.publish(id);
    expect(await page(id)).toMatchObject({ removedItemCount: 0, itemCount: 1 });
  });
});

describe.each(['removeTaskItems', 'restoreTaskItems'])('%s', (field) => {
  const more = field === 'removeTaskItems' ? { all: true } : {};

  test('only while it is a draft', async () => {
    const id = await dataTask(row('a'));
    await ada.publish(id);
    expect(await ada.mutate(field, { taskId: id, ...more })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'LIVE',
    });
    expect(await names(id)).toEqual(['a']);
  });

  test('a foreign task answers as an absent one', async () => {
    const bob = await world.employer();
    const { id } = await bob.createTask();
    const foreign = await ada.mutate(field, { taskId: id, ...more });
    expect(foreign).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    expect(await ada.mutate(field, { taskId: 'tsk_nowhere', ...more })).toEqual(foreign);
  });
});

describe('createTask with the rows of another task', () => {
  const copy = (itemsFrom: string, more: object = {}) =>
    ada.createTask({ steps, repeatable: true, itemsFrom, ...more });

  test('copies them, with the answers that are still asked for, and makes a slot of each', async () => {
    const fields = ['word', 'other'].map((key) => ({ key, label: 'Word', kind: 'TEXT', required: false }));
    const { id: from } = await ada.createTask({ steps, proofFields: fields, repeatable: true });
    const gold = fields.map(({ key }) => ({ key, values: [`${key}!`] }));
    await ada.addTaskItems(from, [row('z', { overlap: 2, gold }), row('a')]);
    await ada.publish(from);
    const { id } = await copy(from);
    expect(await page(id)).toMatchObject({
      ...{ slots: 3, slotsOpen: 3, hasItems: true, itemCount: 2 },
      items: {
        nodes: [
          { externalId: 'z', overlap: 2, gold: [gold[0]] },
          { externalId: 'a', gold: [] },
        ],
      },
    });
    await ada.addTaskItems(id, rowsNamed('b'));
    expect(await names(id)).toEqual(['z', 'a', 'b']);
    expect(await names(from)).toEqual(['z', 'a']);
    await ada.publish(id);
    const wu = await world.worker();
    expect(await wu.reserve(id)).toMatchObject({ itemExternalId: 'z' });
  });

  test('of a plain task there is nothing to copy', async () => {
    const { id: from } = await ada.createTask();
    const { id } = await copy(from, { slots: 4, steps: [{ text: 'Look' }] });
    expect(await page(id)).toMatchObject({ hasItems: false, slots: 4, itemCount: 0 });
  });

  test('a foreign task answers as an absent one, and nothing is stored', async () => {
    const bob = await world.employer();
    const { id } = await bob.createTask();
    const input = {
      title: 'Tell us what it is',
      category: 'survey',
      steps: [{ text: 'Look' }],
      estimatedMinutes: 1,
    };
    const asked = {
      ...input,
      proofFields: [{ key: 'word', label: 'Word', kind: 'TEXT' }],
      reward: { amount: '0.05', currency: 'USD' },
    };
    const foreign = await ada.mutate('createTask', { ...asked, itemsFrom: id });
    expect(faultsOf(foreign)).toEqual(['itemsFrom UNKNOWN']);
    expect(await ada.mutate('createTask', { ...asked, itemsFrom: 'tsk_nowhere' })).toEqual(foreign);
    const lacking = await dataTask(row('a'));
    const other = { ...asked, steps: [{ text: 'Say {{word}}' }], itemsFrom: lacking };
    expect(faultsOf(await ada.mutate('createTask', other))).toEqual(['steps UNKNOWN_VARIABLE']);
  });

  test('ten thousand rows take a moment', { retry: 2 }, async () => {
    const from = await dataTask(row('first'));
    await world.app.scopeFor(null).sql.rows(
      `with more as (
         insert into task_item (id, task_id, place, external_id, variables, overlap)
         select 'itm_many' || n, $1, n, 'row-' || n, '[{"name": "url", "value": "https://a.example/"}]', 1
         from generate_series(2, 10000) n
       ), counted as (update task_slots set open = 10000 where task_id = $1)
       update task set slots = 10000 where id = $1`,
      [from],
    );
    const start = performance.now();
    const { id } = await copy(from);
    const took = performance.now() - start;
    expect(await page(id)).toMatchObject({ slots: 10_000, itemCount: 10_000 });
    expect(took).toBeLessThan(5_000);
    const gone = performance.now();
    await ada.succeed('removeTaskItems', { taskId: id, all: true });
    await ada.succeed('restoreTaskItems', { taskId: id });
    expect(performance.now() - gone).toBeLessThan(5_000);
    expect(await page(id)).toMatchObject({ slots: 10_000, itemCount: 10_000 });
  });
});
