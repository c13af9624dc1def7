import { afterAll, beforeAll, expect, it } from 'vitest';
import { RawSocket } from '../testing/raw-socket.js';
import { SocketStage } from '../testing/socket-stage.js';

const STRANGERS = 500;

let stage: SocketStage;
beforeAll(async () => {
  stage = await SocketStage.open();
});
afterAll(() => stage.close());

it(
  'lets whoever is signed in through where five hundred strangers are, and no further stranger',
  { timeout: 120_000 },
  async () => {
    for (let opened = 0; opened < STRANGERS; opened += 20)
      await Promise.all(Array.from({ length: 20 }, () => stage.ready()));
    expect(await RawSocket.open(stage.url)).toBe(429);

    const { token, id } = await stage.world.worker();
    for (const headers of [{ cookie: `sid=${token}` }, { authorization: `Bearer ${token}` }]) {
      const socket = await stage.ready({}, headers);
      socket.subscribe('1', 'subscription { who }');
      expect((await socket.next()).payload.data.who).toBe(id);
    }

    const nobody = await stage.connecting({ cookie: 'sid=kjs_nothing' });
    nobody.send({ type: 'connection_init' });
    expect(await nobody.closed).toMatchObject({ code: 1013 });
  },
);
