import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/**
 * Each of these contradicts something we mean: 400 for a broken document whatever is accepted (572B, FDE2, 7B9B), no GET
 * without a header that only programs set (5A70, D6D5, 6A70), no introspection (BF61, 28B9, 2EA1).
 */
const MEANT = ['572B', 'FDE2', '7B9B', '5A70', 'D6D5', '6A70', 'BF61', '28B9', '2EA1'];

it('speaks GraphQL over HTTP as the specification’s own audits want it', async () => {
  const results = await auditServer({ url: `${world.url}/graphql` });
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
  expect(failed.filter((id) => !MEANT.includes(id))).toEqual([]);
  expect(results.length - failed.length).toBeGreaterThanOrEqual(52);
});

it('shows itself to tools where introspection is switched on', async () => {
  const open = await openWorld({ settings: { INTROSPECTION: 'on' } });
  try {
    const { __schema } = await open.anonymous().execute(getIntrospectionQuery());
    expect(buildClientSchema({ __schema }).getQueryType()?.getFields()).toHaveProperty('tasks');
    const typo = await open.anonymous().ask('{ viewe { email } }');
    expect(typo.errors?.[0]?.message).toMatch(/did you mean/i);
  } finally {
    await open.close();
  }
});
