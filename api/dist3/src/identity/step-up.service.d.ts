import { type Scope } from '../kernel/index.js';
/** What moves money out asks for the password again: a session found open on a table is not enough. */
export declare class StepUp {
    private readonly scope;
    constructor(scope: Scope);
    /** @throws StepUpRequiredError where the password was not given in this session for that long. */
    require(withinMs: number): Promise<void>;
    /**
     * With the password beside the request itself. Outside of any transaction, because a wrong try must be counted.
     * @throws StepUpRequiredError, InvalidInputError, LimitReachedError
     */
    prove(password: string | null): Promise<void>;
}
