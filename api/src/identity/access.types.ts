import { Field, ID, ObjectType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  LimitReachedError,
  NotFoundError,
} from '../kernel/index.js';
import { EmailTakenError, InvalidCredentialsError } from './identity.errors.js';
import { ViewerType } from './viewer.type.js';

@ObjectType({ description: 'The account is there and signed in.' })
export class SignUpPayload {
  @Field(() => ViewerType)
  viewer!: ViewerType;

  @Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer …`; null with transport COOKIE. Shown this once.',
  })
  token!: string | null;
}
export const signUpResult = defineResult(
  'SignUpResult',
  SignUpPayload,
  EmailTakenError,
  InvalidInputError,
  LimitReachedError,
);

@ObjectType({ description: 'The account is signed in.' })
export class SignInPayload {
  @Field(() => ViewerType)
  viewer!: ViewerType;

  @Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer …`; null with transport COOKIE. Shown this once.',
  })
  token!: string | null;
}
export const signInResult = defineResult(
  'SignInResult',
  SignInPayload,
  InvalidCredentialsError,
  InvalidInputError,
  LimitReachedError,
);

@ObjectType({ description: 'The session that called is over.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'False where there was no session.' })
  signedOut!: boolean;
}

@ObjectType({ description: 'The account has the role now.' })
export class AddRolePayload {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}
export const addRoleResult = defineResult('AddRoleResult', AddRolePayload, IdempotencyMismatchError);

@ObjectType({ description: 'The session is over, and its sockets close.' })
export class EndSessionPayload {
  @Field(() => ID)
  sessionId!: string;
}
export const endSessionResult = defineResult(
  'EndSessionResult',
  EndSessionPayload,
  NotFoundError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The new password holds; every other session is over.' })
export class ChangePasswordPayload {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}
export const changePasswordResult = defineResult(
  'ChangePasswordResult',
  ChangePasswordPayload,
  InvalidCredentialsError,
  InvalidInputError,
  LimitReachedError,
);

@ObjectType({ description: 'This session may move money out for a while.' })
export class StepUpPayload {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}
export const stepUpResult = defineResult(
  'StepUpResult',
  StepUpPayload,
  InvalidCredentialsError,
  InvalidInputError,
  LimitReachedError,
);

@ObjectType({ description: 'A mail with a link is on its way, if one was needed.' })
export class RequestEmailVerificationPayload {
  @Field(() => Boolean, { description: 'False where the address is confirmed already.' })
  sent!: boolean;
}
export const requestEmailVerificationResult = defineResult(
  'RequestEmailVerificationResult',
  RequestEmailVerificationPayload,
  LimitReachedError,
);

@ObjectType({ description: 'The e-mail address is confirmed.' })
export class VerifyEmailPayload {
  @Field(() => Boolean)
  verified!: boolean;
}
export const verifyEmailResult = defineResult('VerifyEmailResult', VerifyEmailPayload, InvalidInputError);

@ObjectType({ description: 'If the address has an account, a mail with a link is on its way to it.' })
export class RequestPasswordResetPayload {
  @Field(() => Boolean, { description: 'Always true: whether the address has an account is not told.' })
  accepted!: boolean;
}
export const requestPasswordResetResult = defineResult(
  'RequestPasswordResetResult',
  RequestPasswordResetPayload,
  InvalidInputError,
  LimitReachedError,
);

@ObjectType({ description: 'The new password holds and every session is over; sign in with it.' })
export class ResetPasswordPayload {
  @Field(() => Boolean)
  reset!: boolean;
}
export const resetPasswordResult = defineResult(
  'ResetPasswordResult',
  ResetPasswordPayload,
  InvalidInputError,
);
