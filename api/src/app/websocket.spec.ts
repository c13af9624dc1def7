import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badInput, type Scope } from '../kernel/index.js';
import { RawSocket } from '../testing/raw-socket.js';
import { openWorld, type World } from '../testing/world.js';
import { Callers } from './callers.js';
import { createHttpServer } from './http.server.js';
import { loggerTo } from './log.js';
import { createWebSockets, type WebSockets } from './websocket.js';

/** Subscriptions that do what ours must never do. */
const schema = buildSchema(`
  type Query { hello: String }
  type Mutation { pay: String }
  type Subscription { ticks: Int! broken: Int! refused: Int! dies: Int! who: String floods: String! pages(first: Int!): Page }
  type Page { nodes: [Page!]! next(first: Int!): Page }
`);

async function* forever(): AsyncGenerator<object> {
  for (let ticks = 1; ; ticks += 1) {
    yield { ticks, broken: 1, floods: 'x'.repeat(10_000) };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
async function* single(value: object): AsyncGenerator<object> {
  await Promise.resolve();
  yield value;
}
// eslint-disable-next-line require-yield -- it dies first
async function* dies(): AsyncGenerator<object> {
  await Promise.resolve();
  throw new Error('secret: connection string');
}

const subscription = schema.getSubscriptionType()!.getFields();
subscription['ticks']!.subscribe = () => forever();
subscription['floods']!.subscribe = () => forever();
subscription['broken']!.subscribe = () => forever();
subscription['broken']!.resolve = () => {
  throw new Error('secret: table user_account');
};
subscription['refused']!.subscribe = () => {
  throw badInput('That is no cursor.');
};
subscription['dies']!.subscribe = () => dies();
subscription['who']!.subscribe = (_source, _args, { viewer }: Scope) =>
  single({ who: viewer?.userId ?? null });

let world: World;
let server: Server;
let sockets: WebSockets;
let url: string;
const logged: string[] = [];
const opened: RawSocket[] = [];

beforeAll(async () => {
  world = await openWorld();
  server = createHttpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  const { orm, shared } = world.app;
  const config = { ...shared.config, port, publicUrl: `http://localhost:${port}` };
  const log = loggerTo((line) => void logged.push(line));
  sockets = createWebSockets({ server, schema, callers: new Callers(orm, shared), config, log });
});
afterAll(async () => {
  await sockets.close();
  server.close();
  await world.close();
});
afterEach(() => {
  for (const socket of opened.splice(0)) socket.close();
  logged.length = 0;
});

async function ready(payload: object = {}, headers: Record<string, string> = {}): Promise<RawSocket> {
  const socket = await RawSocket.ready(url, payload, { headers });
  opened.push(socket);
  return socket;
}
async function connecting(headers: Record<string, string> = {}, protocol?: string): Promise<RawSocket> {
  const socket = await RawSocket.open(url, { headers }, protocol);
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  opened.push(socket);
  return socket;
}

describe('connecting', () => {
  it('is refused to pages of other origins, with and without a cookie', async () => {
    for (const origin of ['https://evil.example', 'null']) {
      expect(await RawSocket.open(url, { headers: { origin } })).toBe(403);
      expect(await RawSocket.open(url, { headers: { origin, cookie: 'sid=x' } })).toBe(403);
    }
    await connecting({ origin: url });
  });

  it('is refused elsewhere than at /graphql', async () => {
    expect(await RawSocket.open(`${url}/elsewhere`)).toBe(404);
  });

  it('speaks one protocol', async () => {
    expect(await (await connecting({}, '')).closed).toMatchObject({ code: 4406 });
  });

  it('must be followed by the init within three seconds', async () => {
    const started = Date.now();
    expect(await (await connecting()).closed).toMatchObject({ code: 4408 });
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it('knows who it is by bearer before cookie, and refuses a bad token', async () => {
    const [rina, omar] = [await world.worker(), await world.worker()];
    const who = async (socket: RawSocket) => {
      socket.subscribe('1', 'subscription { who }');
      return (await socket.next()).payload.data.who as string | null;
    };
    expect(await who(await ready())).toBeNull();
    expect(await who(await ready({}, { cookie: `sid=${omar.token}` }))).toBe(omar.id);
    expect(
      await who(await ready({ authorization: `Bearer ${rina.token}` }, { cookie: `sid=${omar.token}` })),
    ).toBe(rina.id);
    const bad = await connecting();
    bad.send({ type: 'connection_init', payload: { authorization: 'Bearer nonsense' } });
    expect(await bad.closed).toMatchObject({ code: 4401 });
  });

  it('is possible five times for each person', async () => {
    const worker = await world.worker();
    const payload = { authorization: `Bearer ${worker.token}` };
    for (let socket = 0; socket < 5; socket += 1) await ready(payload);
    const sixth = await connecting();
    sixth.send({ type: 'connection_init', payload });
    expect(await sixth.closed).toMatchObject({ code: 4429 });
    opened[0]!.close();
    await opened[0]!.closed;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await ready(payload);
  });

  it('ends with the session, at once and at the next subscription', async () => {
    const worker = await world.worker();
    const payload = { authorization: `Bearer ${worker.token}` };
    const [told, later] = [await ready(payload), await ready(payload)];
    const { sessionId } = [...(await sessionsOf(worker.token))][0]!;
    sockets.registry.closeSession(sessionId);
    expect(await told.closed).toMatchObject({ code: 4403 });
    expect(await later.closed).toMatchObject({ code: 4403 });
    const unaware = await ready(payload);
    await worker.execute('mutation { signOut { signedOut } }');
    unaware.subscribe('1', 'subscription { who }');
    expect(await unaware.closed).toMatchObject({ code: 4403 });
  });
});

const sessionsOf = async (token: string | null) => {
  const scope = await new Callers(world.app.orm, world.app.shared).open(
    { authorization: `Bearer ${token}`, cookie: undefined },
    { ip: '', userAgent: '', idempotencyKey: null, locale: 'en' },
  );
  return [scope.me];
};

describe('a subscription', () => {
  it.each([
    ['a query', '{ hello }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { pay }', 'BAD_USER_INPUT'],
    ['introspection', 'subscription { __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { tocks }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too many tokens', `subscription { ticks ${'#\n__typename '.repeat(1_001)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many aliases',
      `subscription { pages(first: 1) { ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too deep',
      `subscription { pages(first: 1) { ${'next(first: 1) {'.repeat(8)} __typename ${'}'.repeat(8)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too complex',
      `subscription { pages(first: 100) { nodes { next(first: 100) { nodes { __typename } } } } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['first: 1000', 'subscription { pages(first: 1000) { __typename } }', 'BAD_USER_INPUT'],
    ['NUL', 'subscription { ticks } #\u0000', 'BAD_USER_INPUT'],
    ['what the field itself refuses', 'subscription { refused }', 'BAD_USER_INPUT'],
  ])('is refused with its code: %s', async (_what, query, code) => {
    const socket = await ready();
    socket.subscribe('1', query);
    const message = await socket.next();
    expect(message).toMatchObject({ type: 'error', id: '1' });
    expect(message.payload[0].extensions.code).toBe(code);
    expect(message.payload.length).toBeLessThanOrEqual(6);
    socket.subscribe('2', 'subscription { ticks }');
    expect(await socket.next()).toMatchObject({ type: 'next', id: '2' });
  });

  it('counts `first` from variables too, and refuses variables that do not fit', async () => {
    const socket = await ready();
    const query = 'subscription ($n: Int!) { pages(first: $n) { __typename } }';
    for (const [id, n] of [
      ['1', 500],
      ['2', 'many'],
      ['3', null],
    ] as const) {
      socket.subscribe(id, query, { n });
      expect((await socket.next()).payload[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('may be one of twenty on a socket', async () => {
    const socket = await ready();
    for (let id = 0; id < 20; id += 1) socket.subscribe(String(id), 'subscription { ticks }');
    socket.subscribe('last', 'subscription { ticks }');
    for (;;) {
      const message = await socket.next();
      if (message.id !== 'last') continue;
      expect(message.payload[0].extensions.code).toBe('TOO_MANY_SUBSCRIPTIONS');
      break;
    }
  });

  it('hides what broke inside, each time it breaks, and stays open', async () => {
    const socket = await ready();
    socket.subscribe('1', 'subscription { broken }');
    for (let frame = 0; frame < 2; frame += 1) {
      const { type, payload } = await socket.next();
      expect(type).toBe('next');
      expect(payload.errors[0]).toMatchObject({
        message: 'Something went wrong on our side.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
      });
    }
    socket.send({ type: 'complete', id: '1' });
    socket.subscribe('2', 'subscription { dies }');
    for (;;) {
      const message = await socket.next();
      if (message.id !== '2') continue;
      expect(message).toMatchObject({
        type: 'error',
        payload: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
      expect(JSON.stringify(message)).not.toContain('secret');
      break;
    }
    expect(logged.join('')).toContain('secret: connection string');
  });
});

describe('a client that breaks the protocol', () => {
  it.each([
    ['no JSON', 'nonsense', 4400],
    ['an unknown type', { type: 'steal' }, 4400],
    ['a message of servers', { type: 'next', id: '1', payload: {} }, 4400],
    ['a subscription without a query', { type: 'subscribe', id: '1', payload: {} }, 4400],
    ['a second init', { type: 'connection_init' }, 4429],
    ['a binary frame', Buffer.from('{"type":"ping"}'), 4400],
    ['a frame over 64 kB', { type: 'ping', payload: { x: 'x'.repeat(70_000) } }, 1009],
  ])('is cut off: %s', async (_what, message, code) => {
    const socket = await ready();
    socket.send(message);
    expect(await socket.closed).toMatchObject({ code });
  });

  it('is cut off when it subscribes before it is let in, and when it repeats an id', async () => {
    const early = await connecting();
    early.subscribe('1', 'subscription { ticks }');
    expect(await early.closed).toMatchObject({ code: 4401 });
    const twice = await ready();
    twice.subscribe('1', 'subscription { ticks }');
    twice.subscribe('1', 'subscription { ticks }');
    expect(await twice.closed).toMatchObject({ code: 4409 });
  });

  it('harms nobody when it stops reading', async () => {
    const [stalled, reader] = [await ready(), await ready()];
    for (let id = 0; id < 20; id += 1) stalled.subscribe(String(id), 'subscription { floods }');
    stalled.stall();
    reader.subscribe('1', 'subscription { ticks }');
    const before = process.memoryUsage().rss;
    for (let frame = 0; frame < 200; frame += 1) await reader.next();
    for (let ping = 0; ping < 2_000; ping += 1)
      stalled.send({ type: 'ping', payload: { x: 'x'.repeat(1_000) } });
    for (let frame = 0; frame < 50; frame += 1) await reader.next();
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1_048_576);
  });
});

describe('going away', () => {
  it('closes every socket with 1001, and cuts off who does not answer', async () => {
    const spare = createHttpServer().listen(0, '127.0.0.1');
    await once(spare, 'listening');
    const { orm, shared } = world.app;
    const parts = {
      server: spare,
      schema,
      callers: new Callers(orm, shared),
      log: loggerTo(() => undefined),
    };
    const own = createWebSockets({ ...parts, config: shared.config });
    const at = `http://127.0.0.1:${(spare.address() as AddressInfo).port}`;
    const [polite, stalled] = [await RawSocket.ready(at), await RawSocket.ready(at)];
    stalled.subscribe('1', 'subscription { floods }');
    stalled.stall();
    const started = Date.now();
    await own.close();
    expect(await polite.closed).toMatchObject({ code: 1001 });
    expect(Date.now() - started).toBeLessThan(3_500);
    expect(own.registry.size).toBe(0);
    expect(await RawSocket.open(at)).toBe(503);
    stalled.close();
    spare.close();
  });
});
