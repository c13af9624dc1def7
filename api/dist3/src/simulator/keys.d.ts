import { type KeyObject } from 'node:crypto';
import type { Journal } from './journal.js';
export interface NamedKey {
    readonly privateKey: KeyObject;
    readonly certificate: string;
}
/** The providers' keys: made when one is first needed, kept in the journal, the same after a restart. */
export declare class Keys {
    #private;
    private readonly journal;
    constructor(journal: Journal);
    named(name: string): NamedKey;
}
