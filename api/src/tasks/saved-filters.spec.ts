import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const FIELDS = 'id name sort filter { categories minReward { amount currency } maxMinutes search }';
interface Kept {
  readonly id: string;
  readonly name: string;
  readonly sort: string;
  readonly filter: object;
}
const all = async (who: Actor): Promise<Kept[]> =>
  (await who.execute(`{ savedFilters { ${FIELDS} } }`)).savedFilters;
const names = async (who: Actor) => (await all(who)).map(({ name }) => name);
const survey = { categories: ['survey'] };

async function save(who: Actor, name: string, more: object = {}): Promise<Kept> {
  const input = { name, filter: survey, ...more };
  return (await who.succeed('saveFilter', input, `savedFilter { ${FIELDS} }`)).savedFilter;
}

/** Refused, and nothing of this worker's has moved. */
async function refused(who: Actor, field: string, input: Record<string, unknown>) {
  const before = await all(who);
  const answer = await who.mutate(field, input);
  expect(await all(who)).toEqual(before);
  return answer;
}

describe('saving a filter', () => {
  test('keeps what the feed was asked for, in one form however it was written', async () => {
    const rina = await world.worker();
    const filter = {
      categories: ['survey', 'data-entry', 'survey'],
      minReward: { amount: '0.050', currency: 'USD' },
      maxMinutes: 10,
      search: '  সময\u09BC ',
    };
    const made = await save(rina, ' সকালের কাজ ', { filter, sort: 'REWARD' });
    const expected = {
      id: made.id,
      name: 'সকালের কাজ',
      sort: 'REWARD',
      filter: {
        categories: ['data-entry', 'survey'],
        minReward: { amount: '0.05', currency: 'USD' },
        maxMinutes: 10,
        search: 'সময\u09BC'.normalize('NFC'),
      },
    };
    expect(await all(rina)).toEqual([expected]);
    const node = `query ($id: ID!) { node(id: $id) { ... on SavedFilter { ${FIELDS} } } }`;
    expect((await rina.execute(node, { id: made.id })).node).toEqual(expected);
  });

  test('gives a kept one another name and leaves the rest, or another filter under the same name', async () => {
    const rina = await world.worker();
    const { id } = await save(rina, 'First', { sort: 'HOURLY' });
    await rina.succeed('saveFilter', { filterId: id, name: 'FIRST' });
    expect(await all(rina)).toMatchObject([{ id, name: 'FIRST', sort: 'HOURLY', filter: survey }]);
    await rina.succeed('saveFilter', {
      filterId: id,
      name: 'FIRST',
      filter: { maxMinutes: 2 },
      sort: 'NEWEST',
    });
    expect(await all(rina)).toMatchObject([
      { id, name: 'FIRST', sort: 'NEWEST', filter: { categories: [], maxMinutes: 2 } },
    ]);
  });

  test.each([
    ['a name of spaces', { name: ' \u200b ' }, ['name'], 'REQUIRED'],
    ['a name of 41 characters', { name: 'ক'.repeat(41) }, ['name'], 'TOO_LONG'],
    ['a name of two lines', { name: 'one\ntwo' }, ['name'], 'INVALID'],
    ['a name that is there, in other letters', { name: 'TAKEN' }, ['name'], 'DUPLICATE'],
    ['no filter', { filter: null }, ['filter'], 'REQUIRED'],
    ['a filter that asks for nothing', { filter: { categories: [], search: ' ' } }, ['filter'], 'REQUIRED'],
    [
      'a category that is not there',
      { filter: { categories: ['nope'] } },
      ['filter', 'categories'],
      'INVALID',
    ],
    [
      '51 categories',
      { filter: { categories: Array(51).fill('survey') } },
      ['filter', 'categories'],
      'TOO_LONG',
    ],
    ['no minutes', { filter: { maxMinutes: 0 } }, ['filter', 'maxMinutes'], 'TOO_SMALL'],
    ['a long search', { filter: { search: 'x'.repeat(101) } }, ['filter', 'search'], 'TOO_LONG'],
    ['control characters', { filter: { search: 'x\u0007' } }, ['filter', 'search'], 'INVALID'],
  ])('refuses %s', async (_, input, path, code) => {
    const rina = await world.worker();
    await save(rina, 'Taken');
    const answer = await refused(rina, 'saveFilter', { name: 'Mine', filter: survey, ...input });
    expect(answer).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path, code }] });
  });

  test('stops at ten, also where many come at once', async () => {
    const rina = await world.worker();
    const wishes = Array.from({ length: 14 }, (_, n) =>
      rina.mutate('saveFilter', { name: `Filter ${n}`, filter: survey }),
    );
    const answers = await Promise.all(wishes);
    const full = answers.filter(({ code }) => code === 'LIMIT_EXCEEDED');
    expect(full.map(({ limit }) => limit)).toEqual([10, 10, 10, 10]);
    expect(await all(rina)).toHaveLength(10);
    const { id } = (await all(rina))[0]!;
    await rina.succeed('saveFilter', { filterId: id, name: 'Renamed all the same' });
  });

  test('is done once for a repeated key', async () => {
    const rina = await world.worker();
    const idempotencyKey = randomUUID();
    const [first, second] = await Promise.all([
      save(rina, 'Once', { idempotencyKey }),
      save(rina, 'Once', { idempotencyKey }),
    ]);
    expect(second).toEqual(first);
    expect(await names(rina)).toEqual(['Once']);
    const other = await refused(rina, 'saveFilter', { name: 'Other', filter: survey, idempotencyKey });
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
    await rina.succeed('deleteFilter', { filterId: first.id });
    const input = { name: 'Once', filter: survey, idempotencyKey };
    expect(await rina.mutate('saveFilter', input, 'savedFilter { id }')).toMatchObject({ savedFilter: null });
  });
});

