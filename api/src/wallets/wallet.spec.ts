import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodePosition } from '../kernel/index.js';
import { withClient } from '../database/sql.js';
import type { Actor } from '../testing/actors.js';
import { post } from '../testing/ledger.model.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ENTRY = 'id account kind amount { amount currency } balanceAfter { amount currency } at';
const ENTRIES = `query ($currency: CurrencyCode!, $account: WalletAccount, $first: Int, $after: Cursor) {
  viewer { wallet(currency: $currency) { entries(account: $account, first: $first, after: $after) {
    nodes { ${ENTRY} } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;

async function entries(who: Actor, more: Record<string, unknown> = {}) {
  return (await who.execute(ENTRIES, { currency: 'USD', first: 20, ...more })).viewer.wallet.entries;
}

/** Moves that no feature makes yet, through the ledger itself. */
const move = (key: string, ...legs: [account: string, micros: bigint][]) =>
  withClient(world.database.appUrl, (app) =>
    post(app, [{ key, legs: legs.map(([account, micros]) => ({ account, micros })) }]),
  );

describe('a wallet', () => {
  test('of somebody new is empty, in both currencies', async () => {
    const rina = await world.worker();
    const nothing = { available: '0', clearing: '0', onHold: '0', inEscrow: '0' };
    expect(await rina.wallet('USD')).toEqual(nothing);
    expect(await rina.wallet('BDT')).toEqual(nothing);
    expect(await entries(rina)).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('is in dollars unless asked otherwise, and both may be asked for at once', async () => {
    const ada = await world.employer({ funds: '7' });
    await ada.deposit('90', 'BDT');
    const { viewer } = await ada.execute(`{ viewer { wallet { available { amount currency } }
      taka: wallet(currency: BDT) { available { amount currency } } } }`);
    expect(viewer.wallet.available).toEqual({ amount: '7', currency: 'USD' });
    expect(viewer.taka.available).toEqual({ amount: '90', currency: 'BDT' });
  });

  test('keeps its accounts apart', async () => {
    const ada = await world.employer({ funds: '10' });
    await move('rest', [`${ada.id}:available:USD`, -4_000_000n], [`${ada.id}:clearing:USD`, 4_000_000n]);
    await move('hold', [`${ada.id}:available:USD`, -1_000_000n], [`${ada.id}:hold:USD`, 1_000_000n]);
    expect(await ada.wallet()).toEqual({ available: '5', clearing: '4', onHold: '1', inEscrow: '0' });
    const only = async (account: string) => (await entries(ada, { account })).nodes.length;
    expect([await only('AVAILABLE'), await only('CLEARING'), await only('ON_HOLD')]).toEqual([3, 1, 1]);
    expect((await entries(ada)).nodes).toHaveLength(5);
    // No withdrawal stands behind what is held here, so it goes back before the books are checked.
    await move('release', [`${ada.id}:hold:USD`, -1_000_000n], [`${ada.id}:available:USD`, 1_000_000n]);
  });
});

describe('entries', () => {
  test('tell each movement with its sign and the balance after it, newest first', async () => {
    const ada = await world.employer({ funds: '10' });
    await ada.deposit('2.5');
    await move('spent', [`${ada.id}:available:USD`, -12_000_001n], [`${ada.id}:clearing:USD`, 12_000_001n]);
    const { nodes } = await entries(ada, { account: 'AVAILABLE' });
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    expect(nodes).toMatchObject([
      { account: 'AVAILABLE', amount: usd('-12.000001'), balanceAfter: usd('0.499999') },
      { account: 'AVAILABLE', kind: 'DEPOSIT', amount: usd('2.5'), balanceAfter: usd('12.5') },
      { account: 'AVAILABLE', kind: 'DEPOSIT', amount: usd('10'), balanceAfter: usd('10') },
    ]);
    expect(nodes[0].id).toMatch(/^ent_\d+$/);
    expect(Date.parse(String(nodes[0].at))).toBeLessThanOrEqual(world.clock.now().getTime());
  });

  test('come page by page, each once, while new ones arrive', async () => {
    const ada = await world.employer();
    for (let n = 1; n <= 5; n += 1) await ada.deposit(String(n));
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 1; ; pages += 1) {
      const page = await entries(ada, { first: 2, after });
      seen.push(...page.nodes.map(({ amount }: { amount: { amount: string } }) => amount.amount));
      expect(page.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
        page.nodes.map(({ id }: { id: string }) => id),
      );
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      await ada.deposit('100');
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
      expect(pages).toBeLessThan(4);
    }
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
  });

  test('are each found by id, by their owner alone', async () => {
    const [ada, eve] = [await world.employer({ funds: '3' }), await world.worker()];
    const [entry] = (await entries(ada)).nodes;
    const query = `query ($id: ID!) { node(id: $id) { __typename ... on WalletEntry { ${ENTRY} } } }`;
    expect((await ada.execute(query, { id: entry.id })).node).toEqual({
      __typename: 'WalletEntry',
      ...entry,
    });
    expect((await eve.execute(query, { id: entry.id })).node).toBeNull();
    expect((await world.anonymous().execute(query, { id: entry.id })).node).toBeNull();
  });

  test.each([
    'ent_',
    'ent_0',
    'ent_-1',
    'ent_1e3',
    'ent_99999999999999999999',
    'ent_1;drop',
    'ent_999999999999999999',
  ])('under an id like %s are not there', async (id) => {
    const ada = await world.employer();
    const { node } = await ada.execute('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node).toBeNull();
  });

  test.each([
    ['another list', encodePosition('deposits', ['dep_1'])],
    ['no number', encodePosition('walletEntries', ['1; drop table posting'])],
    ['a number too large', encodePosition('walletEntries', ['99999999999999999999'])],
    ['nothing', encodePosition('walletEntries', [])],
    ['null', encodePosition('walletEntries', [null])],
    ['noise', 'abc'],
  ])('refuse a cursor of %s', async (_what, after) => {
    const ada = await world.employer();
    const { errors } = await ada.ask(ENTRIES, { currency: 'USD', first: 2, after });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each([0, -1, 101])('refuse pages of %d', async (first) => {
    const ada = await world.employer();
    const { errors } = await ada.ask(ENTRIES, { currency: 'USD', first });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('a deposit is announced to its owner once', async () => {
  const ada = await world.employer({ funds: '3' });
  const [entry] = (await entries(ada)).nodes;
  await world.turnClock(0);
  const events = await withClient(world.database.ownerUrl, async (owner) => {
    const text =
      'select type, seq, payload, audience from event_log where $1 = any(audience) order by cursor';
    return (await owner.query(text, [ada.id])).rows as object[];
  });
  const accountId = `${ada.id}:available:USD`;
  expect(events).toEqual([
    {
      type: 'wallet.deposited',
      seq: '1',
      payload: { v: 1, entryId: entry.id, accountId, submissionId: null },
      audience: [ada.id],
    },
  ]);
});
