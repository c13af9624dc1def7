import { Field, InputType, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError } from '../kernel/index.js';
import type { BillingDetails } from './billing-details.rules.js';

@ObjectType('BillingDetails', {
  description: 'What the viewer wants to stand on their invoices, beside the country of the account.',
})
export class BillingDetailsType implements BillingDetails {
  @Field(() => String, { nullable: true, description: 'Null: the public name.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is printed, line by line.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'The buyer’s own VAT or business id.' })
  vatId!: string | null;
}

@InputType({
  description: 'All that should stand on the invoices to come; what is left out or empty does not.',
})
export class UpdateBillingDetailsInput {
  @Field(() => String, { nullable: true, description: 'One line, at most 120 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 8 lines and 500 characters.' })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 40 letters, digits, spaces, dots, slashes, hyphens.',
  })
  vatId?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The invoices to come will say so.' })
export class UpdateBillingDetailsPayload {}

export const updateBillingDetailsResult = defineResult(
  'UpdateBillingDetailsResult',
  UpdateBillingDetailsPayload,
  InvalidInputError,
  IdempotencyMismatchError,
);
