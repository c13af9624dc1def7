import { CodedError } from './errors.js';
import type { Scope, Shared } from './scope.js';
/** One of those commands that all the market does at once: what the SQL function run_hot knows by this name. */
export interface HotCall {
    readonly command: 'reserve' | 'submit' | 'approve';
    /** Those of one lane want the same rows, a task's or an employer's, and are done together. */
    readonly lane: string;
    /** Of the command, as JSON. The actor is the viewer. */
    readonly args: Readonly<Record<string, unknown>>;
    /** How many things it is about. */
    readonly weight?: number;
}
export interface Claim {
    readonly key: string;
    readonly hash: string;
    readonly field: string;
}
export interface HotAnswer {
    readonly place: number;
    /** DONE now, or KEPT: what its key answered the first time. BUSY: that first time is still under way. */
    readonly state: 'DONE' | 'KEPT' | 'BUSY';
    readonly hash: string | null;
    readonly outcome: string;
    /** Null: refused. */
    readonly payload: object | null;
}
interface Ticket {
    readonly scope: Scope;
    readonly call: HotCall;
    readonly claim: Claim | null;
    readonly since: number;
    readonly answer: (answer: HotAnswer) => void;
    readonly fail: (error: unknown) => void;
}
/** In the open transaction, where the command is part of something greater. */
export declare function runInTransaction(scope: Scope, call: HotCall): Promise<HotAnswer>;
/**
 * What waits for the same rows goes through the database together. While one statement of a lane is under way, those who
 * come line up; then all of them are the next statement. So a hot row is locked, and a commit written, once for many, and
 * who comes alone waits for nobody.
 */
declare class HotLanes {
    #private;
    enter(ticket: Omit<Ticket, 'since' | 'answer' | 'fail'>): Promise<HotAnswer>;
}
export declare const stillRunning: () => CodedError;
/** The lanes of this process. */
export declare function hotLanes(shared: Shared): HotLanes;
export {};
