import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../database/sql.js';
import { RawSocket } from '../testing/raw-socket.js';
import { openWorld, type World } from '../testing/world.js';
import { loggerTo } from './log.js';

interface Line {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly requestId?: string;
  readonly path?: unknown;
  readonly err?: {
    readonly type: string;
    readonly message: string;
    readonly code?: string;
    readonly cause?: { readonly code: string };
  };
}

const written: string[] = [];
const log = loggerTo((line) => void written.push(line));
const lines = (): Line[] => written.map((line) => JSON.parse(line) as Line);
let world: World;
beforeAll(async () => {
  world = await openWorld({ log });
});
beforeEach(() => void (written.length = 0));
afterAll(() => world.close());

const errorOf = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => 'nothing failed',
    (error: unknown) => error,
  );

describe('a line of the log', () => {
  it('is JSON with a level in words and an instant', () => {
    log.warn({ port: 1 }, 'something');
    expect(written).toHaveLength(1);
    expect(lines()[0]).toMatchObject({ level: 'warn', msg: 'something', port: 1 });
    expect(new Date(lines()[0]!.time).toISOString()).toBe(lines()[0]!.time);
  });

  it('tells each request once, under the id that its caller got, and without what stood behind the question mark', async () => {
    const { headers } = await world.anonymous().send('/graphql?query={canary}&token=canary');
    const [line, ...more] = lines().filter(({ requestId }) => requestId === headers['x-request-id']);
    expect(line).toMatchObject({
      level: 'debug',
      msg: 'answered',
      method: 'GET',
      path: '/graphql',
      status: 400,
    });
    expect(more).toEqual([]);
    expect(written.join('')).not.toContain('canary');
  });

  it('tells no address that is itself the right to something', async () => {
    const employer = await world.employer();
    const { deposit } = await employer.succeed(
      'createDeposit',
      { method: 'CARD', amount: { amount: '10', currency: 'USD' }, idempotencyKey: 'canary' },
      'deposit { checkoutUrl }',
    );
    const { pathname } = new URL(String(deposit.checkoutUrl));
    const addresses = [pathname, `${pathname}/return`, '/nowhere/canary', '/uploads/canary?signature=canary'];
    for (const address of addresses) await world.anonymous().send(address);
    const paths = () =>
      lines()
        .filter(({ msg, path }) => msg === 'answered' && path !== '/graphql')
        .map(({ path }) => path);
    // A line is written when its answer is through, which its caller may know first.
    await expect
      .poll(paths, { timeout: 30_000 })
      .toEqual(['/checkout/:token', '/checkout/:token/return', 'pages', '/uploads/:id']);
    expect(written.join('')).not.toContain(pathname.split('/').at(-1));
    expect(written.join('')).not.toContain('canary');
  });

  it('tells an unexpected error under the id that its caller is shown', async () => {
    const answer = await withClient(world.database.ownerUrl, async (owner) => {
      await owner.query('alter table category rename to mislaid');
      try {
        return await world.anonymous().ask('query canary { categories { slug name(locale: "canary") } }');
      } finally {
        await owner.query('alter table mislaid rename to category');
      }
    });
    const { code, requestId, ...rest } = answer.errors![0]!.extensions as Record<string, string>;
    expect([code, rest]).toEqual(['INTERNAL_SERVER_ERROR', {}]);
    const found = lines().filter((line) => line.requestId === requestId && line.level === 'error');
    expect(found).toHaveLength(1);
    expect(found[0]!.err).toMatchObject({
      code: '42P01',
      message: expect.stringContaining('does not exist') as string,
    });
    expect(written.join('')).not.toContain('canary');
  });
});

describe('a secret', () => {
  const SECRETS = ['password', 'newPassword', 'currentPassword', 'token', 'passwordHash', 'secret', 'apiKey'];
  const HEADERS = ['authorization', 'cookie', 'set-cookie', 'x-api-key'];

  it.each([...SECRETS, ...HEADERS])(
    'is cut out where it is called %s, as deep as objects of ours go',
    (name) => {
      const held = { [name]: 'canary' };
      log.info({ ...held, input: held, variables: { input: held }, request: { a: { b: held } } }, 'called');
      expect(written.join('')).not.toContain('canary');
      expect(written.join('').split('[redacted]')).toHaveLength(5);
    },
  );

  it('is not told by an error of the database', async () => {
    const failing = [
      ['select $1::uuid', ['canary']],
      ['select $1::int + 1', ['canary']],
      [
        `insert into category (id, slug, names, policy, place) values ($1, $1, '{}', 'NO SUCH', 1)`,
        ['cat_canary'],
      ],
      [
        `insert into category (id, slug, names, policy, place) select $1, slug, names, policy, place from category`,
        ['cat_canary'],
      ],
    ] as const;
    for (const [text, values] of failing) {
      const scope = world.app.scopeFor(null);
      const work = () => scope.sql.rows(text, values);
      log.error({ err: await errorOf(work) }, 'plain');
      const cause = await errorOf(() => scope.atomically(work));
      log.error({ err: cause }, 'in a transaction');
      log.error({ err: new Error('the sweep', { cause }) }, 'wrapped');
    }
    const codes = lines().map(({ err }) => err!.code ?? err!.cause!.code);
    expect(codes).toEqual(['22P02', '22P02', '23514', '23505'].flatMap((code) => [code, code, code]));
    expect(written.join('')).not.toContain('canary');
  });

  it('is not told by a socket, whatever it was opened and asked with', async () => {
    const worker = await world.worker();
    const bad = await RawSocket.open(world.url, { headers: { cookie: 'sid=canary', 'x-api-key': 'canary' } });
    if (typeof bad === 'number') throw new Error(`refused with ${bad}`);
    bad.send({ type: 'connection_init', payload: { authorization: 'Bearer canary' } });
    expect(await bad.closed).toMatchObject({ code: 4401 });
    const socket = await RawSocket.ready(world.url, { authorization: `Bearer ${worker.person.token}` });
    socket.subscribe('1', 'subscription ($a: Cursor) { taskFeed(after: $a) { cursor } }', { a: 'canary' });
    expect((await socket.next()).type).toBe('error');
    socket.send('{"type":"canary"}');
    await socket.closed;
    expect(written.join('')).not.toContain('canary');
    expect(written.join('')).not.toContain(worker.person.token);
  });
});
