import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selfSigned } from '../../simulator/self-signed.js';
import { CertificateStore } from '../certificate.store.js';
import { bkashPractice, type BkashSettings } from './bkash.settings.js';
import { readNotice } from './bkash.notice.js';

const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const dayMs = 86_400_000;
const certificate = (from: number, to: number) =>
  selfSigned('practice', pair, { from: new Date(Date.now() + from), to: new Date(Date.now() + to) });
const certificates: Record<string, string> = {
  '/good.pem': certificate(-dayMs, dayMs),
  '/old.pem': certificate(-2 * dayMs, -dayMs),
  '/good.txt': certificate(-dayMs, dayMs),
};
let server: Server;
let origin: string;
let visited: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    visited.push(request.url!);
    const text = certificates[request.url!] ?? '';
    response.writeHead(text || request.url!.startsWith('/confirm') ? 200 : 404).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const topic = bkashPractice('http://127.0.0.1').topicArn;
const payment = { merchantInvoiceNumber: 'dep_1', transactionStatus: 'Completed', amount: '50.00' };
const notice = (changes: Record<string, string> = {}): Record<string, string> => ({
  Type: 'Notification',
  MessageId: 'event-1',
  TopicArn: topic,
  Message: JSON.stringify(payment),
  Timestamp: new Date().toISOString(),
  SignatureVersion: '2',
  SigningCertURL: `${origin}/good.pem`,
  ...changes,
});

function signed(message: Record<string, string>, digest = 'sha256'): Buffer {
  const names = Object.keys(message).filter((name) => !/^Sign|^SigningCertURL/.test(name));
  const text = names
    .sort()
    .map((name) => `${name}\n${message[name]}\n`)
    .join('');
  const Signature = createSign(digest).update(text).sign(pair.privateKey, 'base64');
  return Buffer.from(JSON.stringify({ ...message, Signature }));
}

async function read(body: Buffer, settings: Partial<BkashSettings> = {}) {
  visited = [];
  const all = { ...bkashPractice(origin), certificateOrigin: origin, ...settings };
  const parts = { certificates: new CertificateStore(10_000), now: () => new Date(), deadlineMs: 10_000 };
  return readNotice({ headers: {}, query: {}, body }, all, parts as never);
}

test('a genuine message is a hint, by either digest', async () => {
  const hint = { eventId: 'event-1', direction: 'payin', reference: 'dep_1' };
  expect(await read(signed(notice()))).toMatchObject({ ok: true, hints: [hint] });
  expect(await read(signed(notice({ SignatureVersion: '1' }), 'sha1'))).toMatchObject({
    ok: true,
    hints: [hint],
  });
});

test.each([
  ['the topic of somebody else', { TopicArn: 'arn:aws:sns:eu-west-1:666:mine' }],
  ['an old certificate', { SigningCertURL: 'ORIGIN/old.pem' }],
  ['no certificate at the address', { SigningCertURL: 'ORIGIN/none.pem' }],
  ['a certificate of another name', { SigningCertURL: 'ORIGIN/good.txt' }],
  ['an unknown version', { SignatureVersion: '3' }],
  ['an unknown type', { Type: 'UnsubscribeConfirmation' }],
  ['a message that is none', { Message: '[]' }],
  ['a reference with a line break', { Message: JSON.stringify({ merchantInvoiceNumber: 'a\nb' }) }],
  ['no reference', { Message: '{}' }],
])('with %s it is refused', async (_name, changes) => {
  const given = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, value.replace('ORIGIN', origin)]),
  );
  expect(await read(signed(notice(given)))).toMatchObject({ ok: false });
});

test.each([
  'http://sns.eu-west-1.amazonaws.com/a.pem',
  'https://sns.eu-west-1.amazonaws.com.evil.example/a.pem',
  'https://evil.example/sns.eu-west-1.amazonaws.com/a.pem',
  'https://sns.eu-west-1.amazonaws.com@evil.example/a.pem',
  'https://sns.eu-west-1.amazonaws.com:8443/a.pem',
  'https://s3.amazonaws.com/mine/a.pem',
  'https://sns.a.b.amazonaws.com/a.pem',
  'file:///etc/passwd.pem',
  'a.pem',
  '',
])('a live certificate is never fetched from %j', async (SigningCertURL) => {
  const settings = { certificateOrigin: null };
  expect(await read(signed(notice({ SigningCertURL })), settings)).toMatchObject({ ok: false });
  expect(visited).toEqual([]);
});

test('the question whether messages are wanted is answered once it is genuine, and at the provider only', async () => {
  const asks = (SubscribeURL: string) =>
    signed(notice({ Type: 'SubscriptionConfirmation', Token: 't', SubscribeURL }));
  expect(await read(asks(`${origin}/confirm?x=1`))).toEqual({
    ok: true,
    hints: [],
    answer: { status: 200, body: '' },
  });
  expect(visited).toEqual(['/good.pem', '/confirm?x=1']);
  expect(await read(asks('http://127.0.0.1:1/confirm'))).toMatchObject({ ok: false });
});
