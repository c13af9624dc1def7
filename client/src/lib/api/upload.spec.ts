import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patientFetch, sendFile } from './upload.ts';

/** Nothing moves by itself: the story says what the line does. */
class Line {
  static last: Line;
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  onload?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  constructor() {
    Line.last = this;
  }
  open() {}
  setRequestHeader() {}
  send() {}
  abort() {
    this.onabort?.();
    this.onloadend?.();
  }
  answer(status: number) {
    this.status = status;
    this.onload?.();
    this.onloadend?.();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('XMLHttpRequest', Line);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const send = () => {
  const shares: number[] = [];
  const told = sendFile('http://here/uploads/upl_1?x', new Blob(['abc']), (share) => shares.push(share)).then(
    () => 'stored',
    (failure: { code: string }) => failure.code,
  );
  return { told, shares };
};

it('gives up a file whose line has stalled', async () => {
  const { told, shares } = send();
  Line.last.upload.onprogress!({ loaded: 1, total: 4 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await told).toBe('FAILED');
  expect(shares).toEqual([0.25]);
});

it('waits as long as something moves, and leaves nothing behind', async () => {
  const { told } = send();
  for (let loaded = 1; loaded <= 10; loaded += 1) {
    await vi.advanceTimersByTimeAsync(25_000);
    Line.last.upload.onprogress!({ loaded, total: 10 });
  }
  Line.last.answer(200);
  expect(await told).toBe('stored');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up a question that nobody answers', async () => {
  vi.stubGlobal(
    'fetch',
    (_: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
  );
  const told = patientFetch('/graphql').catch((failure: Error) => failure.message);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await told).toBe('aborted');
});
