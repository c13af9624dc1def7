import { ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';

@RefusalName('QuoteExpiredError')
@ObjectType({
  implements: UserError,
  description: 'The quote is too old or was used; ask for another. Code QUOTE_EXPIRED.',
})
export class QuoteExpiredError extends UserError {
  constructor() {
    super();
    this.code = 'QUOTE_EXPIRED';
    this.message = 'This quote is too old or was used already; ask for a new one.';
  }
}
