import { CodedError } from '../../kernel/index.js';
/**
 * Different feeds that may be followed at once. Each costs a reading of its own whenever anything happens in the market,
 * so their number on a node is bounded by that of people and addresses. A person has a feed in each tab; behind an
 * address may be a village, most of which follows the very same one.
 */
const FEEDS = { member: 20, address: 50 };
/** Who follows which feeds, and how often each. */
export class FeedPlaces {
    #held = new Map();
    /** Answers how to leave it again. @throws TOO_MANY_SUBSCRIPTIONS for one feed too many; one that is held already is none more */
    take({ key, kind }, feed) {
        const feeds = this.#held.get(key) ?? new Map();
        const times = feeds.get(feed) ?? 0;
        if (times === 0 && feeds.size >= FEEDS[kind])
            throw tooManyFeeds(kind);
        this.#held.set(key, feeds.set(feed, times + 1));
        return () => this.#leave(key, feed);
    }
    #leave(key, feed) {
        const feeds = this.#held.get(key);
        const times = feeds.get(feed) - 1;
        if (times > 0)
            feeds.set(feed, times);
        else
            feeds.delete(feed);
        if (feeds.size === 0)
            this.#held.delete(key);
    }
}
const tooManyFeeds = (kind) => new CodedError('TOO_MANY_SUBSCRIPTIONS', kind === 'member'
    ? `You may follow at most ${FEEDS.member} different feeds at once.`
    : `At most ${FEEDS.address} different feeds may be followed at once from one address; sign in for your own.`);
//# sourceMappingURL=feed.places.js.map