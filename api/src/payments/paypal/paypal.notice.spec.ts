import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selfSigned } from '../../simulator/self-signed.js';
import { CertificateStore } from '../certificate.store.js';
import { readNotice } from './paypal.notice.js';
import { paypalPractice } from './paypal.settings.js';

const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const span = { from: new Date(Date.now() - 86_400_000), to: new Date(Date.now() + 86_400_000) };
let server: Server;
let origin: string;
let visits = 0;
beforeAll(async () => {
  const certificate = selfSigned('practice', pair, span);
  server = createServer((_request, response) => {
    visits += 1;
    response.end(certificate);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const body = JSON.stringify({
  id: 'WH-1',
  event_type: 'PAYMENT.PAYOUTS-ITEM.SUCCEEDED',
  resource: { payout_item: { sender_item_id: 'wdr_1' } },
});
function signedFor(webhookId: string, changes: Record<string, string> = {}): Record<string, string> {
  const [id, time] = ['transmission-1', '2026-11-28T12:00:00Z'];
  const text = [id, time, webhookId, crc32(Buffer.from(body))].join('|');
  return {
    'paypal-transmission-id': id,
    'paypal-transmission-time': time,
    'paypal-auth-algo': 'SHA256withRSA',
    'paypal-cert-url': `${origin}/cert.pem`,
    'paypal-transmission-sig': createSign('sha256').update(text).sign(pair.privateKey, 'base64'),
    ...changes,
  };
}
const OURS = 'PRACTICE-LISTENER-1';
function read(headers: Record<string, string>, certificateOrigin: string | null = origin) {
  const settings = { ...paypalPractice(origin), certificateOrigin };
  const parts = { certificates: new CertificateStore(10_000), now: () => new Date() };
  return readNotice({ headers, query: {}, body: Buffer.from(body) }, settings, parts as never);
}

test('a genuine message for our listener is a hint', async () => {
  expect(await read(signedFor(OURS))).toMatchObject({
    ok: true,
    hints: [{ eventId: 'WH-1', direction: 'payout', reference: 'wdr_1' }],
  });
});

test.each([
  ['for the listener of somebody else', () => signedFor('ANOTHER')],
  ['with another time', () => signedFor(OURS, { 'paypal-transmission-time': '2026-11-28T12:00:01Z' })],
  ['by another algorithm', () => signedFor(OURS, { 'paypal-auth-algo': 'none' })],
  ['without a signature', () => signedFor(OURS, { 'paypal-transmission-sig': '' })],
])('a message %s is refused', async (_name, headers) => {
  expect(await read(headers())).toMatchObject({ ok: false });
});

test.each([
  'http://api.paypal.com/cert.pem',
  'https://api.paypal.com.evil.example/cert.pem',
  'https://evil.example/api.paypal.com',
  'https://api.paypal.com@evil.example/cert.pem',
  'https://api.paypal.com:8443/cert.pem',
  'https://www.paypal.com/cert.pem',
  'file:///etc/passwd',
  '',
])('a live certificate is never fetched from %j', async (address) => {
  visits = 0;
  expect(await read(signedFor(OURS, { 'paypal-cert-url': address }), null)).toMatchObject({ ok: false });
  expect(visits).toBe(0);
});
