import { type Scope } from '../kernel/index.js';
import { type DisputeOutcome } from './dispute.status.js';
export interface Judgement {
    readonly submissionId: string;
    readonly outcome: DisputeOutcome;
    /** Only for SPLIT: the worker's part. */
    readonly workerPercent?: number | null;
    readonly note: string;
}
/** A13 and A15: a rejection is appealed, answered, judged. The reward stays in escrow until then. */
export declare class Disputes {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    open({ submissionId, text }: {
        submissionId: string;
        text: string;
    }): Promise<string>;
    /** The employer says why, or concedes and pays at once. @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    answer({ submissionId, text, concede, }: {
        submissionId: string;
        text: string;
        concede: boolean;
    }): Promise<string>;
    /** A moderator who is no party to it. @throws InvalidInputError, NotFoundError, InvalidTransitionError */
    decide({ submissionId, outcome, workerPercent, note }: Judgement): Promise<string>;
    /** Silence of the employer, or ours. Does nothing where it is no longer due. */
    lapse(submissionId: string): Promise<void>;
}