describe('deleting a filter', () => {
  test('can be taken back for a day, to the place where it was', async () => {
    const rina = await world.worker();
    const kept = [await save(rina, 'A'), await save(rina, 'B'), await save(rina, 'C')];
    const filterId = kept[1]!.id;
    expect(await rina.succeed('deleteFilter', { filterId }, 'deletedId')).toMatchObject({
      deletedId: filterId,
    });
    expect(await names(rina)).toEqual(['A', 'C']);
    expect((await refused(rina, 'deleteFilter', { filterId })).code).toBe('NOT_FOUND');
    await rina.succeed('restoreFilter', { filterId });
    await rina.succeed('restoreFilter', { filterId });
    expect(await all(rina)).toEqual(kept);

    await rina.succeed('deleteFilter', { filterId });
    await world.turnClock(dayMs - minuteMs);
    await rina.succeed('restoreFilter', { filterId });
    await rina.succeed('deleteFilter', { filterId });
    await world.turnClock(dayMs);
    expect((await refused(rina, 'restoreFilter', { filterId })).code).toBe('NOT_FOUND');
  });

  test('cannot be taken back where its name or its room is taken', async () => {
    const rina = await world.worker();
    const { id: filterId } = await save(rina, 'Mornings');
    await rina.succeed('deleteFilter', { filterId });
    const { id: other } = await save(rina, 'mornings');
    expect(await refused(rina, 'restoreFilter', { filterId })).toMatchObject({
      fields: [{ path: ['filterId'], code: 'DUPLICATE' }],
    });
    await rina.succeed('saveFilter', { filterId: other, name: 'Evenings' });
    for (let n = 0; n < 9; n += 1) await save(rina, `Filter ${n}`);
    expect((await refused(rina, 'restoreFilter', { filterId })).code).toBe('LIMIT_EXCEEDED');
  });

  test('keeps no more than ten to be taken back', async () => {
    const rina = await world.worker();
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { id } = await save(rina, `Filter ${n}`);
      ids.push(id);
      await rina.succeed('deleteFilter', { filterId: id });
    }
    const codes = await Promise.all(ids.map((filterId) => rina.mutate('restoreFilter', { filterId })));
    expect(codes.map(({ code }) => code ?? 'back')).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      ...Array<string>(10).fill('back'),
    ]);
  });
});

describe('moving a filter', () => {
  test('puts it where it is wanted, and the others keep their order', async () => {
    const rina = await world.worker();
    const [a, , c] = [await save(rina, 'A'), await save(rina, 'B'), await save(rina, 'C')];
    const select = 'savedFilters { name }';
    const up = await rina.succeed('moveSavedFilter', { filterId: c.id, place: 1 }, select);
    expect(up.savedFilters).toEqual([{ name: 'C' }, { name: 'A' }, { name: 'B' }]);
    await rina.succeed('moveSavedFilter', { filterId: a.id, place: 3 });
    expect(await names(rina)).toEqual(['C', 'B', 'A']);
    await save(rina, 'D');
    expect(await names(rina)).toEqual(['C', 'B', 'A', 'D']);
  });

  test.each([
    [0, 'TOO_SMALL'],
    [3, 'TOO_LARGE'],
  ])('to the place %i of two is refused', async (place, code) => {
    const rina = await world.worker();
    const { id: filterId } = await save(rina, 'A');
    await save(rina, 'B');
    expect(await refused(rina, 'moveSavedFilter', { filterId, place })).toMatchObject({
      fields: [{ path: ['place'], code }],
    });
  });
});

describe('the filters of somebody else', () => {
  test('are as good as none', async () => {
    const [rina, wu] = [await world.worker(), await world.worker()];
    const { id: filterId } = await save(rina, 'Mine alone');
    const before = await all(rina);
    for (const [field, more] of [
      ['saveFilter', { name: 'Theirs' }],
      ['deleteFilter', {}],
      ['restoreFilter', {}],
      ['moveSavedFilter', { place: 1 }],
    ] as const) {
      expect((await wu.mutate(field, { filterId, ...more })).code, field).toBe('NOT_FOUND');
    }
    await rina.succeed('deleteFilter', { filterId });
    expect((await wu.mutate('restoreFilter', { filterId })).code).toBe('NOT_FOUND');
    await rina.succeed('restoreFilter', { filterId });
    expect(await all(rina)).toEqual(before);
    expect(await all(wu)).toEqual([]);
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const caller of [wu, world.anonymous()])
      expect((await caller.execute(node, { id: filterId })).node).toBeNull();
  });

  test('belong to workers: others are told so', async () => {
    const employer = await world.employer();
    const codeOf = async (caller: { ask: Actor['ask'] }) =>
      (await caller.ask('{ savedFilters { id } }')).errors?.[0]?.extensions?.['code'];
    expect(await codeOf(employer)).toBe('FORBIDDEN');
    expect(await codeOf(world.anonymous())).toBe('UNAUTHENTICATED');
  });
});
