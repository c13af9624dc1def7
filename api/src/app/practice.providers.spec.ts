import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadConfig } from '../config.js';
import { silentLogger } from './log.js';
import { startPracticeProviders } from './practice.providers.js';

const folders: string[] = [];
const dataDir = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'kajlet-practice-')));
  return folders.at(-1)!;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const OWN = { DATABASE_URL: 'postgres://app@db/kajlet', DATABASE_OWNER_URL: 'postgres://owner@db/kajlet' };
const start = (settings: Record<string, string>) =>
  startPracticeProviders(loadConfig(settings), silentLogger());
const stateOf = async (url: string) =>
  (await (await fetch(`${url}/__control/state`)).json()) as { webhookTarget: string; aheadMs: number };

test('in the embedded default providers to practise with are started, tell us, and forget nothing', async () => {
  const settings = { DATA_DIR: dataDir(), PORT: '4321' };
  const first = await start(settings);
  const url = first.config.providers.simulatorUrl!;
  expect((await stateOf(url)).webhookTarget).toBe('http://127.0.0.1:4321');
  const headers = { 'content-type': 'application/json' };
  await fetch(`${url}/__control/advance`, { method: 'POST', headers, body: '{"value":77}' });
  await first.close();
  await expect(fetch(url)).rejects.toThrow();

  const second = await start(settings);
  expect((await stateOf(second.config.providers.simulatorUrl!)).aheadMs).toBe(77);
  await second.close();
});

test('with a database of one’s own nothing is practised unless asked for', async () => {
  const live = await start({ DATA_DIR: dataDir(), ...OWN });
  expect(live.config.providers).toMatchObject({
    mode: 'live',
    simulatorUrl: null,
    keys: { bkash: null, bank: null },
  });
  const asked = await start({ DATA_DIR: dataDir(), ...OWN, PAYMENT_PROVIDERS: 'simulator' });
  expect(asked.config.providers.simulatorUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await Promise.all([live.close(), asked.close()]);
});

test('a simulator that runs elsewhere is used as it is', async () => {
  const settings = { DATA_DIR: dataDir(), PROVIDER_SIMULATOR_URL: 'http://127.0.0.1:4100/' };
  const { config } = await start(settings);
  expect(config.providers.simulatorUrl).toBe('http://127.0.0.1:4100');
});
