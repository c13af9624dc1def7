import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it(
  'closes the sockets of a session that ends, and of no other, within two seconds',
  { retry: 2 },
  async () => {
    const [rina, omar] = await Promise.all([world.worker(), world.worker()]);
    const streams = [rina, omar].map((person) =>
      person.subscribe('subscription { viewerEvents { cursor } }'),
    );
    await Promise.all(streams.map((stream) => stream.next()));
    await rina.execute('mutation { signOut { signedOut } }');
    const ended = Date.now();
    while (rina.live.closed === null && Date.now() - ended < 2_000)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(rina.live.closed).toMatchObject({ code: 4403 });
    expect(omar.live.closed).toBeNull();
  },
);
