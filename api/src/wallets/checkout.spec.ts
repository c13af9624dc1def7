import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import type { HttpAnswer } from '../testing/http.client.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  ada = await world.employer();
});
afterAll(() => world.close());

async function checkout(amount = '1234567.5', currency = 'BDT', method = 'BKASH'): Promise<string> {
  const input = { method, amount: { amount, currency }, idempotencyKey: randomUUID() };
  const { deposit } = await ada.succeed('createDeposit', input, 'deposit { checkoutUrl }');
  return new URL(String(deposit.checkoutUrl)).pathname;
}
const get = (path: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  world.anonymous().send(path, { headers });
const FORM = 'application/x-www-form-urlencoded';
const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  world.anonymous().send(path, { method: 'POST', headers: { 'content-type': FORM, ...headers }, body });

describe('the checkout page', () => {
  test('speaks the payer’s language and shows every digit of what is to be paid', async () => {
    const path = await checkout();
    const english = await get(path, { 'accept-language': 'en-GB,en;q=0.9' });
    const bengali = await get(path, { 'accept-language': 'bn-BD,bn;q=0.9,en;q=0.5' });
    expect(english.status).toBe(200);
    expect(english.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('<dd>৳1,234,567.50</dd>');
    expect(english.text).toContain('<dd>bKash</dd>');
    expect(bengali.text).toContain('<html lang="bn">');
    expect(bengali.text).toContain('<dd>৳১২,৩৪,৫৬৭.৫০</dd>');
    expect(bengali.text).toContain('<dd>বিকাশ</dd>');
    expect((await get(await checkout('1.000001', 'USD', 'CARD'))).text).toContain('<dd>$1.000001</dd>');
    expect((await get(await checkout('3', 'USD', 'NAGAD'))).text).toContain('<dd>$3</dd>');
  });

  test('offers both answers by one form without script', async () => {
    const { text } = await get(await checkout());
    expect(text).toMatch(/<form method="post">/);
    expect(text).toMatch(/<button [^>]*name="outcome" value="approve">/);
    expect(text).toMatch(/<button [^>]*name="outcome" value="cancel">/);
    expect(text).not.toMatch(/<script|\son\w+=|style="|http:|https:/);
    expect(text).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  test('may run nothing, be framed by nobody and be kept nowhere', async () => {
    const { headers, text } = await get(await checkout());
    const style = /<style>([^]*)<\/style>/.exec(text)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
  });

  test.each([
    ['?back=/hire/wallet', '/hire/wallet'],
    ['?back=/hire/wallet%3Fcurrency%3DBDT', '/hire/wallet?currency=BDT'],
    ['?back=/hire/wallet%3Fa%3D%22onclick', '/'],
    ['?back=//evil.example', '/'],
    ['?back=https://evil.example', '/'],
    ['?back=/a&back=/b', '/'],
    ['', '/'],
  ])('leads back to where the payer came from: %j', async (search, back) => {
    const path = await checkout();
    const paid = await post(`${path}${search}`, 'outcome=approve');
    const { text } = await get(String(paid.headers.location));
    expect(text).toContain(`<a href="${back}">`);
  });

  test('shows what became of it, and offers no second answer', async () => {
    const paid = await checkout();
    await post(paid, 'outcome=approve');
    const cancelled = await checkout();
    await post(cancelled, 'outcome=cancel');
    const [after, without] = [await get(paid), await get(cancelled)];
    expect([after.status, without.status]).toEqual([200, 200]);
    expect(after.text).toContain('<h1 id="title">Paid</h1>');
    expect(without.text).toContain('<h1 id="title">Cancelled</h1>');
    for (const { text } of [after, without]) expect(text).not.toContain('<form');
  });
});

describe('a request to a checkout', () => {
  const wallet = async () => (await ada.wallet('BDT')).available;

  test.each(['A'.repeat(32), 'short', '%00', 'x'.repeat(90), '..%2f..%2fgraphql'])(
    'that does not exist (%s) finds nothing',
    async (token) => {
      expect((await get(`/checkout/${token}`)).status).toBe(404);
      expect((await post(`/checkout/${token}`, 'outcome=approve')).status).toBe(404);
    },
  );

  test.each([
    ['', FORM, 400],
    ['outcome=', FORM, 400],
    ['outcome=Approve', FORM, 400],
    ['outcome=approve&outcome=cancel', FORM, 400],
    ['outcome[]=approve', FORM, 400],
    ['decision=approve', FORM, 400],
    ['outcome=approve%00', FORM, 400],
    ['{"outcome":"approve"}', FORM, 400],
    ['{"outcome":"approve"}', 'application/json', 415],
    ['outcome=approve', 'text/plain', 415],
    ['outcome=approve', 'multipart/form-data', 400],
    ['--x\r\nnonsense', 'multipart/form-data; boundary=x', 400],
    [`outcome=approve&more=${'x'.repeat(3_000)}`, FORM, 413],
  ])('with %j as %s changes nothing', async (body, type, status) => {
    const path = await checkout();
    const before = await wallet();
    expect((await post(path, body, { 'content-type': type })).status).toBe(status);
    expect(await wallet()).toBe(before);
    expect((await get(path)).text).toContain('<form');
  });

  test.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'from a page of %s is refused and changes nothing',
    async (origin) => {
      const path = await checkout();
      const before = await wallet();
      expect((await post(path, 'outcome=approve', { origin })).status).toBe(403);
      expect(await wallet()).toBe(before);
    },
  );

  test('from our own page is fine', async () => {
    const path = await checkout('60');
    const before = Number(await wallet());
    expect((await post(path, 'outcome=approve', { origin: world.url })).status).toBe(303);
    expect(Number(await wallet())).toBe(before + 60);
  });

  test('from the provider’s page, which sends the payer back with a form, leads to the answer and is not believed', async () => {
    const path = await checkout('60');
    const before = await wallet();
    const origin = 'https://gateway.example';
    const back = await post(`${path}/return`, 'status=VALID&amount=60.00', { origin });
    expect([back.status, back.headers.location]).toEqual([303, `${path}/return`]);
    expect((await get(`${path}/return`)).status).toBe(200);
    expect(await wallet()).toBe(before);
    expect((await post('/checkout/short/return', 'status=VALID', { origin })).status).toBe(404);
  });

  test('with an ended session’s cookie is fine too', async () => {
    const path = await checkout('60');
    const cookie = 'sid=kjs_gone; __Host-sid=kjs_gone';
    expect((await get(path, { cookie })).status).toBe(200);
    expect((await post(path, 'outcome=approve', { cookie })).status).toBe(303);
  });

  test('of another kind is not served', async () => {
    const path = await checkout();
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect((await world.anonymous().send(path, { method })).status).toBe(404);
    }
    expect((await world.anonymous().send(path, { method: 'HEAD' })).status).toBe(200);
  });
});
