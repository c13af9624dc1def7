import { type RunHot, type Scope } from '../kernel/index.js';
import { type GivenAnswer } from './proof.rules.js';
export interface Delivery {
    readonly submissionId: string;
    readonly answers: readonly GivenAnswer[];
}
/** A5 and A8: proof handed in, the first time or after a revision was asked for. */
export declare class Deliveries {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** @throws InvalidInputError naming every bad answer, NotFoundError, InvalidTransitionError */
    submit({ submissionId, answers }: Delivery, run?: RunHot): Promise<string>;
}
