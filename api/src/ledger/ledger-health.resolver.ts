import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, Scope, toMoney } from '../kernel/index.js';
import { LedgerHealth, type LedgerTotals } from './ledger-health.service.js';
import { LedgerHealthType, type LedgerTotalsType } from './ledger-health.type.js';

const asMoney = ({ currency, ...amounts }: LedgerTotals): LedgerTotalsType => ({
  owedToUsers: toMoney({ micros: amounts.owedToUsers, currency }),
  inEscrow: toMoney({ micros: amounts.inEscrow, currency }),
  fees: toMoney({ micros: amounts.fees, currency }),
  paidIn: toMoney({ micros: amounts.paidIn, currency }),
});

@Resolver()
export class LedgerHealthResolver {
  @Access('marketplace:moderate')
  @Query(() => LedgerHealthType, {
    description: 'Reads the books through and says what does not add up, with their totals. Moderators.',
  })
  async ledgerHealth(@Ctx() scope: Scope): Promise<LedgerHealthType> {
    const health = scope.get(LedgerHealth);
    const defects = await health.defects();
    const totals = await health.totals();
    return { checkedAt: scope.now, defects, totals: totals.map(asMoney) };
  }
}
