import { Field, ObjectType } from 'type-graphql';
import { DateTime, RefusalName, UserError } from '../kernel/index.js';

@RefusalName('EmailTakenError')
@ObjectType({
  implements: UserError,
  description: 'This e-mail address has an account already. Code EMAIL_TAKEN.',
})
export class EmailTakenError extends UserError {
  constructor() {
    super();
    this.code = 'EMAIL_TAKEN';
    this.message = 'This e-mail address has an account already; sign in instead.';
  }
}

@RefusalName('StepUpRequiredError')
@ObjectType({
  implements: UserError,
  description: 'This needs the password again, given just now. Code STEP_UP_REQUIRED.',
})
export class StepUpRequiredError extends UserError {
  constructor(message = 'Enter your password again first.') {
    super();
    this.code = 'STEP_UP_REQUIRED';
    this.message = message;
  }
}

@RefusalName('InvalidCredentialsError')
@ObjectType({
  implements: UserError,
  description:
    'E-mail address and password do not fit together; which of them is wrong is not told. Code INVALID_CREDENTIALS.',
})
export class InvalidCredentialsError extends UserError {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Set once there were too many tries: until then none is looked at, not even the right password.',
  })
  retryAt: Date | null;

  constructor(retryAt: Date | null = null) {
    super();
    this.code = 'INVALID_CREDENTIALS';
    this.message =
      retryAt === null
        ? 'The e-mail address or the password is wrong.'
        : 'The e-mail address or the password is wrong, and there were too many tries; wait, or reset the password.';
    this.retryAt = retryAt;
  }
}
