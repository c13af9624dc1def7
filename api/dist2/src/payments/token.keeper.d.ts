import { type Sql } from '../kernel/index.js';
import { ProviderUnavailable, type ProviderId } from './payment-provider.port.js';
export interface Granted {
    readonly token: string;
    readonly refreshToken: string | null;
    readonly lifeMs: number;
}
/** The provider was not reached or was closed, so it has counted nothing. */
export declare class TokenNotAsked extends ProviderUnavailable {
}
/**
 * Asks the provider for a token, by the refresh token where there is one; null where it says no.
 * @throws TokenNotAsked, ProviderUnavailable
 */
export type AskForToken = (refreshToken: string | null) => Promise<Granted | null>;
/**
 * One token for all nodes. Whoever finds none takes the lease and asks; the others wait for what is found. A call is
 * counted before it is made, so that a node which dies over it has used it up: a third in an hour shuts everybody out.
 */
export declare class TokenKeeper {
    #private;
    private readonly provider;
    private readonly parts;
    constructor(provider: ProviderId, parts: {
        readonly sql: Sql;
        readonly now: () => Date;
        readonly ask: AskForToken;
    });
    /** @throws ProviderUnavailable when there is none and none may be asked for */
    token(): Promise<string>;
    /** The provider did not take it: nobody shall use it again. */
    spoiled(token: string): Promise<void>;
}
