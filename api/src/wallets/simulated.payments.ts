import { randomBytes } from 'node:crypto';
import type { Currency, Scope } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
import type { PaymentPort } from './payment.port.js';

const METHODS: readonly PaymentMethod[] = ['CARD', 'BKASH', 'NAGAD'];
const CURRENCIES: readonly Currency[] = ['USD', 'BDT'];

/** The embedded provider: a checkout page of our own where nobody pays real money. */
export class SimulatedPayments implements PaymentPort {
  constructor(private readonly scope: Scope) {}

  offers(method: PaymentMethod, currency: Currency): boolean {
    return METHODS.includes(method) && CURRENCIES.includes(currency);
  }

  /** 192 random bits: it cannot be guessed, so it needs no sign-in beside it. */
  newCheckoutToken(): string {
    return randomBytes(24).toString('base64url');
  }

  checkoutUrl(token: string): string {
    return `${this.scope.config.publicUrl}/checkout/${token}`;
  }
}
