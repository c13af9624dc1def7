import { LockMode } from '@mikro-orm/postgresql';
import { InvalidTransitionError, notFound, refuse, type Scope } from '../kernel/index.js';
import { exchangeAccount, incomingAccount, Ledger, platformReserve, userAccount } from '../ledger/index.js';
import { Deposit } from './deposit.entity.js';

/** Deposits put right by hand, after a provider's own list. All in the open transaction. */
export class DepositCorrections {
  constructor(private readonly scope: Scope) {}

  /** The provider does not have it (any more). @throws NotFoundError, InvalidTransitionError */
  async takeBack(id: string): Promise<void> {
    const { scope } = this;
    const deposit = await this.#locked(id);
    deposit.apply('reverse', scope.now);
    deposit.reason = 'RECONCILED';
    await scope.em.flush();
    await scope.sql.rows('select reverse_deposit($1, $2)', [id, scope.now]);
  }

  /**
   * The provider has this much for it, though we had given it up or waited for another amount: its owner gets what it
   * is worth at the rate of then. @throws NotFoundError, InvalidTransitionError
   */
  async credit(id: string, received: bigint): Promise<void> {
    const { scope } = this;
    const deposit = await this.#locked(id);
    if (received <= 0n) refuse(new InvalidTransitionError(deposit.status, [], 'There is nothing to give.'));
    // One that had ended stays as it ended; its owner's money is booked all the same, once.
    const kind = deposit.isOpen() ? 'deposit' : 'deposit_found';
    if (deposit.status === 'CREATED') deposit.apply('begin', scope.now);
    if (deposit.isOpen()) deposit.apply('confirm', scope.now);
    const worth = (deposit.amount * received) / deposit.payin;
    const { method, currency, payinCurrency, userId, rate } = deposit;
    Object.assign(deposit, { amount: worth, payin: received, reason: 'RECONCILED' });
    await scope.em.flush();
    const middle =
      rate === null
        ? [{ account: platformReserve(currency), micros: received - worth }]
        : [
            { account: exchangeAccount(payinCurrency), micros: received },
            { account: exchangeAccount(currency), micros: -worth },
          ];
    await scope.get(Ledger).transfer({
      kind,
      ref: { type: 'deposit', id },
      legs: [
        { account: incomingAccount(method, payinCurrency), micros: -received },
        ...middle.filter(({ micros }) => micros !== 0n),
        { account: userAccount(userId, 'available', currency), micros: worth },
      ],
    });
  }

  async #locked(id: string): Promise<Deposit> {
    const deposit = await this.scope.em.findOne(Deposit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return deposit ?? notFound('deposit');
  }
}
