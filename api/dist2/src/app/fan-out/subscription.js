import { LiveStream } from '../../kernel/index.js';
import { patiently } from '../outage.js';
import { payloadOf } from './execution.js';
import { NextMessage } from './next.message.js';
/** Bytes a client may leave unread before its subscriptions end; what it misses then is in the log. */
const UNREAD_LIMIT = 256 * 1_024;
/** One subscription of one socket, from its admission to its end. */
export class Subscription {
    home;
    /** As JSON, the way it goes into each frame. */
    #quoted;
    #bytes;
    #outlet;
    #source = null;
    #place = null;
    #active = true;
    /** Who is told. */
    viewerId = null;
    constructor(id, home) {
        this.home = home;
        this.#quoted = JSON.stringify(id);
        this.#bytes = Buffer.byteLength(this.#quoted);
        this.#outlet = home.outlet;
    }
    get id() {
        return JSON.parse(this.#quoted);
    }
    get active() {
        return this.#active;
    }
    get deflating() {
        return this.#outlet.deflating;
    }
    /**
     * Tells what this subscriber alone is told, each frame when the one before has left; then, where others follow the
     * same, goes on with them, and otherwise ends. @throws what the source throws
     */
    async follow(source, admitted, groups) {
        if (!(source instanceof LiveStream)) {
            await this.#drain(source, admitted);
            return this.end(null);
        }
        const stream = source;
        this.viewerId = admitted.scope.viewer?.userId ?? null;
        this.#source = { drop: () => stream.close() };
        try {
            if (!this.#active)
                return;
            const place = groups.enter(stream, admitted);
            this.#place = place;
            while (this.#active) {
                await this.#drain(stream, admitted);
                const position = this.#active ? stream.settle() : null;
                if (position === null)
                    continue;
                this.#source = groups.join({ subscription: this, position, place }, stream, admitted);
                return;
            }
        }
        finally {
            stream.close();
        }
    }
    async #drain(source, admitted) {
        for await (const frame of source) {
            const message = await this.#own(admitted, frame);
            if (message === null)
                return;
            await this.#outlet.send(this.#framed(message));
        }
    }
    /** What this subscriber alone is told, when it is its turn. Null where nobody listens any more. @throws an outage that lasts */
    #own(admitted, frame) {
        const { scope } = admitted;
        let tried = false;
        const make = async () => {
            if (!this.#active)
                return null;
            // What was read before remembers the outage.
            if (tried)
                scope.renew();
            tried = true;
            const message = new NextMessage(await payloadOf(admitted, frame));
            if (this.deflating)
                await message.deflate();
            return this.#active ? message : null;
        };
        return patiently(() => scope.shared.hub.catchUps.take(make), () => this.#active);
    }
    /** What everybody of a group is told. False: this client reads too slowly for it. */
    tell(message, now) {
        if (this.#outlet.unread > UNREAD_LIMIT)
            return false;
        const frame = this.#framed(message);
        if (!this.#outlet.write(frame, now))
            message.keep(frame);
        return true;
    }
    #framed(message) {
        return message.frame(this.#quoted, this.#bytes, this.deflating);
    }
    /** The server ends it; the client is told why, or that nothing more comes. */
    end(errors) {
        if (!this.#active)
            return;
        this.stop();
        void this.#outlet.say(errors ? { id: this.id, type: 'error', payload: errors } : { id: this.id, type: 'complete' });
    }
    /** Nobody listens any more. */
    stop() {
        if (!this.#active)
            return;
        this.#active = false;
        this.home.forget(this);
        this.#source?.drop(this);
        this.#source = null;
        this.#place?.leave();
        this.#place = null;
    }
}
//# sourceMappingURL=subscription.js.map