import { setTimeout as pause } from 'node:timers/promises';
import { CATEGORIES } from './market.js';
import { watchFeed, watchViewer } from './reads.documents.js';
import { Visitor } from './visitor.js';
/** The server takes five of one person; one that was cut off may still stand beside the next. */
const SOCKETS_PER_PERSON = 3;
/** Of so many seats one is taken by somebody who is not signed in, and one by somebody with the list of tasks open too. */
const SEATS = 20;
const STAY_MS = { least: 5_000, most: 100_000 };
const AWAY_MS = 400;
/** Who was sent away does not come back at once, or a server that has too much to do would get more. */
const AWAY_LOST_MS = 5_000;
/** One comes every so often at first: a crowd, not a flood. */
const RAMP_MS = 5;
/** People needed for so many sockets. */
export const peopleFor = (sockets) => Math.max(1, Math.ceil(sockets / SOCKETS_PER_PERSON));
/** Sockets that come, watch for a while and go, every second one without a word; each seat is soon taken by the next. */
export class SocketCrowd {
    parts;
    counts = { visits: 0, vanished: 0, frames: 0, most: 0 };
    present = 0;
    closing = new AbortController();
    seats = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
    }
    start() {
        const { sockets } = this.parts;
        this.seats = Promise.all(Array.from({ length: sockets }, (_, seat) => this.take(seat)));
    }
    /** Everybody leaves; resolves when the last socket is closed. */
    async stop() {
        this.closing.abort();
        await this.seats;
    }
    async take(seat) {
        await this.wait(seat * RAMP_MS);
        while (!this.closing.signal.aborted) {
            const ended = await this.visit(seat);
            await this.wait(ended === 'lost' ? AWAY_LOST_MS : AWAY_MS);
        }
    }
    async visit(seat) {
        const { origin, problems } = this.parts;
        const turn = (this.counts.visits += 1);
        const lost = Promise.withResolvers();
        const visitor = new Visitor({
            origin,
            ...this.guest(seat),
            onFrame: () => (this.counts.frames += 1),
            onLost: (reason) => {
                problems.add(`a socket was lost: ${reason}`);
                lost.resolve('lost');
            },
        });
        this.present += 1;
        this.counts.most = Math.max(this.counts.most, this.present);
        const ended = await Promise.race([this.wait(stay(turn)), lost.promise]);
        const vanishes = turn % 2 === 0;
        if (vanishes)
            this.counts.vanished += 1;
        await (vanishes ? visitor.vanish() : visitor.leave());
        this.present -= 1;
        return ended;
    }
    guest(seat) {
        const { people } = this.parts;
        const turn = Math.floor(seat / SEATS);
        const feed = watchFeed(CATEGORIES[turn % (CATEGORIES.length + 1)] ?? null);
        if (seat % SEATS === 0)
            return { token: null, watched: [feed] };
        const { token } = people[seat % people.length];
        return { token, watched: seat % SEATS === 1 ? [watchViewer, feed] : [watchViewer] };
    }
    /** Until then, or until everybody leaves. */
    async wait(ms) {
        await pause(ms, undefined, { signal: this.closing.signal }).catch(() => undefined);
        return 'over';
    }
}
/** Different for each visit and the same in every run. */
const stay = (turn) => STAY_MS.least + ((turn * 7_919) % (STAY_MS.most - STAY_MS.least));
//# sourceMappingURL=socket.crowd.js.map