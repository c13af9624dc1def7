import { LockMode } from '@mikro-orm/postgresql';
import { after, minuteMs, secondMs, type Scope } from '../kernel/index.js';
import {
  exchangeAccount,
  incomingAccount,
  Ledger,
  platformReserve,
  userAccount,
  type Transfer,
} from '../ledger/index.js';
import {
  Providers,
  ProviderUnavailable,
  type Asked,
  type PaymentProvider,
  type ProviderStatus,
} from '../payments/index.js';
import { Deposit } from './deposit.entity.js';
import { reverseDeposit } from './deposit.reversal.js';
import { PATIENCE_MS } from './deposit.rules.js';
import { chargeFor, checkoutUrl } from './payin-provider.js';
import { verdictOnPayin, type PayinVerdict } from './payin.verdict.js';

/**
 * What a provider and the marketplace do about one deposit. A message or a visit is only a hint; the provider's answer
 * decides, it is booked in one transaction, and the first decision counts.
 */
export class Payins {
  constructor(private readonly scope: Scope) {}

  /**
   * Takes a payer to the provider; a repeat leads to the same payment. Answers the provider's address, null where there
   * is nothing to pay or nobody to pay it to. Every rail closes its checkout sooner than we give up on it: we wait anew
   * from here, or somebody who begins late would pay for a deposit that is over.
   * @throws ProviderUnavailable
   */
  async begin(created: Deposit): Promise<string | null> {
    const provider = this.#providerOf(created);
    if (provider === null || !created.isOpen() || created.lapsedAt(this.scope.now)) return null;
    if (created.redirectUrl != null) return created.redirectUrl;
    const deposit = await this.#atPriceOfNow(created, provider);
    const { id, method, payin, payinCurrency, checkoutToken } = deposit;
    const opened = await provider.createPayin({
      reference: id,
      method,
      amount: { micros: payin, currency: payinCurrency },
      returnUrl: `${checkoutUrl(this.scope, checkoutToken)}/return`,
    });
    const isBegun = await this.#locked(id, (locked) => {
      if (!locked.isOpen() || opened.redirectUrl === null) return false;
      if (locked.status === 'CREATED') locked.apply('begin', this.scope.now);
      locked.redirectUrl = opened.redirectUrl;
      locked.providerReference = opened.externalId;
      locked.nextStepAt = after(this.scope.now, minuteMs);
      locked.expiresAt = after(this.scope.now, PATIENCE_MS);
      return true;
    });
    return isBegun ? opened.redirectUrl : null;
  }

  /**
   * A payer who waits may not choose among the rates of a day. What the provider was asked for already, without our hearing
   * of it, stays the price: another one would only differ from what is paid.
   */
  async #atPriceOfNow(deposit: Deposit, provider: PaymentProvider): Promise<Deposit> {
    const { scope } = this;
    if (!deposit.needsPrice(scope.now)) return deposit;
    const { state } = await answerOf(() => provider.query(askedOf(deposit)));
    if (state === 'unknown') throw new ProviderUnavailable('it is not known whether the payment was begun');
    if (state !== 'absent') return deposit;
    const amount = { micros: deposit.amount, currency: deposit.currency };
    const { payin, rate, rateUntil } = await chargeFor(scope, amount, provider);
    const priced = await this.#locked(deposit.id, (locked) => {
      const price = { payin: payin.micros, payinCurrency: payin.currency, rate, rateUntil };
      return locked.needsPrice(scope.now) ? Object.assign(locked, price) : locked;
    });
    return priced ?? deposit;
  }

  /** The payer came back: the provider is told to go on, where the deposit is not over, then asked. */
  async complete(deposit: Deposit): Promise<Deposit | null> {
    const provider = this.#providerOf(deposit);
    if (provider === null || deposit.redirectUrl == null) return deposit;
    const asked = askedOf(deposit);
    const isOpen = deposit.isOpen();
    const status = await answerOf(
      () => (isOpen ? provider.completePayin?.(asked) : undefined) ?? provider.query(asked),
    );
    return this.#book(deposit.id, status);
  }

  /** One step further, if it is due: the provider is asked. */
  async advance(id: string): Promise<void> {
    const { scope } = this;
    const due = await this.#locked(id, (deposit) => {
      if (deposit.nextStepAt == null || deposit.nextStepAt > scope.now) return false;
      deposit.nextStepAt = nextTry(scope.now, deposit.attempts);
      deposit.attempts += 1;
      return true;
    });
    const deposit = due ? await scope.em.findOne(Deposit, { id }) : null;
    const provider = deposit && this.#providerOf(deposit);
    if (!deposit || !provider) return;
    const asked = askedOf(deposit);
    const status = await answerOf(() => provider.query(asked));
    // The payer agreed and never came back: nobody has told the provider to go on.
    const isAgreed = deposit.isOpen() && status.state === 'pending' && provider.completePayin !== undefined;
    await this.#book(id, isAgreed ? await answerOf(() => provider.completePayin!(asked)) : status);
  }

  #providerOf({ provider }: Deposit): PaymentProvider | null {
    return provider == null ? null : this.scope.get(Providers).byId(provider);
  }

  async #locked<T>(id: string, work: (deposit: Deposit) => T | Promise<T>): Promise<T | null> {
    return this.scope.atomically(async () => {
      const deposit = await this.scope.em.findOne(Deposit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (deposit === null) return null;
      const result = await work(deposit);
      await this.scope.em.flush();
      return result;
    });
  }

  #book(id: string, status: ProviderStatus): Promise<Deposit | null> {
    return this.#locked(id, async (deposit) => {
      const verdict = verdictOnPayin(deposit, status, this.scope.now);
      if (verdict !== null) await this.#settle(deposit, verdict, status);
      else if (!deposit.isOpen() && status.state !== 'unknown') this.#rest(deposit);
      return deposit;
    });
  }

  /** Nothing more to ask, unless the provider has told us something since we asked: that is a step of its own, due now. */
  #rest(deposit: Deposit): void {
    if (deposit.nextStepAt != null && deposit.nextStepAt > this.scope.now) deposit.nextStepAt = null;
  }

  async #settle(
    deposit: Deposit,
    { action, reason }: PayinVerdict,
    { externalId }: ProviderStatus,
  ): Promise<void> {
    const { scope } = this;
    deposit.reason = reason ?? null;
    if (externalId !== null) deposit.providerReference = externalId;
    if (action === 'wait') return;
    if (action === 'confirm' && deposit.status === 'CREATED') deposit.apply('begin', scope.now);
    const isTold = deposit.nextStepAt != null && deposit.nextStepAt <= scope.now;
    deposit.apply(action, scope.now);
    const isPaid = action === 'confirm' || action === 'find';
    // The provider told us something since it was asked: perhaps that it has charged the money back already.
    if (isPaid && isTold) deposit.nextStepAt = scope.now;
    await scope.em.flush();
    if (isPaid) await scope.get(Ledger).transfer(arrival(deposit));
    if (action === 'reverse') await reverseDeposit(scope, deposit.id);
  }
}

