import { afterAll, beforeAll, expect, it } from 'vitest';
import { RawSocket } from '../testing/raw-socket.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { RATE_LIMITS: 'on', TRUST_PROXY: 'on', ANONYMOUS_POINTS: '60' } });
});
afterAll(() => world.close());

const from = (address: string) => ({ 'x-forwarded-for': address });

it.each([
  ['an IPv4 address, however it is written', '203.0.113.7', '::ffff:203.0.113.7', '203.0.113.8'],
  ['an IPv6 network', '2001:db8:7:9::1', '2001:db8:7:9:ffff::2', '2001:db8:7:8::1'],
  ['one whose zeros are left out', '2001:db8::1', '2001:db8::2', '2001:db8:0:1::1'],
])('gives one budget of points to %s', async (_what, one, same, other) => {
  const left = async (address: string) => {
    const request = { query: 'mutation { a: signOut { signedOut } b: signOut { signedOut } }' };
    const { body } = await world.anonymous().post(request, from(address));
    return (body.extensions!['cost'] as { available: number }).available;
  };
  expect(await left(one)).toBe(38);
  expect(await left(same)).toBeLessThan(38);
  expect(await left(other)).toBe(38);
});

it(
  'lets five hundred strangers hold a socket from one network, and no more',
  { timeout: 90_000 },
  async () => {
    const addresses = Array.from({ length: 500 }, (_, n) => `2001:db8:5:5::${n.toString(16)}`);
    const sockets: RawSocket[] = [];
    try {
      while (addresses.length > 0) {
        const opening = addresses
          .splice(0, 20)
          .map((at) => RawSocket.ready(world.url, {}, { headers: from(at) }));
        sockets.push(...(await Promise.all(opening)));
      }
      expect(await RawSocket.open(world.url, { headers: from('2001:db8:5:5:ffff::1') })).toBe(429);
      sockets.push(await RawSocket.ready(world.url, {}, { headers: from('2001:db8:5:6::1') }));
      const [first] = sockets;
      first!.close();
      await first!.closed;
      await expect
        .poll(async () => {
          const again = await RawSocket.open(world.url, { headers: from('2001:db8:5:5:ffff::1') });
          if (typeof again !== 'number') sockets.push(again);
          return typeof again;
        })
        .toBe('object');
    } finally {
      for (const socket of sockets) socket.close();
    }
  },
);
