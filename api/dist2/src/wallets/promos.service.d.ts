import { type Amount, type Currency, type Scope } from '../kernel/index.js';
export declare const PromoKind: {
    readonly PROMO: "PROMO";
    readonly REFERRAL: "REFERRAL";
};
export type PromoKind = keyof typeof PromoKind;
export interface PromoWish {
    readonly userId: string;
    readonly kind: PromoKind;
    readonly amount: Amount;
    readonly note: string;
}
/** Credit that the marketplace gives: an account of its own, from which nothing leaves but to pay back fees. */
export declare class Promos {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** In the open transaction. @throws InvalidInputError */
    grant({ userId, kind, amount, note }: PromoWish): Promise<string>;
    /**
     * Pays fees that the viewer has paid since they got credit back out of it, as far as it reaches. In the open
     * transaction. @throws InvalidTransitionError where there is nothing to pay, or nothing to pay it with
     */
    use(currency: Currency): Promise<bigint>;
}
