import { ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';

@RefusalName('FourEyesError')
@ObjectType({
  implements: UserError,
  description: 'Somebody else has to decide this: it is much money, or one’s own. Code FOUR_EYES.',
})
export class FourEyesError extends UserError {
  constructor(message: string) {
    super();
    this.code = 'FOUR_EYES';
    this.message = message;
  }
}

@RefusalName('ProviderAwayError')
@ObjectType({
  implements: UserError,
  description: 'The provider does not answer just now; try again later. Code PROVIDER_AWAY.',
})
export class ProviderAwayError extends UserError {
  constructor() {
    super();
    this.code = 'PROVIDER_AWAY';
    this.message = 'The provider does not answer just now; try again later.';
  }
}
