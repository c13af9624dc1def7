import type { Logger } from './log.js';

export interface Ticker {
  stop(): Promise<void>;
}

/** Repeats some work, the next round after the last has ended; a round that fails is logged and tried again. */
export function every(ms: number, work: () => Promise<unknown>, on: { name: string; log: Logger }): Ticker {
  let stopped = false;
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    if (!stopped) timer = setTimeout(round, ms);
  };
  const round = () => {
    running = work().then(
      () => wait(),
      (error: unknown) => {
        on.log.error({ err: error }, `${on.name} failed`);
        wait();
      },
    );
  };
  wait();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
