import { once } from 'node:events';
export const PRELOAD = new URL('./probe.preload.js', import.meta.url);
const ANSWERS_WITHIN_MS = 30_000;
/** What the server holds at this moment: its own word over IPC, and what it tells Prometheus. */
export class ServerProbe {
    server;
    origin;
    turn = Promise.resolve();
    constructor(server, origin) {
        this.server = server;
        this.origin = origin;
    }
    /** After a full collection of garbage. One at a time, since answers carry no name. */
    read() {
        const mine = this.turn.then(() => this.ask());
        this.turn = mine.catch(() => undefined);
        return mine;
    }
    /** Numbers by name and labels, as `/metrics` writes them. */
    async metrics() {
        const answer = await fetch(new URL('/metrics', this.origin), { headers: { connection: 'close' } });
        if (!answer.ok)
            throw new Error(`/metrics answered ${answer.status}`);
        return metricsIn(await answer.text());
    }
    async ask() {
        const answer = once(this.server, 'message', { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
        this.server.send('read');
        const [reading] = (await answer);
        return reading;
    }
}
export function metricsIn(text) {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(lines.map((line) => {
        const end = line.lastIndexOf(' ');
        return [line.slice(0, end), Number(line.slice(end))];
    }));
}
//# sourceMappingURL=server.probe.js.map