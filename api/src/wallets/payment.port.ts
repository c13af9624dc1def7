import type { Currency, Scope } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
import { SimulatedPayments } from './simulated.payments.js';

/** What takes people's money in. Answers come back later, as `Deposits.settle` with the checkout's token. */
export interface PaymentPort {
  /** What can be paid with, here and now. */
  offers(method: PaymentMethod, currency: Currency): boolean;
  /** A fresh capability: whoever holds it may settle the one deposit it was made for. */
  newCheckoutToken(): string;
  /** Where the payer goes. */
  checkoutUrl(token: string): string;
}

export const paymentsOf = (scope: Scope): PaymentPort => scope.get(SimulatedPayments);
