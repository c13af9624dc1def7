import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { staffNote } from '../identity/index.js';
import { Access, Scope, toMoney } from '../kernel/index.js';
import { LedgerHealth, type LedgerTotals } from './ledger-health.service.js';
import {
  LedgerHealthType,
  LiftPayoutFreezeInput,
  LiftPayoutFreezePayload,
  liftPayoutFreezeResult,
  type LedgerTotalsType,
} from './ledger-health.type.js';
import { LedgerWatch } from './ledger-watch.service.js';
import { PayoutFreezes } from './payout-freeze.service.js';

const asMoney = ({ currency, ...amounts }: LedgerTotals): LedgerTotalsType => ({
  owedToUsers: toMoney({ micros: amounts.owedToUsers, currency }),
  inEscrow: toMoney({ micros: amounts.inEscrow, currency }),
  fees: toMoney({ micros: amounts.fees, currency }),
  otherHoldings: toMoney({ micros: amounts.otherHoldings, currency }),
  paidIn: toMoney({ micros: amounts.paidIn, currency }),
});

@Resolver()
export class LedgerHealthResolver {
  @Access('marketplace:moderate')
  @Query(() => LedgerHealthType, {
    description:
      'What does not add up in the books, as their last checks found it, with their totals of now. Moderators.',
  })
  async ledgerHealth(@Ctx() scope: Scope): Promise<LedgerHealthType> {
    const health = scope.get(LedgerHealth);
    const { at, defects } = await health.defects();
    const totals = await health.totals();
    return {
      checkedAt: at,
      defects,
      totals: totals.map(asMoney),
      frozen: await scope.get(PayoutFreezes).active(),
      lastChecks: await scope.get(LedgerWatch).last(),
    };
  }

  @Access('marketplace:moderate')
  @Mutation(() => liftPayoutFreezeResult.type, {
    nullable: true,
    description:
      'Lets payouts go on, once the books are read through and add up. Moderators. Event payouts.resumed.',
  })
  liftPayoutFreeze(
    @Arg('input', () => LiftPayoutFreezeInput) input: LiftPayoutFreezeInput,
    @Ctx() scope: Scope,
  ) {
    return liftPayoutFreezeResult.settle(scope, { field: 'liftPayoutFreeze', input }, async () => {
      const reason = await scope.get(PayoutFreezes).lift(staffNote(input.note));
      return Object.assign(new LiftPayoutFreezePayload(), { reason });
    });
  }
}
