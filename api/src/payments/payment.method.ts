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
} as const;
export type PaymentMethod = keyof typeof PaymentMethod;
