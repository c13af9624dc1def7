import type { Journal } from './journal.js';
import type { Random } from './random.js';
import type { VirtualClock } from './virtual.clock.js';
interface Parts {
    readonly journal: Journal;
    readonly clock: VirtualClock;
    readonly random: Random;
}
export interface Issued {
    readonly token: string;
    readonly refreshToken: string;
    readonly lifeMs: number;
}
/** Issues tokens, two an hour; whoever asks a third time is turned away for an hour. */
export declare class TokenDesk {
    #private;
    private readonly provider;
    private readonly parts;
    constructor(provider: string, parts: Parts);
    grant(): Issued | null;
    refresh(refreshToken: string): Issued | null;
    accepts(token: string | undefined): boolean;
}
export {};
