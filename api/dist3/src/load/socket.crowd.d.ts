import type { Person } from '../replay/people.js';
import type { Problems } from './problems.js';
interface CrowdParts {
    readonly origin: URL;
    readonly problems: Problems;
    readonly people: readonly Person[];
    /** How many sockets are open at a time. */
    readonly sockets: number;
}
/** People needed for so many sockets. */
export declare const peopleFor: (sockets: number) => number;
/** Sockets that come, watch for a while and go, every second one without a word; each seat is soon taken by the next. */
export declare class SocketCrowd {
    private readonly parts;
    readonly counts: {
        visits: number;
        vanished: number;
        frames: number;
        most: number;
    };
    private present;
    private readonly closing;
    private seats;
    constructor(parts: CrowdParts);
    start(): void;
    /** Everybody leaves; resolves when the last socket is closed. */
    stop(): Promise<void>;
    private take;
    private visit;
    private guest;
    /** Until then, or until everybody leaves. */
    private wait;
}
export {};
