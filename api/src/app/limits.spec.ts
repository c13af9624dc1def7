import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from './complexity.js';
import { ownOrigins } from './origin.policy.js';
import { PointBudgets } from './point-budgets.js';
import { localeOf } from './request.facts.js';

const schema = buildSchema(`
  type Query { viewer: Person people(first: Int! = 20): People! names: [Person!]! }
  type Mutation { pay: Person }
  type Person { id: ID! friends(first: Int! = 20): People! best: Person }
  type People { nodes: [Person!]! edges: [Edge!]! page: Page! }
  type Edge { node: Person! }
  type Page { end: String }
`);

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  return costOf({ schema, document, operation: getOperationAST(document)!, variables });
}

describe('what an operation costs', () => {
  it.each([
    ['{ viewer { id } }', 1],
    ['{ viewer { best { best { id } } } }', 3],
    ['mutation { pay { id } }', 11],
    ['{ __typename }', 1],
    ['{ people { nodes { id } page { end } } }', 1 + 20 + 1],
    ['{ people(first: 5) { nodes { id best { id } } } }', 1 + 5 * 2],
    ['{ people(first: 5) { edges { node { id } } } }', 1 + 5 * 2],
    ['{ people(first: 3) { nodes { friends(first: 4) { nodes { id } } } } }', 1 + 3 * (1 + 1 + 4)],
    ['{ people(first: 5) { ...F } } fragment F on People { nodes { id } }', 1 + 5],
    ['{ people(first: 5) { ... on People { nodes { id } } } }', 1 + 5],
    ['{ names { id } }', 1],
  ])('%s: %i', (source, expected) => expect(cost(source)).toBe(expected));

  it('counts `first` from a variable, and from the default the document gives it', () => {
    const source = 'query ($n: Int! = 7) { people(first: $n) { nodes { id } } }';
    expect(cost(source, { n: 50 })).toBe(51);
    expect(cost(source)).toBe(8);
  });

  it.each([
    ['{ people(first: 0) { nodes { id } } }', {}],
    ['{ people(first: 101) { nodes { id } } }', {}],
    ['query ($n: Int!) { people(first: $n) { page { end } } }', { n: -1 }],
    [
      'query ($n: Int!) { people(first: 2) { nodes { friends(first: $n) { page { end } } } } }',
      { n: 1_000_000 },
    ],
  ])('refuses `first` outside 1–100: %s', (source, variables) => {
    expect(() => cost(source, variables)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('refuses what multiplies beyond a thousand', () => {
    const source = '{ people(first: 100) { nodes { friends(first: 100) { nodes { id } } } } }';
    expect(() => cost(source)).toThrow(
      expect.objectContaining({ extensions: { code: 'QUERY_TOO_COMPLEX' } }),
    );
  });

  it('is found at once however often fragments spread each other', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Person { best { ...F${n + 1} } best { ...F${n + 1} } }`,
    );
    const source = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F40 on Person { id }`;
    expect(() => cost(source)).toThrow(
      expect.objectContaining({ extensions: { code: 'QUERY_TOO_COMPLEX' } }),
    );
  });
});

describe('a budget of points', () => {
  it('empties, refuses, and comes back second by second', () => {
    let now = 0;
    const budgets = new PointBudgets(() => now);
    const budget = { perMinute: 600 };
    expect(budgets.charge('a', 590, budget)).toMatchObject({
      granted: true,
      cost: { available: 10, restoreRate: 10 },
    });
    expect(budgets.charge('a', 40, budget)).toEqual({
      granted: false,
      retryAfterSeconds: 3,
      cost: { requested: 40, actual: 0, available: 10, restoreRate: 10 },
    });
    expect(budgets.charge('b', 40, budget).granted).toBe(true);
    now = 3_000;
    expect(budgets.charge('a', 40, budget).granted).toBe(true);
  });

  it('lets one call larger than a minute’s points through when it is full, and waits for the rest', () => {
    const budgets = new PointBudgets(() => 0);
    expect(budgets.charge('a', 900, { perMinute: 600 }).granted).toBe(true);
    expect(budgets.charge('a', 1, { perMinute: 600 })).toMatchObject({
      granted: false,
      retryAfterSeconds: 31,
    });
  });
});

describe('who calls from where', () => {
  it('allows the origin of the public address, and on this machine all its names', () => {
    expect([...ownOrigins({ publicUrl: 'https://kajlet.example', port: 4000 })]).toEqual([
      'https://kajlet.example',
    ]);
    const local = ownOrigins({ publicUrl: 'http://localhost:5173', port: 4000 });
    expect(local.has('http://[::1]:4000') && local.has('http://127.0.0.1:5173')).toBe(true);
    expect(local.has('http://localhost:4001')).toBe(false);
  });

  it.each([
    ['bn-BD,bn;q=0.9,en;q=0.8', 'bn'],
    ['en-US,en;q=0.9', 'en'],
    ['fr, en;q=0.3, bn;q=0.7', 'bn'],
    ['de', 'en'],
    [undefined, 'en'],
  ])('reads the language from %s', (header, expected) => expect(localeOf(header)).toBe(expected));
});
