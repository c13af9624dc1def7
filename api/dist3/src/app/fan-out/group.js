import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { frameParts, slowConsumer, } from '../../kernel/index.js';
import { patiently } from '../outage.js';
import { payloadOf } from './execution.js';
import { NextMessage } from './next.message.js';
/** So many sockets are written to before anything else gets its turn. */
const AT_A_STRETCH = 1_000;
/** Subscriptions that are told the same: each batch of events is read, executed and framed once for all of them. */
export class Group {
    #members = new Set();
    /** How many members each viewer of a crowd has. */
    #viewers = new Map();
    /** Members that have been told more than the group may have; settled with the first batch behind their position. */
    #ahead = new Map();
    #kind;
    #reader;
    #admitted;
    #leave;
    #pending = [];
    #busy = false;
    #beganAt = -Infinity;
    #deflating = 0;
    constructor(stream, admitted, options) {
        const { kind, scope } = stream;
        this.#kind = kind;
        this.#reader = (!options.alone && kind.crowd?.open()) || { scope, frames: forOne(kind) };
        this.#admitted = { ...admitted, scope: this.#reader.scope };
        const stop = scope.shared.hub.listen((entry) => this.#hear(entry), kind.part);
        this.#leave = () => {
            stop();
            options.emptied();
        };
    }
    get size() {
        return this.#members.size;
    }
    add({ subscription, position }) {
        this.#members.add(subscription);
        if (subscription.deflating)
            this.#deflating += 1;
        this.#count(subscription.viewerId, 1);
        const { head } = this.#reader.scope.shared.hub;
        if (this.#busy || position > head)
            this.#ahead.set(subscription, position);
    }
    drop(subscription) {
        if (!this.#members.delete(subscription))
            return;
        if (subscription.deflating)
            this.#deflating -= 1;
        this.#count(subscription.viewerId, -1);
        this.#ahead.delete(subscription);
        if (this.#members.size === 0)
            this.#leave();
    }
    #count(viewerId, change) {
        if (viewerId === null)
            return;
        const members = (this.#viewers.get(viewerId) ?? 0) + change;
        if (members > 0)
            this.#viewers.set(viewerId, members);
        else
            this.#viewers.delete(viewerId);
    }
    #hear(entry) {
        if (!this.#kind.wants(entry))
            return;
        this.#pending.push(entry);
        if (!this.#busy)
            void this.#work();
    }
    /** One batch after the other; whatever comes while one is told is the next. */
    async #work() {
        this.#busy = true;
        do {
            await this.#pause();
            this.#beganAt = performance.now();
            const entries = this.#pending;
            this.#pending = [];
            for (const { part, head } of frameParts(entries))
                await this.#tellPart(part, head);
        } while (this.#pending.length > 0);
        this.#busy = false;
    }
    /** A turn at least: the hub hands over what was committed together entry by entry. */
    async #pause() {
        const ms = this.#beganAt + this.#kind.coalesceMs - performance.now();
        await (ms > 0 ? sleep(ms) : turn());
    }
    async #tellPart(part, head) {
        if (this.#members.size === 0)
            return;
        const late = this.#latecomers(part);
        if (this.#ahead.size < this.#members.size) {
            await this.#tell({ part, head }, (member) => this.#ahead.size === 0 || !this.#ahead.has(member));
        }
        for (const [position, members] of late) {
            const rest = part.filter(({ cursor }) => cursor > position);
            await this.#tell({ part: rest, head }, (member) => members.has(member));
            for (const member of members)
                this.#ahead.delete(member);
        }
    }
    /** Settles those whose position lies before the part; answers those that know a piece of it already. */
    #latecomers(part) {
        const late = new Map();
        for (const [member, position] of this.#ahead) {
            if (position < part[0].cursor)
                this.#ahead.delete(member);
            else if (position < part.at(-1).cursor) {
                late.set(position, (late.get(position) ?? new Set()).add(member));
            }
        }
        return late;
    }
    async #tell(what, concerns) {
        try {
            const news = await patiently(() => this.#read(what), () => this.#members.size > 0);
            await this.#write(news, concerns);
        }
        catch (error) {
            this.#end(error, concerns);
        }
    }
    async #read({ part, head }) {
        const { scope, frames } = this.#reader;
        scope.renew();
        const { common, apart } = await frames(part, head, [...this.#viewers.keys()]);
        return { common, apart, messages: await this.#messages(new Set([common, ...apart.values()])) };
    }
    async #write({ common, apart, messages }, concerns) {
        const shared = messages.get(common);
        let now = Math.trunc(performance.now());
        let written = 0;
        for (const member of this.#members) {
            if (!concerns(member))
                continue;
            const own = apart.size > 0 && member.viewerId !== null ? apart.get(member.viewerId) : undefined;
            const message = own === undefined ? shared : messages.get(own);
            if (!message)
                continue;
            if (!member.tell(message, now))
                member.end(this.#admitted.show([slowConsumer()]));
            written += 1;
            if (written % AT_A_STRETCH !== 0)
                continue;
            await turn();
            now = Math.trunc(performance.now());
        }
    }
    async #messages(frames) {
        const messages = new Map();
        for (const frame of frames) {
            if (frame === null)
                continue;
            const message = new NextMessage(await payloadOf(this.#admitted, frame));
            if (this.#deflating > 0)
                await message.deflate();
            messages.set(frame, message);
        }
        return messages;
    }
    /** The viewer lost access, or the database is away for long. */
    #end(error, concerns) {
        const errors = this.#admitted.show([error]);
        for (const member of this.#members)
            if (concerns(member))
                member.end(errors);
    }
}
const nobody = new Map();
const forOne = (kind) => async (entries, head) => ({ common: await kind.frame(entries, head), apart: nobody });
//# sourceMappingURL=group.js.map