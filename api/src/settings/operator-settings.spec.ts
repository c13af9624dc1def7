import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../config.js';
import { withClient } from '../database/sql.js';
import { Hub, Scope, type Shared } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { refreshSettings } from './operator-settings.service.js';
import { parseSetting, readSetting, settings, withSetting } from './setting.registry.js';

let world: World;
let admin: Actor;
beforeAll(async () => {
  world = await openWorld();
  admin = await world.admin();
});
afterAll(() => world.close());

const SETTING = 'setting { key value fallback version changedAt }';
const note = 'The board decided so at its meeting of Monday.';
const read = async (key: string) => {
  const query = '{ operatorSettings { key value fallback version kind unit minimum maximum } }';
  const { operatorSettings } = await admin.execute(query);
  return operatorSettings.find((setting: { key: string }) => setting.key === key);
};
async function change(key: string, value: string, more: Record<string, unknown> = {}, who = admin) {
  const { version: expectedVersion } = (await read(key)) ?? { version: 0 };
  const input = { key, value, note, expectedVersion, idempotencyKey: randomUUID(), ...more };
  return who.mutate('changeOperatorSetting', input, SETTING);
}

describe('the registry', () => {
  const config = loadConfig({});

  test('reads the published terms out of the configuration, each within its bounds', () => {
    for (const setting of settings) {
      const value = readSetting(config, setting);
      expect(parseSetting(setting, value), setting.key).toEqual({ ok: true, value });
      for (const bound of [setting.minimum, setting.maximum])
        expect(parseSetting(setting, bound), setting.key).toEqual({ ok: true, value: bound });
    }
    expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
  });

  test('changes one number and leaves the others', () => {
    for (const setting of settings) {
      const changed = withSetting(config, setting, setting.maximum);
      for (const other of settings) {
        const expected = other === setting ? setting.maximum : readSetting(config, other);
        expect(readSetting(changed, other), `${setting.key} and ${other.key}`).toBe(expected);
      }
    }
  });
});

test('a changed fee holds for tasks from now on, and every node hears of it', async () => {
  const employer = await world.employer({ funds: '100' });
  const before = await employer.publishTask({ reward: { amount: '1', currency: 'USD' } });
  const draft = await employer.createTask({ reward: { amount: '1', currency: 'USD' } });
  const changed = await change('feeRate', '০.২');
  expect(changed.setting).toMatchObject({ key: 'feeRate', value: '0.2', fallback: '0.1', version: 1 });
  const after = await employer.publishTask({ reward: { amount: '1', currency: 'USD' } });
  expect([before.fee.amount, draft.fee.amount, after.fee.amount]).toEqual(['0.1', '0.1', '0.2']);
  expect((await employer.task(String(before.id))).fee.amount).toBe('0.1');
  expect((await world.anonymous().execute('{ market { feeRate } }')).market.feeRate).toBe('0.2');

  const config = world.app.shared.config;
  const elsewhere: Shared = { config, clock: world.clock, hub: new Hub(), committed: () => undefined };
  const scope = new Scope(world.app.orm.em, elsewhere, { viewer: null });
  expect(scope.config.market.feeRate).toBe('0.1');
  await refreshSettings(elsewhere, scope.sql);
  expect(scope.config.market.feeRate).toBe('0.2');
  await change('feeRate', '0.1');
});

test('a change by another node is heard of through the event log', async () => {
  const { sql } = world.app.scopeFor(null);
  await sql.rows(
    `insert into operator_setting (key, value, version, changed_at) values ('depositMin.USD', '7', 1, now())`,
  );
  await sql.rows(`select record_event('settings.changed', 'settings', '{"v": 1}', '{}', null, now())`);
  await world.app.relay.drain();
  await expect.poll(() => world.app.scopeFor(null).config.limits.depositMin.USD).toBe('7');
  const { code } = await (
    await world.employer()
  ).mutate('createDeposit', {
    method: 'CARD',
    amount: { amount: '5', currency: 'USD' },
    idempotencyKey: randomUUID(),
  });
  expect(code).toBe('BAD_USER_INPUT');
  await change('depositMin.USD', '1');
});

test.each([
  ['rewardMin.USD', '0.5', 'createTask', 'reward'],
  ['slotsMax', '2', 'createTask', 'slots'],
])('%s is what drafts are held to', async (key, value, _field, path) => {
  const employer = await world.employer();
  const { fallback } = await read(key);
  await change(key, value);
  await expect(employer.createTask()).rejects.toThrow(path);
  await change(key, fallback);
  await employer.createTask();
});

test('a task that has more slots than any may have by now is told so when it wants more', async () => {
  const employer = await world.employer({ funds: '10' });
  const { id: taskId } = await employer.publishTask({ slots: 3 });
  const { fallback } = await read('slotsMax');
  await change('slotsMax', '2');
  const input = { taskId, additionalSlots: 1, idempotencyKey: randomUUID() };
  expect((await employer.mutate('addSlots', input)).fields).toEqual([
    {
      path: ['additionalSlots'],
      code: 'TOO_LARGE',
      message: 'A task has at most 2 slots, and this one has 3.',
    },
  ]);
  await change('slotsMax', fallback);
});

