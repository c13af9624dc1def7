import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, defineConnection, MoneyType, Node, type Currency } from '../kernel/index.js';
import type { WalletEntryRow } from './wallet-entry.loader.js';
import { WalletAccount, WalletEntryKind } from './wallet-entry.rules.js';

registerEnumType(WalletAccount, {
  name: 'WalletAccount',
  description:
    'The accounts of a wallet: to spend or withdraw, pay that still rests, and what waits for a withdrawal.',
});
registerEnumType(WalletEntryKind, { name: 'WalletEntryKind', description: 'Why money moved.' });

/** The source is the currency alone; every field reads afresh. */
@ObjectType('Wallet', { description: 'The viewer’s money in one currency.' })
export class WalletType {
  currency!: Currency;
}

@ObjectType('WalletEntry', {
  implements: Node,
  simpleResolvers: true,
  description:
    'One line on one of the viewer’s accounts: the amount is signed as seen from that account, balanceAfter is that account’s.',
})
export class WalletEntryType extends Node implements WalletEntryRow {
  taskId!: string | null;
  submissionId!: string | null;

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

export const WalletEntryConnection = defineConnection('WalletEntry', () => WalletEntryType);
