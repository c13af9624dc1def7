import type { Sql } from '../kernel/index.js';
import type { CertificateStore } from './certificate.store.js';
import type { ProviderMemory } from './provider.memory.js';
/** What every adapter works with. */
export interface AdapterParts {
    /** Outside of any transaction: what a provider said is kept whatever becomes of the rest. */
    readonly sql: Sql;
    readonly memory: ProviderMemory;
    readonly now: () => Date;
    readonly certificates: CertificateStore;
    readonly deadlineMs: number;
    readonly absenceIsFinalAfterMs: number;
}
