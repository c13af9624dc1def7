import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, defineConnection, MoneyType, Node, type Currency } from '../kernel/index.js';
import type { DailyEarningRow } from './earnings.loader.js';
import type { WalletEntryRow } from './wallet-entry.loader.js';
import { WalletAccount, WalletEntryKind } from './wallet-entry.rules.js';

registerEnumType(WalletAccount, {
  name: 'WalletAccount',
  description:
    'The accounts of a wallet: to spend or withdraw, pay that still rests, what waits for a withdrawal, and credit that pays fees.',
});
registerEnumType(WalletEntryKind, { name: 'WalletEntryKind', description: 'Why money moved.' });

/** The source is the currency alone; every field reads afresh. */
@ObjectType('Wallet', { description: 'The viewer’s money in one currency.' })
export class WalletType {
  currency!: Currency;
}

@ObjectType('WalletEntry', {
  implements: Node,
  description:
    'One line on one of the viewer’s accounts: the amount is signed as seen from that account, balanceAfter is that account’s.',
})
export class WalletEntryType extends Node implements WalletEntryRow {
  taskId!: string | null;
  submissionId!: string | null;
  withdrawalId!: string | null;
  depositId!: string | null;

  @Field(() => WalletAccount)
  account!: WalletAccount;

  @Field(() => WalletEntryKind)
  kind!: WalletEntryKind;

  @Field(() => MoneyType)
  amount!: MoneyType;

  @Field(() => MoneyType)
  balanceAfter!: MoneyType;

  @Field(() => DateTime)
  at!: Date;
}

@ObjectType('DailyEarning', {
  description: 'What one day brought the worker; the days are those of the market, Asia/Dhaka.',
})
export class DailyEarningType implements DailyEarningRow {
  @Field(() => String, { description: 'Such as "2026-11-21".' })
  date!: string;

  @Field(() => MoneyType, { description: 'Paid for work that was decided that day, and bonuses.' })
  earned!: MoneyType;

  @Field(() => MoneyType, { description: 'Rewards of work handed in that day and not decided yet.' })
  pending!: MoneyType;
}

export const WalletEntryConnection = defineConnection('WalletEntry', () => WalletEntryType);
