import { Field, ObjectType } from 'type-graphql';
import { DateTime, RefusalName, UserError } from '../kernel/index.js';

@RefusalName('MethodRestingError')
@ObjectType({
  implements: UserError,
  description: 'A new payout method rests before its first use. Code METHOD_RESTING.',
})
export class MethodRestingError extends UserError {
  @Field(() => DateTime, { description: 'From then on it can be used.' })
  usableAt: Date;

  constructor(usableAt: Date) {
    super();
    this.code = 'METHOD_RESTING';
    this.message = 'This payout method is new and rests before its first use.';
    this.usableAt = usableAt;
  }
}
