import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../config.js';
import { letters } from '../identity/mail.texts.js';
import { dayMs, hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { readSetting, settings } from './setting.registry.js';

/** Every number that the marketplace publishes about money and time, by name, and the settings it is made of. */
const published: Record<string, Record<string, string>> = {
  'platform fee': { feeRate: '0.1' },
  reward: {
    ...{ 'rewardMin.USD': '0.02', 'rewardMin.BDT': '2' },
    ...{ 'hourlyFloor.USD': '0.8', 'hourlyFloor.BDT': '100' },
  },
  deposits: {
    ...{ 'depositMin.USD': '1', 'depositMax.USD': '100000' },
    ...{ 'depositMin.BDT': '50', 'depositMax.BDT': '10000000' },
  },
  bonus: { bonusTimes: '10', 'bonusFloor.USD': '20', 'bonusFloor.BDT': '2000' },
  slots: { slotsMax: '100000' },
  'review window': {
    ...{ reviewWindowHours: '72', reviewWindowLeastHours: '1', reviewWindowMostHours: '168' },
  },
  'appeal window': { appealWindowHours: '48' },
  'pauses by the system': {
    ...{ pauseRejectionShare: '0.3', pauseDecisions: '10', pauseReturnShare: '0.5', pauseStarts: '20' },
    ...{ pauseReviewShare: '0.75', pauseWaiting: '200', pauseWaitingHours: '24' },
    ...{ pauseDeliveries: '10', pauseBrokenReports: '2' },
  },
  'open reservations': { openReservations: '3', openReservationsMax: '10' },
  'withdrawal minimum': {
    ...{ 'withdrawalMin.RECHARGE': '20', 'withdrawalMin.BKASH': '50', 'withdrawalMin.NAGAD': '50' },
    ...{ 'withdrawalMin.ROCKET': '50', 'withdrawalMin.PAYPAL': '3', 'withdrawalMin.SKRILL': '3' },
    ...{ 'withdrawalMin.CRYPTO': '3', 'withdrawalMin.BANK': '500' },
  },
  'idempotency kept': { idempotencyDays: '30' },
  'event replay': { eventDays: '30' },
  sessions: { sessionDays: '30' },
  'files of closed tasks': { archiveDays: '180' },
};

let world: World;
let admin: Actor;
beforeAll(async () => {
  world = await openWorld();
  admin = await world.admin();
});
afterAll(() => world.close());

const note = 'The board decided so at its meeting of Monday.';
async function change(key: string, value: string): Promise<void> {
  const { operatorSettings } = await admin.execute('{ operatorSettings { key version } }');
  const { version } = operatorSettings.find((setting: { key: string }) => setting.key === key);
  const input = { key, value, note, expectedVersion: version, idempotencyKey: randomUUID() };
  await admin.succeed('changeOperatorSetting', input, 'setting { value }');
}

describe('every published number', () => {
  const config = loadConfig({});
  const registry = new Map(settings.map((setting) => [setting.key, readSetting(config, setting)]));

  test.each(Object.entries(published))('%s is a setting with its published default', (_name, terms) => {
    expect(Object.fromEntries(Object.keys(terms).map((key) => [key, registry.get(key)]))).toEqual(terms);
  });

  test('the number of mails is none: each answers one thing that somebody did, and no digest is sent', () => {
    expect(Object.keys(letters)).toEqual([
      'verification',
      'passwordReset',
      'passwordChanged',
      'payoutMethodAdded',
    ]);
  });

  test('the windows cannot be set so that the usual one is forbidden', () => {
    const boundsOf = (key: string) => {
      const { minimum, maximum } = settings.find((setting) => setting.key === key)!;
      return [Number(minimum), Number(maximum)] as const;
    };
    const [least, usual, most] = [
      boundsOf('reviewWindowLeastHours'),
      boundsOf('reviewWindowHours'),
      boundsOf('reviewWindowMostHours'),
    ];
    expect(least[1]).toBeLessThanOrEqual(usual[0]);
    expect(usual[1]).toBeLessThanOrEqual(most[0]);
  });
});

test('a review window holds for tasks from now on: the usual one, the shortest and the longest', async () => {
  const employer = await world.employer();
  const before = await employer.createTask({ reviewWindowHours: 1 });
  await change('reviewWindowHours', '48');
  await change('reviewWindowLeastHours', '2');
  await change('reviewWindowMostHours', '200');

  const { market } = await world
    .anonymous()
    .execute('{ market { reviewWindow { usualHours leastHours mostHours } } }');
  expect(market.reviewWindow).toEqual({ usualHours: 48, leastHours: 2, mostHours: 200 });
  const windowOf = async ({ id }: { id: unknown }) => {
    const query = 'query ($id: ID!) { task(id: $id) { reviewWindowHours } }';
    return (await employer.execute(query, { id })).task.reviewWindowHours;
  };
  expect(await windowOf(await employer.createTask())).toBe(48);
  expect(await windowOf(await employer.createTask({ reviewWindowHours: 200 }))).toBe(200);
  await expect(employer.createTask({ reviewWindowHours: 1 })).rejects.toThrow('reviewWindowHours');
  await expect(employer.createTask({ reviewWindowHours: 201 })).rejects.toThrow('reviewWindowHours');
  expect(await windowOf(before)).toBe(1);
});

test('how far reservations grow is the operator’s number', async () => {
  const [employer, worker] = [await world.employer({ funds: '100' }), await world.worker()];
  const { sql } = world.app.scopeFor(null);
  await sql.rows('insert into worker_stats (user_id, approvals) values ($1, 400)', [worker.id]);
  await change('openReservationsMax', '4');
  const answers = [];
  for (let n = 0; n < 5; n += 1) {
    const { id } = await employer.publishTask();
    answers.push(await worker.mutate('reserveSlot', { taskId: id }));
  }
  expect(answers.map(({ __typename, limit }) => limit ?? __typename)).toEqual([
    ...Array.from({ length: 4 }, () => 'ReserveSlotPayload'),
    4,
  ]);
});

test('keys and events are kept for the operator’s days', async () => {
  const { sql } = world.app.scopeFor(null);
  const kept = async () => [
    (await sql.rows('select key from idempotency_key where actor_id = $1', [admin.id])).length,
    (await sql.rows(`select cursor from event_log where type = 'settings.changed'`)).length,
  ];
  await change('idempotencyDays', '3');
  await change('eventDays', '5');
  await world.turnClock(0);
  const [keys, events] = await kept();
  expect(keys).toBeGreaterThan(0);
  expect(events).toBeGreaterThan(0);
  await world.turnClock(3 * dayMs - hourMs);
  expect(await kept()).toEqual([keys, events]);
  await world.turnClock(2 * hourMs);
  expect(await kept()).toEqual([0, events]);
  await world.turnClock(2 * dayMs);
  expect(await kept()).toEqual([0, 0]);
});

test('a session lives unused for the operator’s days', async () => {
  const [short, long] = [await world.worker(), await world.worker()];
  const isIn = async (who: Actor) => (await who.ask('{ viewer { user { id } } }')).data?.viewer != null;
  await change('sessionDays', '40');
  await world.turnClock(hourMs);
  expect(await isIn(long)).toBe(true);
  await world.turnClock(31 * dayMs);
  expect(await isIn(long)).toBe(true);
  expect(await isIn(short)).toBe(false);
});
