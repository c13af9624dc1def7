import { Field, InterfaceType } from 'type-graphql';

@InterfaceType('UserError', {
  description:
    'A marketplace rule refused the request; the caller can act on it. Each refusal type has one stable code.',
  resolveType: (value: object) => refusalNames.get(value.constructor) ?? undefined,
})
export abstract class UserError {
  @Field(() => String, { description: 'Stable, one per refusal type; safe to switch on.' })
  code!: string;

  @Field(() => String, { description: 'One sentence, safe to show to a person.' })
  message!: string;
}

const refusalNames = new Map<unknown, string>();

/** Class decorator of refusals: remembers the GraphQL name for the interface's resolveType. */
export function RefusalName(name: string): ClassDecorator {
  return (target) => void refusalNames.set(target, name);
}

/** Carries a UserError up the stack, so that every open transaction rolls back on the way. */
export class Refusal extends Error {
  constructor(readonly reason: UserError) {
    super(reason.message);
  }
}

/** A rule says no: nothing of the current transaction remains. */
export function refuse(reason: UserError): never {
  throw new Refusal(reason);
}
