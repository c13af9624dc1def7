import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RawSocket } from '../testing/raw-socket.js';
import { SocketStage } from '../testing/socket-stage.js';

let stage: SocketStage;
beforeAll(async () => {
  stage = await SocketStage.open();
});
afterAll(() => stage.close());
afterEach(() => stage.clear());

const sessionOf = async (token: string | null) => {
  const facts = { ip: '', userAgent: '', idempotencyKey: null, locale: 'en' };
  const scope = await stage.callers.open({ authorization: `Bearer ${token}`, cookie: undefined }, facts);
  return scope.me;
};

describe('connecting', () => {
  it('is refused to pages of other origins, with and without a cookie', async () => {
    for (const origin of ['https://evil.example', 'null']) {
      expect(await RawSocket.open(stage.url, { headers: { origin } })).toBe(403);
      expect(await RawSocket.open(stage.url, { headers: { origin, cookie: 'sid=x' } })).toBe(403);
    }
    await stage.connecting({ origin: stage.url });
  });

  it('is refused elsewhere than at /graphql', async () => {
    expect(await RawSocket.open(`${stage.url}/elsewhere`)).toBe(404);
  });

  it('speaks one protocol', async () => {
    expect(await (await stage.connecting({}, '')).closed).toMatchObject({ code: 4406 });
  });

  it('may be compressed, message after message', async () => {
    const socket = await stage.ready();
    for (let place = 0; place < 3; place += 1) {
      const payload = { place, x: 'কাজ '.repeat(1_000) };
      socket.send({ type: 'ping', payload });
      expect(await socket.next()).toEqual({ type: 'pong', payload });
    }
  });

  it('must be followed by the init within three seconds', { retry: 2 }, async () => {
    const started = Date.now();
    expect(await (await stage.connecting()).closed).toMatchObject({ code: 4408 });
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it('knows who it is by bearer before cookie, and refuses a bad token', async () => {
    const [rina, omar] = [await stage.world.worker(), await stage.world.worker()];
    const who = async (socket: RawSocket) => {
      socket.subscribe('1', 'subscription { who }');
      return (await socket.next()).payload.data.who as string | null;
    };
    expect(await who(await stage.ready())).toBeNull();
    expect(await who(await stage.ready({}, { cookie: `sid=${omar.token}` }))).toBe(omar.id);
    expect(
      await who(
        await stage.ready({ authorization: `Bearer ${rina.token}` }, { cookie: `sid=${omar.token}` }),
      ),
    ).toBe(rina.id);
    const bad = await stage.connecting();
    bad.send({ type: 'connection_init', payload: { authorization: 'Bearer nonsense' } });
    expect(await bad.closed).toMatchObject({ code: 4401 });
  });

  it('is possible five times for each person', async () => {
    const worker = await stage.world.worker();
    const payload = { authorization: `Bearer ${worker.token}` };
    const first = await stage.ready(payload);
    for (let more = 0; more < 4; more += 1) await stage.ready(payload);
    const sixth = await stage.connecting();
    sixth.send({ type: 'connection_init', payload });
    expect(await sixth.closed).toMatchObject({ code: 4429 });
    first.close();
    await first.closed;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await stage.ready(payload);
  });

  it('ends with the session, at once, and a second later where nobody told of it', async () => {
    const worker = await stage.world.worker();
    const payload = { authorization: `Bearer ${worker.token}` };
    const [told, later] = [await stage.ready(payload), await stage.ready(payload)];
    const { sessionId } = await sessionOf(worker.token);
    stage.sockets.registry.closeSession(sessionId);
    expect(await told.closed).toMatchObject({ code: 4403 });
    expect(await later.closed).toMatchObject({ code: 4403 });
    const unaware = await stage.ready(payload);
    await worker.execute('mutation { signOut { signedOut } }');
    stage.world.clock.turn(1_000);
    unaware.subscribe('1', 'subscription { who }');
    expect(await unaware.closed).toMatchObject({ code: 4403 });
  });
});
