import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { faultsOf } from '../testing/draft.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let admin: Actor;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  admin = await world.admin();
});
beforeEach(async () => {
  ada = await world.employer({ funds: '10' });
});
afterAll(() => world.close());

/** For the length of one story: those of the others are drafted under the published numbers. */
async function changed(key: string, value: string, story: () => Promise<void>) {
  const settings = async () =>
    (await admin.execute('{ operatorSettings { key value version } }')).operatorSettings.find(
      (setting: { key: string }) => setting.key === key,
    );
  const change = async (to: string) => {
    const { version: expectedVersion } = await settings();
    const note = 'The board decided so at its meeting of Monday.';
    const input = { key, value: to, note, expectedVersion, idempotencyKey: randomUUID() };
    await admin.succeed('changeOperatorSetting', input);
  };
  const before = await settings();
  await change(value);
  await story();
  await change(before.value);
}

test('a draft that is more than the numbers allow now is not published, and nothing is held', async () => {
  const cheap = { reward: { amount: '0.05', currency: 'USD' }, estimatedMinutes: 1 };
  const wide = await ada.createTask({ ...cheap, slots: 30 });
  await changed('slotsMax', '10', async () => {
    expect(faultsOf(await ada.mutate('publishTask', { taskId: wide.id }))).toEqual(['slots TOO_LARGE']);
    expect(await ada.wallet()).toMatchObject({ available: '10', inEscrow: '0' });
  });
  const quick = await ada.createTask({ ...cheap, slots: 1, reviewWindowHours: 12 });
  await changed('reviewWindowLeastHours', '24', async () => {
    expect(faultsOf(await ada.mutate('publishTask', { taskId: quick.id }))).toEqual([
      'reviewWindowHours TOO_SMALL',
    ]);
    expect(await ada.wallet()).toMatchObject({ available: '10', inEscrow: '0' });
  });
});

test('of a draft with too many rows some can be taken out, though many stay', async () => {
  const { id } = await ada.createTask();
  const rows = Array.from({ length: 40 }, (_, place) => ({ externalId: `r${place}`, variables: [] }));
  await ada.addTaskItems(id, rows);
  await changed('slotsMax', '10', async () => {
    const externalIds = rows.slice(0, 10).map(({ externalId }) => externalId);
    await ada.succeed('removeTaskItems', { taskId: id, externalIds });
    expect(await ada.task(id)).toMatchObject({ slots: 30 });
    expect(await ada.mutate('restoreTaskItems', { taskId: id })).toMatchObject({
      __typename: 'LimitReachedError',
    });
    expect(await ada.task(id)).toMatchObject({ slots: 30 });
  });
});
