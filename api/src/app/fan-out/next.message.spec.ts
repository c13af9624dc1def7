import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { NextMessage } from './next.message.js';

let server: Server;
const raw: Duplex[] = [];
beforeAll(async () => {
  const perMessageDeflate = { serverNoContextTakeover: true };
  const wss = new WebSocketServer({ noServer: true, perMessageDeflate });
  server = createServer().on('upgrade', (request, stream: Duplex, head) => {
    wss.handleUpgrade(request, stream, head, () => void raw.push(stream));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

/** A client of an ordinary library, and the server's raw end of its connection. */
async function connect(perMessageDeflate: boolean): Promise<{ client: WebSocket; stream: Duplex }> {
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate });
  await once(client, 'open');
  return { client, stream: raw.at(-1)! };
}

/** Ids of every length and script, payloads that fit one byte, two bytes and eight bytes of length. */
const id = fc.oneof(
  fc.uuid(),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.string({ minLength: 900, maxLength: 1_400 }),
);
const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ minLength: 200, maxLength: 6_000, unit: 'grapheme' }),
  fc.constant('কাজ ফিড '.repeat(9_000)),
);

test.each([false, true])(
  'any client reads the frames as the messages they are, compressed: %s',
  async (deflating) => {
    const { client, stream } = await connect(deflating);
    expect(client.extensions.includes('permessage-deflate')).toBe(deflating);
    await fc.assert(
      fc.asyncProperty(fc.array(id, { minLength: 1, maxLength: 4 }), text, async (ids, title) => {
        const payload = { data: { title } };
        const message = new NextMessage(JSON.stringify(payload));
        if (deflating) await message.deflate();
        for (const one of ids) {
          const quoted = JSON.stringify(one);
          const { head, body } = message.frame(quoted, Buffer.byteLength(quoted), deflating);
          stream.write(head);
          if (body) stream.write(body);
          const [received] = (await once(client, 'message')) as [Buffer];
          expect(JSON.parse(String(received))).toEqual({ id: JSON.parse(quoted), type: 'next', payload });
        }
      }),
      { numRuns: 60 },
    );
    client.terminate();
  },
);

test('a list of tasks is compressed to less than half, and never made longer', async () => {
  const events = Array.from({ length: 20 }, (_, n) => ({
    change: 'APPEARED',
    task: { id: `tsk_${n}`, slots: n },
  }));
  const sizes = [];
  for (const payload of [JSON.stringify({ data: { taskFeed: { events } } }), '{"data":{"taskFeed":null}}']) {
    const message = new NextMessage(payload);
    await message.deflate();
    const [plain, deflated] = [false, true].map((deflating) => {
      const { head, body } = message.frame('"1"', 3, deflating);
      return head.length + (body?.length ?? 0);
    });
    sizes.push(deflated! / plain!);
  }
  expect(sizes[0]).toBeLessThan(0.5);
  expect(sizes[1]).toBe(1);
});

test('a frame that has yet to leave keeps its id when others are written', async () => {
  const message = new NextMessage(JSON.stringify({ data: { title: 'কাজ'.repeat(200) } }));
  await message.deflate();
  for (const deflating of [false, true]) {
    const [first, second] = ['"one"', '"two"'].map((id) => {
      const frame = message.frame(id, 5, deflating);
      message.keep(frame);
      return frame;
    });
    const third = message.frame('"six"', 5, deflating);
    expect(message.frame('"ten"', 5, deflating).head).toBe(third.head);
    for (const [frame, id] of [
      [first, 'one'],
      [second, 'two'],
      [third, 'ten'],
    ] as const)
      expect(frame!.head.toString('latin1')).toContain(`"id":"${id}"`);
  }
});
