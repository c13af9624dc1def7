import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { heldMegabytes } from '../testing/held-memory.js';
import { RawSocket } from '../testing/raw-socket.js';
import { SocketStage } from '../testing/socket-stage.js';

let stage: SocketStage;
beforeAll(async () => {
  stage = await SocketStage.open();
});
afterAll(() => stage.close());
afterEach(() => stage.clear());

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
    const socket = await stage.ready();
    socket.subscribe('1', query);
    const message = await socket.next();
    expect(message).toMatchObject({ type: 'error', id: '1' });
    expect(message.payload[0].extensions.code).toBe(code);
    expect(message.payload.length).toBeLessThanOrEqual(6);
    socket.subscribe('2', 'subscription { ticks }');
    expect(await socket.next()).toMatchObject({ type: 'next', id: '2' });
  });

  it('counts `first` from variables too, and refuses variables that do not fit', async () => {
    const socket = await stage.ready();
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
    const socket = await stage.ready();
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
    const socket = await stage.ready();
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
    expect(stage.logged.join('')).toContain('secret: connection string');
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
    const socket = await stage.ready();
    socket.send(message);
    expect(await socket.closed).toMatchObject({ code });
  });

  it('is cut off when it subscribes before it is let in, and when it repeats an id', async () => {
    const early = await stage.connecting();
    early.subscribe('1', 'subscription { ticks }');
    expect(await early.closed).toMatchObject({ code: 4401 });
    // The second is longer than the reason of a close frame may be.
    for (const [id, reason] of [
      ['1', 'Subscriber for 1 already exists'],
      ['ক'.repeat(50), ''],
    ] as const) {
      const twice = await stage.ready();
      twice.subscribe(id, 'subscription { ticks }');
      twice.subscribe(id, 'subscription { ticks }');
      expect(await twice.closed).toEqual({ code: 4409, reason });
    }
  });

  it('harms nobody when it stops reading', async () => {
    const [stalled, reader] = [await stage.ready(), await stage.ready()];
    for (let id = 0; id < 20; id += 1) stalled.subscribe(String(id), 'subscription { floods }');
    stalled.stall();
    reader.subscribe('1', 'subscription { ticks }');
    const before = heldMegabytes();
    for (let frame = 0; frame < 200; frame += 1) await reader.next();
    for (let ping = 0; ping < 2_000; ping += 1)
      stalled.send({ type: 'ping', payload: { x: 'x'.repeat(1_000) } });
    for (let frame = 0; frame < 50; frame += 1) await reader.next();
    // On a busy machine what is on its way to both is let go a moment later; what was kept for the stalled one would stay.
    await expect.poll(() => heldMegabytes() - before).toBeLessThan(64);
  });
});

describe('going away', () => {
  it('closes every socket with 1001, and cuts off who does not answer', { retry: 2 }, async () => {
    const other = await SocketStage.open(stage.world);
    const [polite, stalled] = [await other.ready(), await other.ready()];
    stalled.subscribe('1', 'subscription { floods }');
    stalled.stall();
    const started = Date.now();
    await other.sockets.close();
    expect(await polite.closed).toMatchObject({ code: 1001 });
    expect(Date.now() - started).toBeLessThan(3_500);
    expect(other.sockets.registry.size).toBe(0);
    expect(await RawSocket.open(other.url)).toBe(503);
    other.clear();
    await other.close({ world: false });
  });
});
