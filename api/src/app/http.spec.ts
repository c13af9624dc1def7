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
});
