/**
 * Different feeds that may be followed at once. Each costs a reading of its own whenever anything happens in the market,
 * so their number on a node is bounded by that of people and addresses. A person has a feed in each tab; behind an
 * address may be a village, most of which follows the very same one.
 */
declare const FEEDS: {
    readonly member: 20;
    readonly address: 50;
};
export interface Payer {
    readonly key: string;
    readonly kind: keyof typeof FEEDS;
}
/** Who follows which feeds, and how often each. */
export declare class FeedPlaces {
    #private;
    /** Answers how to leave it again. @throws TOO_MANY_SUBSCRIPTIONS for one feed too many; one that is held already is none more */
    take({ key, kind }: Payer, feed: string): () => void;
}
export {};
