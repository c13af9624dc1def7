import { GraphQLError } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType, toMoney } from './money.type.js';
import type { Amount } from './money.js';
import { DateTime } from './scalars.js';
import { RefusalName, refuse, UserError } from './refusal.js';

@ObjectType({ description: 'One field of the input that is wrong.' })
export class FieldError {
  @Field(() => [String], { description: 'Where in the input: names and list positions.' })
  path!: string[];

  @Field(() => String, {
    description: 'Stable; safe to switch on: REQUIRED, TOO_SHORT, TOO_LONG, TOO_SMALL, TOO_LARGE, INVALID, …',
  })
  code!: string;

  @Field(() => String, { description: 'One sentence, safe to show to a person.' })
  message!: string;
}

@RefusalName('InvalidInputError')
@ObjectType({
  implements: UserError,
  description: 'The input breaks a rule; every bad field is listed. Code BAD_USER_INPUT.',
})
export class InvalidInputError extends UserError {
  @Field(() => [FieldError])
  fields: FieldError[];

  constructor(fields: FieldError[]) {
    super();
    this.code = 'BAD_USER_INPUT';
    this.message = fields[0]?.message ?? 'The input is not valid.';
    this.fields = fields;
  }
}

@RefusalName('NotFoundError')
@ObjectType({ implements: UserError, description: 'It does not exist, or it is not yours. Code NOT_FOUND.' })
export class NotFoundError extends UserError {
  constructor(noun: string) {
    super();
    this.code = 'NOT_FOUND';
    this.message = `There is no such ${noun}, or it is not yours.`;
  }
}

@RefusalName('InvalidTransitionError')
@ObjectType({ implements: UserError, description: 'Its state does not allow that. Code INVALID_TRANSITION.' })
export class InvalidTransitionError extends UserError {
  @Field(() => String, { description: 'The state it is in.' })
  from: string;

  @Field(() => [String], { description: 'What the viewer may do from here.' })
  allowedActions: string[];

  constructor(from: string, allowedActions: readonly string[], message?: string) {
    super();
    this.code = 'INVALID_TRANSITION';
    this.message = message ?? `That cannot be done while it is ${from}.`;
    this.from = from;
    this.allowedActions = [...allowedActions];
  }
}

@RefusalName('InsufficientFundsError')
@ObjectType({
  implements: UserError,
  description: 'The wallet does not hold enough. Code INSUFFICIENT_FUNDS.',
})
export class InsufficientFundsError extends UserError {
  @Field(() => MoneyType, { description: 'How much more is needed.' })
  missing: MoneyType;

  constructor(missing: Amount) {
    super();
    this.code = 'INSUFFICIENT_FUNDS';
    this.message = 'The wallet does not hold enough for that.';
    this.missing = toMoney(missing);
  }
}

@RefusalName('LimitReachedError')
@ObjectType({
  implements: UserError,
  description: 'A limit of the marketplace is reached. Code LIMIT_EXCEEDED.',
})
export class LimitReachedError extends UserError {
  @Field(() => Int, { nullable: true })
  limit: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When to try again, where time alone helps.' })
  retryAt: Date | null;

  constructor(message: string, bounds: { limit?: number; retryAt?: Date } = {}) {
    super();
    this.code = 'LIMIT_EXCEEDED';
    this.message = message;
    this.limit = bounds.limit ?? null;
    this.retryAt = bounds.retryAt ?? null;
  }
}

@RefusalName('IdempotencyMismatchError')
@ObjectType({
  implements: UserError,
  description: 'This idempotency key was used for another request. Code IDEMPOTENCY_KEY_REUSED.',
})
export class IdempotencyMismatchError extends UserError {
  constructor() {
    super();
    this.code = 'IDEMPOTENCY_KEY_REUSED';
    this.message = 'This idempotency key was used before with another request.';
  }
}

export function notFound(noun: string): never {
  return refuse(new NotFoundError(noun));
}

/** Thrown, not returned: what a program did wrong, who it is not, what is down. Shown to the caller as written. */
export class CodedError extends GraphQLError {
  constructor(code: string, message: string, more: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...more } });
  }
}
export const unauthenticated = () => new CodedError('UNAUTHENTICATED', 'Sign in first.');
export const forbidden = () => new CodedError('FORBIDDEN', 'Your account may not do that.');
export const badInput = (message: string) => new CodedError('BAD_USER_INPUT', message);
export const unavailable = () =>
  new CodedError('UNAVAILABLE', 'Kajlet is busy; try again in a moment.', { retryAfterSeconds: 1 });

/** Collects every bad field of an input and refuses once. */
export class InputCheck {
  readonly #fields: FieldError[] = [];

  add(path: readonly (string | number)[], code: string, message: string): void {
    this.#fields.push({ path: path.map(String), code, message });
  }

  /** Refuses when anything was added. */
  done(): void {
    if (this.#fields.length > 0) refuse(new InvalidInputError(this.#fields));
  }

  get ok(): boolean {
    return this.#fields.length === 0;
  }
}
