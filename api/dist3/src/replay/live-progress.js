import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { WatchTaskProgress } from './documents.js';
/** Ends after so many attempts in a row that brought no frame: then the server is gone, not slow. */
const MOST_FRUITLESS_ATTEMPTS = 8;
const LONGEST_PAUSE_MS = 2_000;
/** Closes that will not heal by coming back: bad request, unauthorised, forbidden, session ended. */
const LASTING_CLOSES = new Set([4400, 4401, 4403, 4406]);
/**
 * Watches one task over graphql-transport-ws. After a broken connection, or after being dropped as a slow reader, it goes
 * on from the last cursor it saw, so that nothing is missed. It reconnects by itself instead of through graphql-ws,
 * which would send the first `after` again.
 */
export class LiveProgress {
    options;
    received = { frames: 0, bytes: 0, connections: 0, resets: 0 };
    cursor = null;
    stopped = false;
    client;
    firstFrame = Promise.withResolvers();
    constructor(options) {
        this.options = options;
    }
    /** Resolves with the first frame: from then on no change is missed. `watching` fails if the subscription is lost for good. */
    async start() {
        const watching = this.watch();
        watching.catch((error) => this.firstFrame.reject(error));
        await this.firstFrame.promise;
        return { watching };
    }
    async stop() {
        this.stopped = true;
        await this.client?.dispose();
    }
    async watch() {
        for (let fruitless = 0; !this.stopped;) {
            const before = this.received.frames;
            const end = await this.connectOnce();
            if (this.stopped)
                return;
            fruitless = this.received.frames > before ? 0 : fruitless + 1;
            if (end.lasting || fruitless >= MOST_FRUITLESS_ATTEMPTS)
                throw new Error(`taskProgress ended: ${end.reason}`);
            await pause(Math.min(LONGEST_PAUSE_MS, 50 * 2 ** fruitless));
        }
    }
    async connectOnce() {
        this.client = createClient({
            url: new URL('/graphql', this.options.origin.href.replace(/^http/, 'ws')).href,
            connectionParams: { authorization: `Bearer ${this.options.token}` },
            webSocketImpl: this.countingSocket(),
            retryAttempts: 0,
        });
        try {
            return await this.subscribe(this.client);
        }
        finally {
            await this.client.dispose();
        }
    }
    subscribe(client) {
        this.received.connections += 1;
        const variables = { taskId: this.options.taskId, after: this.cursor };
        return new Promise((resolve) => {
            client.subscribe({ query: WatchTaskProgress.text, variables }, {
                next: ({ data, errors }) => {
                    if (data)
                        this.take(data.taskProgress);
                    else
                        resolve(ending(errors ?? []));
                },
                error: (error) => resolve(ending(error)),
                complete: () => resolve({ reason: 'completed by the server', lasting: false }),
            });
        });
    }
    take(frame) {
        this.cursor = frame.cursor;
        this.received.frames += 1;
        if (frame.reset)
            this.received.resets += 1;
        this.options.onFrame(frame);
        this.firstFrame.resolve();
    }
    countingSocket() {
        const { received } = this;
        return class extends WebSocket {
            constructor(address, protocols) {
                super(address, protocols);
                this.on('message', (data) => (received.bytes += data.length));
            }
        };
    }
}
/** The contract's promise: the counts of a frame add up to the task's slots. */
export function slotsCounted(progress) {
    const { open, reserved, submitted, revisionRequested, approved, rejected, disputed, released } = progress;
    return open + reserved + submitted + revisionRequested + approved + rejected + disputed + released;
}
function ending(error) {
    if (Array.isArray(error))
        return refusedSubscription(error);
    const { code, reason, message } = error;
    return {
        reason: `${code ?? ''} ${reason || message || ''}`.trim(),
        lasting: LASTING_CLOSES.has(Number(code)),
    };
}
function refusedSubscription([first]) {
    const code = first?.extensions?.code ?? 'UNKNOWN';
    const passing = ['SLOW_CONSUMER', 'UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'];
    return { reason: `${code} ${first?.message ?? ''}`, lasting: !passing.includes(code) };
}
//# sourceMappingURL=live-progress.js.map