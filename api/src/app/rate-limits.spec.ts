import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { internalKey } from './request.facts.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let worker: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { RATE_LIMITS: 'on', ANONYMOUS_POINTS: '60', MEMBER_POINTS: '80' } });
  worker = await world.worker();
});
afterAll(() => world.close());

const mutation = { query: 'mutation { a: signOut { signedOut } b: signOut { signedOut } }' };

it('answers 429 with the wait when an address has spent its points, and members have their own', async () => {
  const anonymous = world.anonymous();
  const answers = [];
  for (let call = 0; call < 8; call += 1) answers.push(await anonymous.post(mutation));
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers[0]).toMatchObject({
    status: 200,
    body: { extensions: { cost: { requested: 22, actual: 22 } } },
  });
  expect(refused.length).toBeGreaterThan(0);
  for (const { headers, body } of refused) {
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      cost: { requested: 22, actual: 0, restoreRate: 1 },
    });
    expect(body.extensions).toMatchObject({ cost: { requested: 22, actual: 0 } });
  }
  expect((await worker.post({ query: '{ viewer { roles } }' })).status).toBe(200);
});

it('reads nothing more of whoever has no point left, and never limits health checks', async () => {
  const anonymous = world.anonymous();
  await anonymous.post(mutation);
  const broken = [];
  for (let call = 0; call < 70; call += 1) broken.push(await anonymous.post({ query: '{ nonsense' }));
  // Not always the last of all: a point may have come back for it.
  const last = broken.findLast(({ status }) => status === 429)!;
  expect(last.body).toMatchObject({
    errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    extensions: { cost: { requested: 1, actual: 0 } },
  });
  expect(last.headers['retry-after']).toBe('1');
  await expect.poll(async () => (await anonymous.send('/readyz')).status).toBe(200);
});

it('limits subscriptions by the same points', async () => {
  const codes = new Set<string | undefined>();
  for (let n = 0; n < 100 && !codes.has('RATE_LIMITED'); n += 1) {
    const stream = worker.subscribe('subscription { viewerEvents { cursor events { at } } }');
    const first = await stream.next().catch((error: { code?: string }) => error);
    codes.add((first as { code?: string }).code);
    stream.unsubscribe();
  }
  expect(codes).toContain('RATE_LIMITED');
});

it('believes the nearest proxy about the address, and nobody where there is none', async () => {
  const settings = { RATE_LIMITS: 'on', ANONYMOUS_POINTS: '60' };
  const behind = await openWorld({ settings: { ...settings, TRUST_PROXY: 'on' } });
  const bare = await openWorld({ settings });
  const left = async ({ at, list }: { at: World; list: string }) => {
    const { body } = await at.anonymous().post(mutation, { 'x-forwarded-for': list });
    return (body.extensions!['cost'] as { available: number }).available;
  };
  try {
    expect(await left({ at: behind, list: 'made-up-1, 203.0.113.9' })).toBe(38);
    expect(await left({ at: behind, list: 'made-up-2, 203.0.113.9' })).toBeLessThan(38);
    expect(await left({ at: behind, list: '203.0.113.10' })).toBe(38);
    expect(await left({ at: bare, list: '203.0.113.9' })).toBe(38);
    expect(await left({ at: bare, list: '203.0.113.10' })).toBeLessThan(38);
  } finally {
    await Promise.all([behind.close(), bare.close()]);
  }
});

it('lets our own pages ask more for their reader, and nobody who only says to be a page', async () => {
  const at = { 'x-forwarded-for': '203.0.113.77' };
  const ask = async (key: string) => {
    const { body } = await world
      .anonymous()
      .post({ query: '{ __typename }' }, { ...at, 'x-kajlet-internal': key });
    return body.extensions?.['cost'];
  };
  expect(await ask(internalKey)).toMatchObject({ available: 599, restoreRate: 10 });
  expect(await ask('guessed')).not.toMatchObject({ restoreRate: 10 });
});
