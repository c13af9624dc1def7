import type { Scope } from './scope.js';
/** A fact to announce. It is a row of the same transaction first, a message later. */
export interface DomainEvent {
    /** DOMAIN word: "task.live", "submission.approved" … */
    readonly type: string;
    readonly aggregateId: string;
    /** Versioned by the field `v`; ids and the fields filters need, nothing personal. */
    readonly payload: Readonly<Record<string, unknown>>;
    /** Whose viewerEvents carry it. */
    readonly audience?: readonly string[];
    readonly taskId?: string;
}
/** Writes events into the outbox of the open transaction; per aggregate their sequence has no gaps. */
export declare class Outbox {
    private readonly scope;
    constructor(scope: Scope);
    record(event: DomainEvent): Promise<void>;
}
