import { LockMode } from '@mikro-orm/postgresql';
import { after, dayMs, LimitReachedError, newId, refuse, toDate, type Scope } from '../kernel/index.js';
import { incomingAccount, Ledger, userAccount } from '../ledger/index.js';
import { Deposit } from './deposit.entity.js';
import { checkDeposit, type DepositWish } from './deposit.rules.js';
import { paymentsOf } from './payment.port.js';

/** How long a checkout waits for its payer. */
const PATIENCE_MS = dayMs;
/** Open checkouts cost nothing, so somebody could make them without end. */
const MOST_OPEN = 50;

export type Outcome = 'approve' | 'cancel';

/** Money on its way into wallets. */
export class Deposits {
  constructor(private readonly scope: Scope) {}

  /** @throws InvalidInputError, LimitReachedError */
  create(wish: DepositWish): Promise<string> {
    const { scope } = this;
    const payments = paymentsOf(scope);
    checkDeposit(wish, payments);
    return scope.atomically(async () => {
      await this.#requireRoom(scope.me.userId);
      const deposit = scope.em.create(Deposit, {
        id: newId('dep'),
        userId: scope.me.userId,
        status: 'CREATED',
        method: wish.method,
        currency: wish.amount.currency,
        amount: wish.amount.micros,
        checkoutToken: payments.newCheckoutToken(),
        createdAt: scope.now,
        expiresAt: after(scope.now, PATIENCE_MS),
        settledAt: null,
      });
      await scope.em.persist(deposit).flush();
      return deposit.id;
    });
  }

  /** Whoever knows the token may see what it is for. */
  atCheckout(token: string): Promise<Deposit | null> {
    return this.scope.em.findOne(Deposit, { checkoutToken: token });
  }

  /**
   * What the provider says of a checkout. Approved money is in the wallet when this returns.
   * The first answer counts: repeats, and answers that come too late, change nothing.
   */
  settle(token: string, outcome: Outcome): Promise<Deposit | null> {
    const { scope } = this;
    return scope.atomically(async () => {
      const locked = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const deposit = await scope.em.findOne(Deposit, { checkoutToken: token }, locked);
      if (deposit?.isOpen() && !deposit.lapsedAt(scope.now)) {
        await (outcome === 'approve' ? this.#confirm(deposit) : this.#end(deposit, 'fail'));
      }
      return deposit;
    });
  }

  /** Gives up on a payer who did not come back. Does nothing when it is settled or not due. */
  expire(id: string): Promise<void> {
    const { scope } = this;
    return scope.atomically(async () => {
      const deposit = await scope.em.findOne(Deposit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (deposit?.isOpen() && deposit.lapsedAt(scope.now)) await this.#end(deposit, 'expire');
    });
  }

  async #confirm(deposit: Deposit): Promise<void> {
    const { id, userId, method, currency, amount, status } = deposit;
    if (status === 'CREATED') deposit.apply('begin', this.scope.now);
    await this.#end(deposit, 'confirm');
    await this.scope.get(Ledger).transfer({
      kind: 'deposit',
      ref: { type: 'deposit', id },
      legs: [
        { account: incomingAccount(method, currency), micros: -amount },
        { account: userAccount(userId, 'available', currency), micros: amount },
      ],
    });
  }

  async #end(deposit: Deposit, action: 'confirm' | 'fail' | 'expire'): Promise<void> {
    deposit.apply(action, this.scope.now);
    await this.scope.em.flush();
  }

  /** One count at a time per person, or parallel calls would slip past the limit together. */
  async #requireRoom(userId: string): Promise<void> {
    const { sql, now } = this.scope;
    await sql.rows('select pg_advisory_xact_lock(hashtextextended($1, 7106))', [userId]);
    const open = await sql.first<{ n: number; first: string | null }>(
      `select count(*)::int as n, min(expires_at) as first from deposit
        where user_id = $1 and status in ('CREATED', 'PENDING') and expires_at > $2`,
      [userId, now],
    );
    if (open === null || open.first === null || open.n < MOST_OPEN) return;
    const message = `Pay or cancel one of your ${MOST_OPEN} open deposits first.`;
    refuse(new LimitReachedError(message, { limit: MOST_OPEN, retryAt: toDate(open.first) }));
  }
}
