export declare const PaymentMethod: {
    readonly BKASH: "BKASH";
    readonly NAGAD: "NAGAD";
    readonly ROCKET: "ROCKET";
    readonly RECHARGE: "RECHARGE";
    readonly BANK: "BANK";
    readonly PAYPAL: "PAYPAL";
    readonly SKRILL: "SKRILL";
    readonly CARD: "CARD";
    readonly CRYPTO: "CRYPTO";
};
export type PaymentMethod = keyof typeof PaymentMethod;
