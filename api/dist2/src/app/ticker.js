import { isOutage } from './outage.js';
/** Repeats some work, the next round after the last has ended; a round that fails is logged and tried again. */
export function every(ms, work, on) {
    let stopped = false;
    let running = Promise.resolve();
    let timer;
    const wait = () => {
        if (!stopped)
            timer = setTimeout(round, ms);
    };
    const round = () => {
        running = work().then(() => wait(), (error) => {
            failed(on, error);
            wait();
        });
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
export function failed({ name, log }, error) {
    if (isOutage(error))
        log.warn({ err: error }, `${name} waits for the database`);
    else
        log.error({ err: error }, `${name} failed`);
}
//# sourceMappingURL=ticker.js.map