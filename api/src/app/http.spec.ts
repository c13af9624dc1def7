import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('GraphQL over HTTP', () => {
  it('answers a query', async () => {
    const { status, body } = await world.anonymous().post({ query: '{ node(id: "x") { id } }' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ node: null });
  });

  it('knows who signed up', async () => {
    const worker = await world.worker();
    const { viewer } = await worker.execute('{ viewer { user { id } roles } }');
    expect(viewer).toEqual({ user: { id: worker.id }, roles: ['WORKER'] });
    const moderator = await world.moderator();
    expect((await moderator.execute('{ viewer { roles } }')).viewer.roles).toContain('MODERATOR');
  });
});
