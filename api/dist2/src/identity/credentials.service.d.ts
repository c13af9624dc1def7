import { type Scope } from '../kernel/index.js';
import { type OpenedSession } from './sessions.service.js';
import type { SessionTransport } from './session.entity.js';
interface Typed {
    readonly email: string;
    readonly password: string;
}
/** Who proves with a password to be whom. */
export declare class Credentials {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** @throws InvalidInputError, InvalidCredentialsError, LimitReachedError */
    signIn(typed: Typed, via: SessionTransport): Promise<OpenedSession>;
    /**
     * Needs the old password again; ends every other session.
     * @throws InvalidInputError, InvalidCredentialsError, LimitReachedError
     */
    changePassword(current: string, wanted: string): Promise<void>;
    /**
     * The viewer gives the password again, which makes this session fit for money for a while.
     * @throws InvalidInputError, InvalidCredentialsError, LimitReachedError
     */
    stepUp(password: string): Promise<void>;
}
export {};
