import { HttpClient } from '../replay/http-client.js';
import { Latencies } from '../replay/latencies.js';
import { People } from '../replay/people.js';
import { fillMarket } from './market.js';
import { PacedApiClient, Pacer } from './pacer.js';
import { Problems } from './problems.js';
import { Readers } from './readers.js';
import { Rounds } from './rounds.js';
import { peopleFor, SocketCrowd } from './socket.crowd.js';
const STANDING_TASKS = 25;
/** Everything that happens to a busy server at once, through its public API. */
export class Traffic {
    origin;
    size;
    latencies = new Latencies();
    problems = new Problems();
    http = new HttpClient();
    api;
    counts = { visits: 0, vanished: 0, frames: 0, most: 0 };
    /** Time under load. */
    seconds = 0;
    people = [];
    rounds;
    readers;
    constructor(origin, size) {
        this.origin = origin;
        this.size = size;
        const { http, latencies } = this;
        this.api = new PacedApiClient(origin, { http, latencies, pacer: new Pacer(size.rate) });
    }
    /** People and tasks; its calls are not part of what is reported. */
    async setUp() {
        const { http, latencies, problems, size } = this;
        const unhurried = new PacedApiClient(this.origin, {
            http,
            latencies: new Latencies(),
            pacer: new Pacer(null),
        });
        const names = Array.from({ length: Math.max(size.workers, peopleFor(size.sockets)) }, (_, place) => String(place));
        this.people = await new People(unhurried).workers(new Map(names.map((name) => [name, []])), () => undefined);
        await fillMarket(unhurried, STANDING_TASKS);
        const workers = this.people.slice(0, size.workers);
        this.rounds = new Rounds({ api: this.api, latencies, problems, workers });
        this.readers = new Readers({ api: this.api, problems, people: this.people });
    }
    /** All of it side by side until it is over; then everybody leaves. May be called again. */
    async run(over) {
        const began = performance.now();
        const { origin, problems, people, size } = this;
        const crowd = new SocketCrowd({ origin, problems, people, sockets: size.sockets });
        crowd.start();
        try {
            await Promise.all([this.rounds.run(over), this.readers.run(size.readers, over)]);
        }
        finally {
            this.seconds += (performance.now() - began) / 1_000;
            await crowd.stop();
            this.http.close();
            this.add(crowd.counts);
        }
    }
    async checks() {
        const { problems, api, counts } = this;
        const done = api.calls + counts.visits;
        return [
            {
                label: 'calls and visits as expected',
                good: done - problems.count,
                of: done,
                details: problems.details,
            },
            { label: 'calls answered at once', good: api.calls - api.retries, of: api.calls, details: [] },
            ...(await this.rounds.checks()),
        ];
    }
    add({ visits, vanished, frames, most }) {
        this.counts.visits += visits;
        this.counts.vanished += vanished;
        this.counts.frames += frames;
        this.counts.most = Math.max(this.counts.most, most);
    }
}
//# sourceMappingURL=traffic.js.map