import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { draft, faultsOf } from '../testing/draft.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer({ funds: '100' });
});
afterAll(() => world.close());

describe('addTaskItems', () => {
  const rows = (...ids: string[]) =>
    ids.map((externalId) => ({
      externalId,
      variables: [{ name: 'url', value: `https://a.example/${externalId}` }],
    }));
  const data = { ...draft, steps: [{ text: 'Open {{url}}' }], repeatable: true };

  test('rows replace the one implicit item, and slots are the sum of the overlaps', async () => {
    const { id } = await ada.createTask({ ...data, slots: 50 });
    const first = await ada.addTaskItems(id, [{ ...rows('a')[0]!, overlap: 3 }, rows('b')[0]!]);
    expect(first).toMatchObject({ slots: 4, slotsOpen: 4 });
    const replayed = { taskId: id, items: rows('c', 'd'), idempotencyKey: 'rows' };
    const select = 'added task { slots hasItems }';
    expect(await ada.succeed('addTaskItems', replayed, select)).toMatchObject({
      added: 2,
      task: { slots: 6, hasItems: true },
    });
    expect(await ada.succeed('addTaskItems', replayed, select)).toMatchObject({
      added: 2,
      task: { slots: 6 },
    });
  });

  test('a known externalId refuses the whole call', async () => {
    const { id } = await ada.createTask(data);
    await ada.addTaskItems(id, rows('a'));
    const refusal = await ada.mutate('addTaskItems', { taskId: id, items: rows('b', 'a') });
    expect(faultsOf(refusal)).toEqual(['items.1.externalId DUPLICATE']);
    expect(await ada.task(id)).toMatchObject({ slots: 1 });
  });

  test.each([
    ['the same externalId twice', rows('x', 'x'), 'items.1.externalId DUPLICATE'],
    ['a missing variable', [{ externalId: 'x', variables: [] }], 'items.0.variables REQUIRED'],
    ['overlap 0', [{ ...rows('x')[0]!, overlap: 0 }], 'items.0.overlap TOO_SMALL'],
    [
      'a strange name',
      [{ externalId: 'x', variables: [...rows('x')[0]!.variables, { name: 'a b', value: '' }] }],
      'items.0.variables.1.name INVALID',
    ],
    ['no row', [], 'items REQUIRED'],
    ['1001 rows', rows(...Array.from({ length: 1001 }, (_, n) => `r${n}`)), 'items TOO_LONG'],
    [
      'a gold answer to no question',
      [{ ...rows('x')[0]!, gold: [{ key: 'nope', values: ['a'] }] }],
      'items.0.gold.0.key UNKNOWN',
    ],
  ])('%s is refused, and nothing is added', async (_, items, expected) => {
    const { id } = await ada.createTask(data);
    expect(faultsOf(await ada.mutate('addTaskItems', { taskId: id, items }))).toEqual([expected]);
    expect(await ada.task(id)).toMatchObject({ slots: 3 });
  });

  test('a task has at most 100,000 slots', async () => {
    const { id } = await ada.createTask(data);
    const wide = (from: number) =>
      rows(...Array.from({ length: 50 }, (_, n) => `r${from + n}`)).map((row) => ({ ...row, overlap: 1000 }));
    await ada.addTaskItems(id, wide(0));
    await ada.addTaskItems(id, wide(50));
    const refusal = await ada.mutate('addTaskItems', { taskId: id, items: rows('one-more') });
    expect(refusal).toMatchObject({ __typename: 'LimitReachedError', limit: 100_000 });
  });

  test('only while it is a draft, and only by its employer', async () => {
    const { id } = await ada.publishTask();
    expect(await ada.mutate('addTaskItems', { taskId: id, items: rows('a') })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'LIVE',
      allowedActions: ['edit', 'pause', 'stop', 'addSlots', 'raiseReward', 'extend'],
    });
    const bob = await world.employer();
    const { id: other } = await bob.createTask();
    const foreign = await ada.mutate('addTaskItems', { taskId: other, items: rows('a') });
    const absent = await ada.mutate('addTaskItems', { taskId: 'tsk_nowhere', items: rows('a') });
    expect(foreign).toMatchObject({ __typename: 'NotFoundError' });
    expect(absent).toEqual(foreign);
  });
});
