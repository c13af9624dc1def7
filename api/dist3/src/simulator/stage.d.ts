import type { FastifyReply } from 'fastify';
import type { Book } from './book.js';
import type { Control } from './control.js';
import type { Faults } from './faults.js';
import type { Happening, Journal } from './journal.js';
import type { Keys } from './keys.js';
import type { Random } from './random.js';
import type { VirtualClock } from './virtual.clock.js';
import type { Webhooks } from './webhooks.js';
export interface Answer {
    readonly status: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}
/** What every dialect plays with. */
export interface Stage {
    readonly book: Book;
    readonly clock: VirtualClock;
    readonly control: Control;
    readonly journal: Journal;
    readonly keys: Keys;
    readonly random: Random;
    readonly webhooks: Webhooks;
    /** The address that merchants and customers reach it by. */
    readonly url: () => string;
}
export interface MoneyCall {
    readonly operation: string;
    readonly reference: string;
    readonly party: string;
    /** What the provider does if it gets that far. */
    readonly commit: (faults: Faults) => Answer;
}
export declare const note: ({ journal, clock }: Stage, happening: Happening) => void;
/** A call that moves money, with whatever goes wrong on its way in and on its way back. */
export declare function moneyCall(stage: Stage, reply: FastifyReply, call: MoneyCall): Promise<FastifyReply>;
/** Any other call: it fails while the house is closed. */
export declare function plainCall(stage: Stage, reply: FastifyReply, answer: () => Answer): FastifyReply;
