import type { Logger } from './log.js';
import { isOutage } from './outage.js';

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
        failed(on, error);
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

/** While the database is away every round fails alike; that is not a mistake of the round. */
export function failed({ name, log }: { name: string; log: Logger }, error: unknown): void {
  if (isOutage(error)) log.warn({ err: error }, `${name} waits for the database`);
  else log.error({ err: error }, `${name} failed`);
}
