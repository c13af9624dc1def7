import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, defineConnection, MoneyType } from '../kernel/index.js';
import type { PromoGrantRow } from './promo-grants.loader.js';
import { PromoKind } from './promos.service.js';

@ObjectType('PromoGrant', {
  description: 'Credit that an administrator gave: to whom, why and by whom, kept for good.',
})
export class PromoGrantType implements PromoGrantRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'Of whom has it.' })
  userId!: string;

  @Field(() => String, { description: 'Of whom has it.' })
  userName!: string;

  @Field(() => PromoKind)
  kind!: PromoKind;

  @Field(() => MoneyType)
  amount!: MoneyType;

  @Field(() => String)
  note!: string;

  @Field(() => String, { description: 'The administrator’s name.' })
  grantedBy!: string;

  @Field(() => DateTime)
  at!: Date;
}

export const PromoGrantConnection = defineConnection('PromoGrant', () => PromoGrantType);
