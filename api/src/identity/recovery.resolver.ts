import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { RequestPasswordResetInput, ResetPasswordInput, VerifyEmailInput } from './access.inputs.js';
import {
  RequestEmailVerificationPayload,
  requestEmailVerificationResult,
  RequestPasswordResetPayload,
  requestPasswordResetResult,
  ResetPasswordPayload,
  resetPasswordResult,
  VerifyEmailPayload,
  verifyEmailResult,
} from './access.types.js';
import { Recovery } from './recovery.service.js';

/** None of these keeps an idempotency record: passwords and tokens would be part of its hash. */
@Resolver()
export class RecoveryResolver {
  @Access('member')
  @Mutation(() => requestEmailVerificationResult.type, {
    nullable: true,
    description:
      'Sends the viewer a mail with a link that confirms the address. Members, three times an hour.',
  })
  requestEmailVerification(@Ctx() scope: Scope) {
    return requestEmailVerificationResult.settleBare(async () => {
      const sent = await scope.atomically(() => scope.get(Recovery).requestVerification());
      return Object.assign(new RequestEmailVerificationPayload(), { sent });
    });
  }

  @Access('public')
  @Mutation(() => verifyEmailResult.type, {
    nullable: true,
    description: 'Confirms an e-mail address. Whoever has the mail may.',
  })
  verifyEmail(@Arg('input', () => VerifyEmailInput) { token }: VerifyEmailInput, @Ctx() scope: Scope) {
    return verifyEmailResult.settleBare(async () => {
      await scope.get(Recovery).verifyEmail(token);
      return Object.assign(new VerifyEmailPayload(), { verified: true });
    });
  }

  @Access('public')
  @Mutation(() => requestPasswordResetResult.type, {
    nullable: true,
    description:
      'Sends a mail with a link to choose a new password. Anybody may; the answer is the same for unknown addresses.',
  })
  requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) { email }: RequestPasswordResetInput,
    @Ctx() scope: Scope,
  ) {
    return requestPasswordResetResult.settleBare(async () => {
      await scope.get(Recovery).requestPasswordReset(email);
      return Object.assign(new RequestPasswordResetPayload(), { accepted: true });
    });
  }

  @Access('public')
  @Mutation(() => resetPasswordResult.type, {
    nullable: true,
    description:
      'Sets a new password and ends all sessions (event session.ended). Whoever has the mail may, once.',
  })
  resetPassword(
    @Arg('input', () => ResetPasswordInput) { token, password }: ResetPasswordInput,
    @Ctx() scope: Scope,
  ) {
    return resetPasswordResult.settleBare(async () => {
      await scope.get(Recovery).resetPassword(token, password);
      return Object.assign(new ResetPasswordPayload(), { reset: true });
    });
  }
}
