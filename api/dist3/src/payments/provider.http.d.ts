export interface ProviderCall {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly deadlineMs: number;
}
/**
 * What is known after a call.
 * - `not_sent`: the connection never stood, so not one byte of the request left this machine.
 * - `unclear`: it may have arrived. Time-out, reset, half an answer.
 */
export type CallOutcome = {
    readonly kind: 'answer';
    readonly status: number;
    readonly body: string;
} | {
    readonly kind: 'not_sent';
    readonly why: string;
} | {
    readonly kind: 'unclear';
    readonly why: string;
};
/**
 * One call on a connection of its own: on a kept one nobody could tell a request that was never read from one whose
 * answer was lost. Follows no redirect; whoever answers is who was asked.
 */
export declare function callProvider(call: ProviderCall): Promise<CallOutcome>;
export type Json = Readonly<Record<string, unknown>>;
/** The object that an answer's body is, or null. */
export declare function jsonOf(body: string): Json | null;
export declare const textIn: (json: Json, name: string) => string;
/** The objects in a list of an answer; null where there is no list, or something else is in it. */
export declare function objectsIn(json: Json, name: string): Json[] | null;
