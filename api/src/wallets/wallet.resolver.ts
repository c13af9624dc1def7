import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import {
  badInput,
  CurrencyCode,
  MoneyType,
  PageArgs,
  registerNode,
  Scope,
  toMoney,
  type Connection,
  type Currency,
} from '../kernel/index.js';
import { earningsOf, maxEarningDays, type DailyEarningRow } from './earnings.loader.js';
import { WalletBalancesLoader, type WalletBalances } from './wallet-balances.loader.js';
import { entriesOf, WalletEntryLoader, type WalletEntryRow } from './wallet-entry.loader.js';
import { WalletAccount } from './wallet-entry.rules.js';
import { DailyEarningType, WalletEntryConnection, WalletType } from './wallet.type.js';

registerNode('ent', { typeName: 'WalletEntry', load: (scope, id) => scope.get(WalletEntryLoader).load(id) });

@ArgsType()
class EntriesArgs extends PageArgs {
  @Field(() => WalletAccount, { nullable: true, description: 'Only this account; all of them without.' })
  account?: WalletAccount | null;
}

@Resolver(() => ViewerType)
export class ViewerWalletResolver {
  @FieldResolver(() => WalletType, { description: 'The viewer’s money in one currency.' })
  wallet(
    @Arg('currency', () => CurrencyCode, { defaultValue: CurrencyCode.USD }) currency: Currency,
  ): WalletType {
    return Object.assign(new WalletType(), { currency });
  }
}

@Resolver(() => WalletType)
export class WalletResolver {
  @FieldResolver(() => MoneyType, { description: 'To spend or withdraw.' })
  available(@Root() wallet: WalletType, @Ctx() scope: Scope): Promise<MoneyType> {
    return balance(scope, wallet, 'available');
  }

  @FieldResolver(() => MoneyType, { description: 'Pay of a newcomer that becomes available after a day.' })
  clearing(@Root() wallet: WalletType, @Ctx() scope: Scope): Promise<MoneyType> {
    return balance(scope, wallet, 'clearing');
  }

  @FieldResolver(() => MoneyType, { description: 'Waits for a withdrawal.' })
  onHold(@Root() wallet: WalletType, @Ctx() scope: Scope): Promise<MoneyType> {
    return balance(scope, wallet, 'onHold');
  }

  @FieldResolver(() => MoneyType, { description: 'Held for the slots of the viewer’s own tasks.' })
  inEscrow(@Root() wallet: WalletType, @Ctx() scope: Scope): Promise<MoneyType> {
    return balance(scope, wallet, 'inEscrow');
  }

  @FieldResolver(() => MoneyType, {
    description:
      'Credit from offers and referrals: pays fees of one’s own tasks, cannot be withdrawn or exchanged.',
  })
  promo(@Root() wallet: WalletType, @Ctx() scope: Scope): Promise<MoneyType> {
    return balance(scope, wallet, 'promo');
  }

  @FieldResolver(() => WalletEntryConnection, { description: 'Newest first.' })
  entries(
    @Root() { currency }: WalletType,
    @Args(() => EntriesArgs) { account, ...page }: EntriesArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<WalletEntryRow>> {
    return entriesOf(scope, { currency, account: account ?? null, page });
  }

  @FieldResolver(() => [DailyEarningType], {
    description: 'Earnings of the last days, today included, oldest first; a day without any is there too.',
  })
  earnings(
    @Root() { currency }: WalletType,
    @Arg('days', () => Int, { defaultValue: 30, description: '1 to 92.' }) days: number,
    @Ctx() scope: Scope,
  ): Promise<DailyEarningRow[]> {
    if (days < 1 || days > maxEarningDays) throw badInput(`days must be 1 to ${maxEarningDays}.`);
    return earningsOf(scope, { currency, days });
  }
}

async function balance(
  scope: Scope,
  { currency }: WalletType,
  part: keyof WalletBalances,
): Promise<MoneyType> {
  const balances = await scope.get(WalletBalancesLoader).load(currency);
  return toMoney({ micros: balances[part], currency });
}
