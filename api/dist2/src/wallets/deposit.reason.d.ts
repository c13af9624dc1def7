import type { DepositStatus } from './deposit.entity.js';
/** Why a deposit failed, ended or waits, from its payer's side. Names in the schema. */
export declare const DepositReason: {
    readonly CANCELLED_BY_PAYER: "CANCELLED_BY_PAYER";
    readonly DECLINED: "DECLINED";
    readonly ACCOUNT_UNUSABLE: "ACCOUNT_UNUSABLE";
    readonly PROVIDER_LIMIT: "PROVIDER_LIMIT";
    readonly INSUFFICIENT_FUNDS: "INSUFFICIENT_FUNDS";
    readonly RISKY: "RISKY";
    readonly GIVEN_BACK: "GIVEN_BACK";
    readonly UNPAID: "UNPAID";
    readonly TAKEN_BACK: "TAKEN_BACK";
    readonly AMOUNT_DIFFERS: "AMOUNT_DIFFERS";
    readonly NO_ANSWER: "NO_ANSWER";
    readonly RECONCILED: "RECONCILED";
};
export type DepositReason = keyof typeof DepositReason;
interface Told {
    readonly status: DepositStatus;
    readonly reason?: string | null | undefined;
}
export declare const depositReasonOf: ({ status, reason }: Told) => DepositReason | null;
/** The provider has money for it that is not booked yet: somebody looks, and there is nothing more to pay. */
export declare const isHeld: (deposit: Told) => boolean;
export {};