test('bad values, unknown keys and old versions are refused, and nothing changes', async () => {
  const before = await read('clearingHours');
  for (const value of ['', 'x', '1e3', '-1', '1.5', '721', 'NaN', '0x10', '24 h']) {
    const refused = await change('clearingHours', value);
    expect(refused, value).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: ['value'] }] });
  }
  expect(await change('feeRate', '0.51')).toMatchObject({ fields: [{ code: 'TOO_LARGE' }] });
  expect(await change('clearingHours', '12', { note: 'short' })).toMatchObject({
    fields: [{ path: ['note'], code: 'TOO_SHORT' }],
  });
  expect(await change('databaseUrl', '1')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await change('clearingHours', '12', { expectedVersion: 5 })).toMatchObject({
    code: 'SETTING_CHANGED',
  });
  expect(await read('clearingHours')).toEqual(before);
});

test('what contradicts another setting is refused, and the other way round fits', async () => {
  for (const [key, value, code] of [
    ['depositMin.USD', '1000', null],
    ['depositMax.USD', '999', 'CONTRADICTS'],
    ['depositMin.USD', '500', null],
    ['depositMax.USD', '500', null],
    ['depositMin.USD', '500.01', 'CONTRADICTS'],
    ['openReservations', '11', 'CONTRADICTS'],
    ['openReservationsMax', '2', 'CONTRADICTS'],
  ] as const) {
    const before = await read(key);
    const answer = await change(key, value);
    if (code === null) expect(answer, key).toMatchObject({ setting: { value } });
    else {
      expect(answer, key).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['value'], code }] });
      expect(await read(key)).toEqual(before);
    }
  }
  await change('depositMax.USD', '100000');
  await change('depositMin.USD', '1');
});

test('of two that contradict each other together one is refused', async () => {
  const answers = await Promise.all([change('depositMin.BDT', '900'), change('depositMax.BDT', '800')]);
  expect(answers.filter(({ __typename }) => __typename === 'ChangeOperatorSettingPayload')).toHaveLength(1);
  await change('depositMin.BDT', '50');
  await change('depositMax.BDT', '10000000');
});

test('of two who change it at once one is told to look again', async () => {
  const { version: expectedVersion } = await read('stepUpMinutes');
  const answers = await Promise.all(
    ['30', '31', '32', '33'].map((value) => change('stepUpMinutes', value, { expectedVersion })),
  );
  expect(answers.filter(({ __typename }) => __typename === 'ChangeOperatorSettingPayload')).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'SETTING_CHANGED')).toHaveLength(3);
});

test('a repeat with its key changes it once', async () => {
  const input = { key: 'riskHoldHours', value: '47', note, expectedVersion: 0, idempotencyKey: randomUUID() };
  const twice = [
    await admin.mutate('changeOperatorSetting', input, SETTING),
    await admin.mutate('changeOperatorSetting', input, SETTING),
  ];
  expect(twice[1]).toEqual(twice[0]);
  expect((await read('riskHoldHours')).version).toBe(1);
});

test('only administrators change, moderators may look, others may not', async () => {
  const [moderator, worker] = [await world.moderator(), await world.worker()];
  const forbidden = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
  const mutation = `mutation { changeOperatorSetting(input: { key: "feeRate", value: "0.3", note: "${note}",
    expectedVersion: 0, idempotencyKey: "k" }) { __typename } }`;
  for (const who of [moderator, worker]) expect(await who.ask(mutation)).toMatchObject(forbidden);
  expect((await moderator.execute('{ operatorSettings { key } }')).operatorSettings).toHaveLength(
    settings.length,
  );
  expect(await worker.ask('{ operatorSettings { key } }')).toMatchObject(forbidden);
  expect(await worker.ask('{ operatorSettingChanges { nodes { key } } }')).toMatchObject(forbidden);
});

test('every change stays in the history, which nobody alters', async () => {
  await change('bonusTimes', '12');
  await change('bonusTimes', '10');
  const query = `query ($key: String, $after: Cursor) { operatorSettingChanges(key: $key, first: 1, after: $after) {
    nodes { key version from to note changedBy at } pageInfo { hasNextPage endCursor } } }`;
  const first = (await admin.execute(query, { key: 'bonusTimes' })).operatorSettingChanges;
  expect(first.nodes).toEqual([
    { key: 'bonusTimes', version: 2, from: '12', to: '10', note, changedBy: 'Mod', at: expect.any(String) },
  ]);
  const after = first.pageInfo.endCursor;
  const second = (await admin.execute(query, { key: 'bonusTimes', after })).operatorSettingChanges;
  expect(second).toMatchObject({
    nodes: [{ version: 1, from: '10', to: '12' }],
    pageInfo: { hasNextPage: false },
  });
  const attempts = [
    `update operator_setting_change set note = 'nothing'`,
    'delete from operator_setting_change',
    'truncate operator_setting_change',
    `update operator_audit set note = 'nothing'`,
    'delete from operator_audit',
  ];
  for (const [url, code] of [
    [world.database.appUrl, '42501'],
    [world.database.ownerUrl, '23001'],
  ] as const) {
    for (const attempt of url === world.database.appUrl ? attempts : attempts.slice(0, 3)) {
      const refused = withClient(url, (client) => client.query(attempt));
      await expect(refused, attempt).rejects.toMatchObject({ code });
    }
  }
});

test('a value in the table that no longer makes sense is left out', async () => {
  const { sql, shared } = world.app.scopeFor(null);
  for (const [key, value] of [
    ['openReservations', 'many'],
    ['noSuchSetting', '1'],
  ])
    await sql.rows(
      'insert into operator_setting (key, value, version, changed_at) values ($1, $2, 1, now())',
      [key, value],
    );
  await refreshSettings(shared, sql);
  expect(world.app.scopeFor(null).config.market.openReservations).toBe(3);
  expect((await read('openReservations')).value).toBe('3');
});
