export const PaymentMethod = {
    BKASH: 'BKASH',
    NAGAD: 'NAGAD',
    ROCKET: 'ROCKET',
    RECHARGE: 'RECHARGE',
    BANK: 'BANK',
    PAYPAL: 'PAYPAL',
    SKRILL: 'SKRILL',
    CARD: 'CARD',
    CRYPTO: 'CRYPTO',
};
//# sourceMappingURL=payment.method.js.map