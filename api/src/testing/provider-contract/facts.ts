import type { Amount } from '../../kernel/index.js';
import type { PaymentMethod, ProviderId } from '../../payments/index.js';
import type { Clerk } from './clerk.js';
import type { ProviderStage } from '../provider-stage.js';

/** What a payout can be made to meet, on every rail. */
export type Fate = 'paid' | 'no_account' | 'blocked' | 'limit' | 'funds' | 'decline';

export interface PayoutFacts {
  readonly method: PaymentMethod;
  readonly account: string;
  readonly name?: string;
  /** How people write the same account. */
  readonly spellings: readonly string[];
  readonly malformed: readonly string[];
}

/** What the suite must know of an adapter to ask the same of it as of all others. */
export interface ProviderFacts {
  readonly id: ProviderId;
  readonly amount: Amount;
  readonly payin?: {
    readonly method: PaymentMethod;
    /** The simulator's names of the calls that open a payment and that move its money. */
    readonly create: string;
    readonly complete: string;
  };
  /** A rail that a program answers: it can be made to fail in every way a network fails. */
  readonly payout?: PayoutFacts & {
    /** The simulator's name of the call that moves money. */
    readonly operation: string;
  };
  /** A rail whose answers a person carries. */
  readonly carried?: PayoutFacts & { readonly clerk: (stage: ProviderStage) => Clerk };
  /** What its messages tell of; left out: it sends none. */
  readonly webhooks?: 'payin' | 'payout';
}
