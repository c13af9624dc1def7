import type { Faults } from './faults.js';
import type { Happening } from './journal.js';
import type { Payment } from './payment.js';
/** A message as a dialect writes it. */
export interface Notice {
    readonly eventId: string;
    readonly provider: string;
    readonly reference: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
export interface NoticeWish {
    readonly payment: Payment;
    readonly eventId: string;
    /** Signed by somebody who is not the provider. */
    readonly forged: boolean;
}
/** How a provider tells of a payment; null where it does not. */
export type Announcer = (wish: NoticeWish) => Notice | null;
interface Parts {
    readonly target: () => string | null;
    readonly note: (happening: Happening) => void;
}
/** Carries the providers' messages to the merchant, well or badly. */
export declare class Webhooks {
    #private;
    private readonly parts;
    constructor(parts: Parts);
    register(provider: string, announcer: Announcer): void;
    /** Whatever becomes of payments during the work is announced with these faults. */
    with<T>(faults: Faults, work: () => T): T;
    announce(payment: Payment): void;
    /** When everything that was to go out at once has arrived or failed. */
    delivered(): Promise<void>;
    /** What has not gone out yet never will. */
    close(): Promise<void>;
}
export {};
