// Ten thousand clients in a process of their own: what they spend on reading is not the server's.
import type { CrowdAnswer, CrowdOptions, CrowdOrder } from './crowd.ts';
import { Receiver } from './wire.ts';

/** More at once would wait for the pool longer than a caller may. */
const AT_ONCE = 24;
const receivers: Receiver[] = [];
let order: CrowdOrder | null = null;
/** What the first client was sent since the order. */
let first: Buffer[] = [];
/** Bytes of every client once it has all events; known when the first one has. */
let target = 0;
let done = 0;

process.on('message', (message: { open: CrowdOptions } | { order: CrowdOrder }) => {
  if ('open' in message) void open(message.open).then(() => answer());
  else expect(message.order);
});

function answer(): void {
  const words = first.map((part) => part.toString('latin1')).join('');
  process.send!({ at: String(process.hrtime.bigint()), first: words } satisfies CrowdAnswer);
}

async function open(options: CrowdOptions): Promise<void> {
  for (let place = 0; place < options.sockets; place += AT_ONCE) {
    const share = Math.min(AT_ONCE, options.sockets - place);
    await Promise.all(Array.from({ length: share }, (_, n) => join(options, place + n)));
  }
}

/** Settles with the first frame of the subscription: from there on it hears everything. */
function join({ port, deflate, tokens, query }: CrowdOptions, place: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const token = tokens[place % Math.max(1, tokens.length)];
    let joined = false;
    const settle = () => {
      joined = true;
      resolve();
    };
    const receiver = new Receiver(
      { host: '127.0.0.1', port, deflate },
      {
        opened: () => {
          if (query === null) return settle();
          receiver.send({
            type: 'connection_init',
            payload: token ? { authorization: `Bearer ${token}` } : {},
          });
        },
        failed: (why) => {
          // Whoever waits for all of them would wait for ever.
          if (joined) process.exit(1);
          reject(why);
        },
        heard: (part) => {
          if (order) return hear(receiver, part);
          const id = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
          if (receiver.frames === 1) receiver.send({ type: 'subscribe', id, payload: { query } });
          if (receiver.frames === 2) settle();
        },
      },
    );
    receivers[place] = receiver;
  });
}

function expect(next: CrowdOrder): void {
  order = next;
  first = [];
  target = 0;
  done = 0;
  for (const receiver of receivers) receiver.frames = receiver.bytes = 0;
  process.send!({ at: '0', first: '' } satisfies CrowdAnswer);
}

function hear(receiver: Receiver, part: Buffer): void {
  if (receiver === receivers[0]) first.push(Buffer.from(part));
  if ('frames' in order!) {
    if (receiver.whole && receiver.frames === order.frames) done += 1;
  } else if (target > 0) {
    if (receiver.bytes === target) done += 1;
  } else if (receiver === receivers[0] && receiver.whole && eventsIn(first) === order!.events) {
    target = receiver.bytes;
    done = receivers.filter(({ bytes }) => bytes === target).length;
  }
  if (done === receivers.length) answer();
}

const eventsIn = (parts: readonly Buffer[]): number =>
  Buffer.concat(parts).toString('latin1').split('"taskId"').length - 1;
