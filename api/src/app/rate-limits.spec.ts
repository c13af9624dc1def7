import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { RATE_LIMITS: 'on', ANONYMOUS_POINTS: '60', MEMBER_POINTS: '80' } });
});
afterAll(() => world.close());

const mutation = { query: 'mutation { a: signOut { signedOut } b: signOut { signedOut } }' };

it('answers 429 with the wait when an address has spent its points, and members have their own', async () => {
  const worker = await world.worker();
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
