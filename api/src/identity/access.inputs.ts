import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { SessionTransport } from './session.entity.js';

export const SignUpRole = { WORKER: 'WORKER', EMPLOYER: 'EMPLOYER' } as const;
export type SignUpRole = keyof typeof SignUpRole;
registerEnumType(SignUpRole, { name: 'SignUpRole', description: 'The roles that anybody may take.' });

@InputType({
  description: 'A new account. BEARER returns a token; COOKIE sets the session cookie and returns none.',
})
export class SignUpInput {
  @Field(() => String, { description: 'Upper and lower case are one; each address has one account.' })
  email!: string;

  @Field(() => String, { description: '8 to 200 characters.' })
  password!: string;

  @Field(() => String, { description: 'The name others see, 1 to 60 characters.' })
  displayName!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2, such as BD.' })
  country!: string;

  @Field(() => [SignUpRole], { description: 'At least one, none twice.' })
  roles!: SignUpRole[];

  @Field(() => SessionTransport, { defaultValue: SessionTransport.BEARER })
  transport!: SessionTransport;
}

@InputType({ description: 'BEARER returns a token; COOKIE sets the session cookie and returns none.' })
export class SignInInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => SessionTransport, { defaultValue: SessionTransport.BEARER })
  transport!: SessionTransport;
}

@InputType({ description: 'One more role for the viewer.' })
export class AddRoleInput {
  @Field(() => SignUpRole)
  role!: SignUpRole;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'One of the viewer’s sessions.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'From Viewer.sessions; the current one is allowed too.' })
  sessionId!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The current password, and the one to come.' })
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String, { description: '8 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'What came by mail.' })
export class VerifyEmailInput {
  @Field(() => String, { description: 'From the link in the mail.' })
  token!: string;
}

@InputType({ description: 'Where the link goes.' })
export class RequestPasswordResetInput {
  @Field(() => String)
  email!: string;
}

@InputType({ description: 'What came by mail, and the password to come.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the link in the mail; good once, for an hour.' })
  token!: string;

  @Field(() => String, { description: '8 to 200 characters.' })
  password!: string;
}

@InputType({ description: 'The viewer’s own password.' })
export class StepUpInput {
  @Field(() => String)
  password!: string;
}
