import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TypedDocumentString } from './generated/graphql.ts';
import type { End } from './patience.ts';

/** The browser's end of a line, as far as graphql-ws looks at it. */
class Line {
  static readonly [state: string]: unknown;
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static made: Line[] = [];
  readyState = Line.CONNECTING;
  /** In which state it was when the page closed it. */
  closedAs: number | null = null;
  onopen = () => undefined;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  readonly sent: { id?: string; type: string }[] = [];
  constructor() {
    Line.made.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as { type: string });
  }
  async hear(message: object): Promise<void> {
    this.onmessage?.({ data: JSON.stringify(message) });
    await vi.advanceTimersByTimeAsync(0);
  }
  close(): void {
    this.closedAs = this.readyState;
    this.readyState = Line.CLOSED;
  }
  async open(): Promise<void> {
    this.readyState = Line.OPEN;
    this.onopen();
    await vi.advanceTimersByTimeAsync(0);
  }
  async hangUp(code: number): Promise<void> {
    this.readyState = Line.CLOSED;
    this.onclose?.({ code, reason: '' });
    await vi.advanceTimersByTimeAsync(0);
  }
}

/** What the page listens for, of the window. */
const heard = new Map<string, () => void>();
const last = () => Line.made.at(-1)!;
const document = { __meta__: { hash: 'sha256:x' } } as unknown as TypedDocumentString<string, object>;

async function opened() {
  const socket = await import('./socket.ts');
  const ended: End[] = [];
  const sink = { data: () => undefined, interrupted: () => undefined };
  const end = await socket.openStream(document, {}, { ...sink, ended: (why) => ended.push(why) });
  await vi.advanceTimersByTimeAsync(0);
  return { ...socket, end, ended };
}

beforeEach(() => {
  vi.resetModules();
  Line.made = [];
  vi.stubGlobal('WebSocket', Line);
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => heard.set(name, listener));
  vi.stubGlobal('location', { origin: 'http://kajlet.test' });
  vi.stubGlobal('document', { documentElement: { lang: 'bn' } });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([4429, 4401])(
  'says what the server closed the socket for, where it closed it for good: %i',
  async (code) => {
    const { ended } = await opened();
    await last().open();
    await last().hangUp(code);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([ended, Line.made.length]).toEqual([[{ code: String(code), retryAfterSeconds: 0 }], 1]);
  },
);

it.each([
  ['error', (errors: object[]) => errors],
  ['next', (errors: object[]) => ({ data: null, errors })],
])('says why a stream was refused, and for how long: %s', async (type, payloadOf) => {
  const { ended } = await opened();
  await last().open();
  await last().hear({ type: 'connection_ack' });
  const { id } = last().sent.find((message) => message.type === 'subscribe')!;
  const refusal = { message: 'Too much', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 7 } };
  await last().hear({ id, type, payload: payloadOf([refusal]) });
  expect(ended).toEqual([{ code: 'RATE_LIMITED', retryAfterSeconds: 7 }]);
});

it('tries again by itself where the line is gone', async () => {
  const { ended } = await opened();
  await last().open();
  await last().hangUp(1006);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([ended, Line.made.length]).toEqual([[], 2]);
});

it('lets a socket open before it closes it for another session', async () => {
  const { reconnect } = await opened();
  await reconnect();
  expect(last().closedAs).toBe(null);
  await last().open();
  expect(last().closedAs).toBe(Line.OPEN);
  await vi.advanceTimersByTimeAsync(1_000);
  await last().open();
  expect([Line.made.length, last().closedAs]).toEqual([2, null]);
  await reconnect();
  expect(last().closedAs).toBe(Line.OPEN);
});

it('does not wait for the end of a line that the browser knows to be gone', async () => {
  const { end } = await opened();
  await last().open();
  await last().hear({ type: 'connection_ack' });
  heard.get('offline')!();
  end();
  expect(last().closedAs).toBe(Line.OPEN);
  await opened();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(Line.made.length).toBe(2);
});

it('lets a socket open before it closes it for want of streams', async () => {
  const { end } = await opened();
  end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(last().closedAs).toBe(null);
});