const askedOf = ({ id, providerReference }: Deposit): Asked => ({
  direction: 'payin',
  reference: id,
  externalId: providerReference ?? null,
});

async function answerOf(ask: () => Promise<ProviderStatus>): Promise<ProviderStatus> {
  try {
    return await ask();
  } catch {
    return { state: 'unknown', externalId: null, amount: null, reason: null };
  }
}

/** Across currencies through the exchange; dust of a rounded charge is the platform's. */
function arrival({ id, userId, method, currency, amount, payin, payinCurrency, rate }: Deposit): Transfer {
  const middle =
    rate === null
      ? [{ account: platformReserve(currency), micros: payin - amount }]
      : [
          { account: exchangeAccount(payinCurrency), micros: payin },
          { account: exchangeAccount(currency), micros: -amount },
        ];
  return {
    kind: 'deposit',
    ref: { type: 'deposit', id },
    legs: [
      { account: incomingAccount(method, payinCurrency), micros: -payin },
      ...middle.filter(({ micros }) => micros !== 0n),
      { account: userAccount(userId, 'available', currency), micros: amount },
    ],
  };
}

/** A minute, doubled each time, an hour at most. */
const nextTry = (now: Date, attempts: number): Date =>
  after(now, Math.min(60 * secondMs * 2 ** Math.min(attempts, 8), 60 * minuteMs));
