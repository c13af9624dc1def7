import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bkashSandbox, magicNumber, startSimulator, type Simulator, type SimulatorOptions } from './index.js';

const open: Simulator[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ seed: 1, ...options });
  open.push(simulator);
  return simulator;
}
const journalFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kajlet-simulator-'));
  folders.push(folder);
  return join(folder, 'deep', 'journal.jsonl');
};
const { username, password, appKey, appSecret } = bkashSandbox;
const json = { 'content-type': 'application/json' };
const grant = (simulator: Simulator) =>
  fetch(`${simulator.url}/bkash/tokenized/checkout/token/grant`, {
    method: 'POST',
    headers: { ...json, username, password },
    body: JSON.stringify({ app_key: appKey, app_secret: appSecret }),
  });
const tokenOf = async (simulator: Simulator) =>
  ((await (await grant(simulator)).json()) as { id_token: string }).id_token;
async function pay(simulator: Simulator, token: string, reference: string, to = '01712345678') {
  const response = await fetch(`${simulator.url}/bkash/payment/b2cPayment`, {
    method: 'POST',
    headers: { ...json, authorization: token, 'x-app-key': appKey },
    body: JSON.stringify({
      amount: '50.00',
      merchantInvoiceNumber: reference,
      receiverMSISDN: to,
      currency: 'BDT',
    }),
  });
  return { status: response.status, body: await response.text() };
}
const command = (simulator: Simulator, name: string, body: unknown, headers: Record<string, string> = json) =>
  fetch(`${simulator.url}/__control/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
const moved = (simulator: Simulator) =>
  simulator.journal('money').map((entry) => (entry.kind === 'money' ? entry.reference : ''));

/** What a name that leads here is answered. */
async function statusFor(simulator: Simulator, host: string): Promise<number> {
  const call = request(`${simulator.url}/__control/state`, { headers: { host } }).end();
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode!;
}

test('a restart forgets nothing: payments, money, tokens, keys, faults, the clock', async () => {
  const file = journalFile();
  const first = await start({ journalFile: file });
  const token = await tokenOf(first);
  await pay(first, token, 'w-1');
  first.control.advance(1_000);
  first.control.fault({ kind: 'unavailable', on: 'bkash.b2cPayment', times: 1 });
  const pem = await (await fetch(`${first.url}/bkash/sns/SimpleNotificationService-practice.pem`)).text();
  const before = first.journal();
  await first.close();

  const second = await start({ journalFile: file });
  expect(second.journal()).toEqual(before);
  expect(second.control.state.aheadMs).toBe(1_000);
  expect(await (await fetch(`${second.url}/bkash/sns/SimpleNotificationService-practice.pem`)).text()).toBe(
    pem,
  );
  expect((await pay(second, token, 'w-2')).status).toBe(503);
  expect((await pay(second, token, 'w-1')).body).toContain('2029');
  expect((await pay(second, token, 'w-2')).status).toBe(200);
  expect(moved(second)).toEqual(['w-1', 'w-2']);
});

test('a line that was cut off by a crash is not read, and the next one is whole', async () => {
  const file = journalFile();
  const first = await start({ journalFile: file });
  await pay(first, await tokenOf(first), 'w-1');
  await first.close();
  appendFileSync(file, '[{"kind":"money","reference":"w-9"');
  const second = await start({ journalFile: file });
  expect(moved(second)).toEqual(['w-1']);
  await pay(second, await tokenOf(second), 'w-2');
  await second.close();
  expect(moved(await start({ journalFile: file }))).toEqual(['w-1', 'w-2']);
});

test('a third token in an hour shuts the merchant out for an hour', async () => {
  const simulator = await start();
  expect([(await grant(simulator)).status, (await grant(simulator)).status]).toEqual([200, 200]);
  expect((await grant(simulator)).status).toBe(403);
  simulator.control.advance(59 * 60_000);
  expect((await grant(simulator)).status).toBe(403);
  simulator.control.advance(121 * 60_000);
  expect((await grant(simulator)).status).toBe(200);
});

test('wrong keys and unknown tokens get nowhere', async () => {
  const simulator = await start();
  expect((await pay(simulator, 'eyJ', 'w-1')).status).toBe(401);
  const token = await tokenOf(simulator);
  simulator.control.blockTokens({ provider: 'bkash' });
  expect((await pay(simulator, token, 'w-1')).status).toBe(401);
  expect(moved(simulator)).toEqual([]);
});

test('the same seed brings the same misfortunes', async () => {
  const fates = await Promise.all(
    [5, 5, 6].map(async (seed) => {
      const simulator = await start({ seed });
      const token = await tokenOf(simulator);
      simulator.control.worst({ calls: 0.8, ms: 5 });
      for (let n = 0; n < 25; n += 1) await pay(simulator, token, `w-${n}`).catch(() => undefined);
      return simulator.journal('call').map((entry) => (entry.kind === 'call' ? entry.answer : ''));
    }),
  );
  expect(fates[0]).toEqual(fates[1]);
  expect(fates[0]).not.toEqual(fates[2]);
  expect(new Set(fates[0]).size).toBeGreaterThan(3);
});

test('in its worst mode too it moves money once for one reference', async () => {
  const simulator = await start();
  const token = await tokenOf(simulator);
  simulator.control.worst({ calls: 0.6, refusals: 0, ms: 10 });
  await Promise.all(
    Array.from({ length: 60 }, (_, n) => pay(simulator, token, `w-${n % 6}`).catch(() => undefined)),
  );
  const references = simulator
    .journal('money')
    .flatMap((entry) => (entry.kind === 'money' && !entry.back ? [entry.reference] : []));
  expect(new Set(references).size).toBe(references.length);
});

test('a magic number bounces: the money comes back by itself', async () => {
  const at = new Date();
  const simulator = await start({ now: () => at });
  await pay(simulator, await tokenOf(simulator), 'w-1', magicNumber('bounce'));
  expect(simulator.journal('money')).toMatchObject([{ back: false }]);
  simulator.control.advance(2_001);
  expect(simulator.journal('money')).toMatchObject([{ back: false }, { back: true, reference: 'w-1' }]);
});

test('the control calls work over HTTP, for this machine and JSON only', async () => {
  const simulator = await start();
  const token = await tokenOf(simulator);
  expect((await command(simulator, 'fault', { kind: 'no_account', times: 1 })).status).toBe(200);
  expect((await pay(simulator, token, 'w-1')).body).toContain('2057');
  expect((await command(simulator, 'advance', { value: 5_000 })).status).toBe(200);
  expect(simulator.control.state.aheadMs).toBe(5_000);
  expect((await command(simulator, 'constructor', {})).status).toBe(404);
  expect(
    (await command(simulator, 'giveBack', { reference: 'w-1', provider: 'bkash', direction: 'payout' }))
      .status,
  ).toBe(400);
  expect((await command(simulator, 'clear', {}, { 'content-type': 'text/plain' })).status).toBe(415);
  expect(await statusFor(simulator, 'evil.example')).toBe(403);
  expect(await statusFor(simulator, new URL(simulator.url).host)).toBe(200);
  const journal = (await (await fetch(`${simulator.url}/__control/journal?kind=call`)).json()) as {
    reference: string;
  }[];
  expect(journal.at(-1)).toMatchObject({ operation: 'bkash.b2cPayment', reference: 'w-1' });
});

test('keys stay inside', async () => {
  const simulator = await start();
  await fetch(`${simulator.url}/bkash/sns/SimpleNotificationService-practice.pem`);
  expect(await (await fetch(`${simulator.url}/__control/journal`)).text()).not.toContain('PRIVATE KEY');
});
