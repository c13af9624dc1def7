import { type KeyObject } from 'node:crypto';
/** Certificates that were fetched, by address. The caller has made sure that the address is the provider's. */
export declare class CertificateStore {
    #private;
    private readonly deadlineMs;
    constructor(deadlineMs: number);
    /** Null where there is none, or its time is over. */
    keyAt(url: string, now: Date): Promise<KeyObject | null>;
}
