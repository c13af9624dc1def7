import { type Scope } from '../kernel/index.js';
/** Who decided what, and why; rows are only ever added. */
export declare class OperatorAudit {
    private readonly scope;
    constructor(scope: Scope);
    /** In the transaction of what was decided. */
    record({ action, subject, note }: {
        action: string;
        subject: string;
        note: string;
    }): Promise<void>;
}
/** What staff give as their reason; others will read it. @throws InvalidInputError */
export declare function staffNote(text: string): string;
