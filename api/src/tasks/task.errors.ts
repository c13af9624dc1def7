import { Field, ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';

@RefusalName('ProhibitedContentError')
@ObjectType({
  implements: UserError,
  description:
    'The marketplace does not carry such work; the reasons say what is wrong. Code PROHIBITED_CONTENT.',
})
export class ProhibitedContentError extends UserError {
  @Field(() => [String], { description: 'One sentence each, safe to show to the employer.' })
  reasons: string[];

  constructor(reasons: readonly string[]) {
    super();
    this.code = 'PROHIBITED_CONTENT';
    this.message = reasons[0] ?? 'The marketplace does not carry such work.';
    this.reasons = [...reasons];
  }
}
