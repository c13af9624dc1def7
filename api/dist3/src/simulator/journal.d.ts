import type { ControlState } from './control.state.js';
import type { Movement, Payment } from './payment.js';
/** What a provider's token desk has done: it limits how often it may be asked. */
export interface TokenDeskState {
    readonly calls: readonly number[];
    readonly blockedUntil: number;
    readonly tokens: Readonly<Record<string, number>>;
    readonly refreshTokens: Readonly<Record<string, number>>;
}
export type Happening = {
    readonly kind: 'call';
    readonly operation: string;
    readonly reference: string;
    readonly answer: string;
} | {
    readonly kind: 'payment';
    readonly payment: Payment;
} | ({
    readonly kind: 'money';
} & Movement) | {
    readonly kind: 'token';
    readonly provider: string;
    readonly call: string;
    readonly desk: TokenDeskState;
} | {
    readonly kind: 'webhook';
    readonly eventId: string;
    readonly reference: string;
    /** What it told of the payment. */
    readonly tells: Payment['state'];
    readonly answer: string;
} | {
    readonly kind: 'control';
    readonly state: ControlState;
} | {
    readonly kind: 'key';
    readonly name: string;
    readonly pem: string;
    readonly certificate: string;
};
export type Entry = Happening & {
    readonly n: number;
    readonly at: string;
};
/**
 * All that ever happened, in order. With a file every entry is in it before anybody hears of it, and what one step
 * wrote is there completely or not at all, so a simulator that is killed and started again has forgotten nothing.
 */
export declare class Journal {
    #private;
    constructor(file: string | undefined);
    /** The last of a token desk, whoever wrote it. */
    desk(provider: string): TokenDeskState;
    get entries(): readonly Entry[];
    write(at: Date, happenings: readonly Happening[]): readonly Entry[];
}
