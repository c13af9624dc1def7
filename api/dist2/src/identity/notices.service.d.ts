import type { Scope } from '../kernel/index.js';
/** Letters that other features have to send: few, because nobody likes many. In the open transaction. */
export declare class Notices {
    private readonly scope;
    constructor(scope: Scope);
    /** Whoever took over an account would begin with this. */
    payoutMethodAdded(userId: string): Promise<void>;
}
