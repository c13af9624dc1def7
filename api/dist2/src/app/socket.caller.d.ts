import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.js';
import { CodedError, type RequestFacts, type Scope } from '../kernel/index.js';
import type { Callers, Credentials } from './callers.js';
/** What is kept of the upgrade and the init: a socket lives long, and there are many. */
export interface SocketCaller {
    readonly credentials: Credentials;
    readonly facts: RequestFacts;
}
export declare function callerOf(request: IncomingMessage, ip: string, { publicUrl }: Config): SocketCaller;
/** The init may say who calls, and in which language: a script cannot change the headers of its upgrade. */
export declare function introduced({ credentials, facts }: SocketCaller, payload: unknown): SocketCaller;
/**
 * A scope for one more subscription. The session is looked up again for each: its roles may have changed, or it may
 * have ended. @throws UNAUTHENTICATED when it has
 */
export declare function openAgain(callers: Callers, { credentials, facts }: SocketCaller, sessionId: string | null): Promise<Scope>;
export declare class SessionEndedError extends CodedError {
    constructor();
}
