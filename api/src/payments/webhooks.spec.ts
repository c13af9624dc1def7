import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { magicNumber, type Entry } from '../simulator/index.js';
import { openWorld, type World } from '../testing/world.js';
import { ProviderHints, Providers, Webhooks } from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
});
afterAll(() => world.close());
beforeEach(() => world.simulator.control.clear());

type Told = Extract<Entry, { kind: 'webhook' }>;
let n = 0;
const newReference = () => `webhook-test-${(n += 1)}`;
const scope = () => world.app.scopeFor(null);
const counts = () => scope().get(Webhooks).counts()['bkash'] ?? { accepted: 0, repeated: 0, refused: 0 };
const stored = (reference: string) =>
  scope().sql.rows(`select event_id from provider_webhook where convert_from(body, 'UTF8') like $1`, [
    `%${reference}%`,
  ]);
const told = (reference: string): Told[] =>
  world.simulator
    .journal('webhook')
    .filter((entry): entry is Told => 'reference' in entry && entry.reference === reference);
const hintOf = async (reference: string) =>
  (await scope().sql.first<{ reference: string; provider: string; hints: string }>(
    `select reference, provider, hints from provider_hint where direction = 'payout' and reference = $1`,
    [reference],
  )) ?? undefined;
async function pay(reference: string, account = '01712345678') {
  const bkash = scope().get(Providers).for('BKASH', 'payout')!;
  const amount = { micros: 50_000_000n, currency: 'BDT' } as const;
  await bkash.createPayout({ reference, amount, destination: { method: 'BKASH', account, name: null } });
}
const send = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${world.url}${path}`, { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers });

test('a provider’s message is kept as it came and leaves one hint, which ends when it was asked about', async () => {
  const reference = newReference();
  await pay(reference);
  await expect.poll(() => told(reference).map(({ answer }) => answer)).toEqual(['200']);
  expect(await stored(reference)).toHaveLength(1);
  const hint = await hintOf(reference);
  expect(hint).toMatchObject({ reference, provider: 'bkash', hints: '1' });
  await scope().get(ProviderHints).done('payout', hint!);
  expect(await hintOf(reference)).toBeUndefined();
});

test('a message told three times is kept once', async () => {
  const reference = newReference();
  const before = counts().repeated;
  await pay(reference, magicNumber('webhook_duplicate'));
  await expect.poll(() => told(reference).map(({ answer }) => answer)).toEqual(['200', '200', '200']);
  expect(await stored(reference)).toHaveLength(1);
  expect(await hintOf(reference)).toMatchObject({ hints: '1' });
  expect(counts().repeated).toBe(before + 2);
});

test('a hint that comes while another is dealt with is not lost', async () => {
  const reference = newReference();
  await pay(reference);
  await expect.poll(() => hintOf(reference)).toBeDefined();
  const seen = (await hintOf(reference))!;
  world.simulator.control.giveBack({ provider: 'bkash', direction: 'payout', reference });
  await expect.poll(async () => (await hintOf(reference))?.hints).toBe('2');
  await scope().get(ProviderHints).done('payout', seen);
  expect(await hintOf(reference)).toMatchObject({ hints: '2' });
});

test('a forged message is refused, counted and forgotten', async () => {
  const reference = newReference();
  const before = counts().refused;
  await pay(reference, magicNumber('webhook_forged'));
  await expect.poll(() => told(reference).map(({ answer }) => answer)).toEqual(['400']);
  expect(await stored(reference)).toEqual([]);
  expect(await hintOf(reference)).toBeUndefined();
  expect(counts().refused).toBe(before + 1);
});

test('a message that comes before the answer to the call waits as a hint', async () => {
  const reference = newReference();
  await pay(reference, magicNumber('webhook_early'));
  expect(await hintOf(reference)).toMatchObject({ reference });
});

test.each([
  ['nothing', '', 400],
  ['no JSON', '\u0000\u0001', 400],
  ['an empty object', '{}', 400],
  ['broken UTF-8', Buffer.from([0xff, 0xfe, 0x7b]), 400],
  ['a deep object', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 400],
  ['65 kB', 'x'.repeat(65 * 1_024), 413],
])('%s is no message', async (_name, body, status) => {
  const response = await send('/providers/bkash/webhook', body, { 'content-type': 'text/plain' });
  expect(response.status).toBe(status);
});

test.each([
  '/providers/nobody/webhook',
  '/providers/BKASH/webhook',
  '/providers/constructor/webhook',
  '/providers/..%2f/webhook',
  '/providers/crypto/webhook',
])('nobody listens at %s', async (path) => {
  expect((await send(path, '{}')).status).toBe(404);
});

test('nothing that was kept can be changed', async () => {
  for (const text of ['delete from provider_webhook', `update provider_webhook set body = ''`])
    await expect(scope().sql.rows(text)).rejects.toThrow(/permission denied/);
});
