import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, notFound, Scope } from '../kernel/index.js';
import {
  AddRoleInput,
  ChangePasswordInput,
  EndSessionInput,
  SignInInput,
  SignUpInput,
  StepUpInput,
} from './access.inputs.js';
import {
  AddRolePayload,
  addRoleResult,
  ChangePasswordPayload,
  changePasswordResult,
  EndSessionPayload,
  endSessionResult,
  SignInPayload,
  signInResult,
  SignOutPayload,
  SignUpPayload,
  signUpResult,
  StepUpPayload,
  stepUpResult,
} from './access.types.js';
import { Accounts } from './accounts.service.js';
import { Credentials } from './credentials.service.js';
import { Entrance } from './entrance.service.js';
import { Sessions } from './sessions.service.js';
import { viewerOf } from './viewer.type.js';

/** Sign-up and sign-in are neither transactional nor idempotent as a whole: hashing a password takes long. */
@Resolver()
export class AccessResolver {
  @Access('public')
  @Mutation(() => signUpResult.type, {
    nullable: true,
    description: 'Makes an account and signs it in. Anybody may.',
  })
  signUp(@Arg('input', () => SignUpInput) { transport, ...account }: SignUpInput, @Ctx() scope: Scope) {
    return signUpResult.settleBare(async () => {
      const session = await scope.get(Accounts).signUp(account, transport);
      const entered = await scope.get(Entrance).enter(session, transport);
      return Object.assign(new SignUpPayload(), { viewer: viewerOf(scope.me.userId), ...entered });
    });
  }

  @Access('public')
  @Mutation(() => signInResult.type, {
    nullable: true,
    description: 'Opens a session. Anybody may; too many wrong tries have to wait.',
  })
  signIn(@Arg('input', () => SignInInput) { transport, ...typed }: SignInInput, @Ctx() scope: Scope) {
    return signInResult.settleBare(async () => {
      const session = await scope.get(Credentials).signIn(typed, transport);
      const entered = await scope.get(Entrance).enter(session, transport);
      return Object.assign(new SignInPayload(), { viewer: viewerOf(scope.me.userId), ...entered });
    });
  }

  @Access('public')
  @Mutation(() => SignOutPayload, {
    nullable: true,
    description:
      'Ends the session that calls, and closes its sockets (event session.ended). Without one it does nothing.',
  })
  async signOut(@Ctx() scope: Scope): Promise<SignOutPayload> {
    return Object.assign(new SignOutPayload(), { signedOut: await scope.get(Entrance).leave() });
  }

  @Access('member')
  @Mutation(() => addRoleResult.type, {
    nullable: true,
    description: 'Lets the viewer also work, or also employ. Members; having the role already is fine.',
  })
  async addRole(@Arg('input', () => AddRoleInput) input: AddRoleInput, @Ctx() scope: Scope) {
    const result = await addRoleResult.settle(scope, { field: 'addRole', input }, async () => {
      await scope.get(Accounts).addRole(input.role);
      return Object.assign(new AddRolePayload(), { viewer: viewerOf(scope.me.userId) });
    });
    if (result instanceof AddRolePayload) await scope.get(Entrance).refresh();
    return result;
  }

  @Access('member')
  @Mutation(() => endSessionResult.type, {
    nullable: true,
    description:
      'Signs one of the viewer’s devices out and closes its sockets (event session.ended). Members.',
  })
  endSession(@Arg('input', () => EndSessionInput) input: EndSessionInput, @Ctx() scope: Scope) {
    return endSessionResult.settle(scope, { field: 'endSession', input }, async () => {
      const { sessionId } = input;
      if (!(await scope.get(Sessions).end(scope.me.userId, sessionId))) notFound('session');
      return Object.assign(new EndSessionPayload(), { sessionId });
    });
  }

  @Access('member')
  @Mutation(() => changePasswordResult.type, {
    nullable: true,
    description:
      'Replaces the password; needs the current one and ends all other sessions (event session.ended). Members.',
  })
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() scope: Scope) {
    return changePasswordResult.settleBare(async () => {
      await scope.get(Credentials).changePassword(input.currentPassword, input.newPassword);
      return Object.assign(new ChangePasswordPayload(), { viewer: viewerOf(scope.me.userId) });
    });
  }

  @Access('member')
  @Mutation(() => stepUpResult.type, {
    nullable: true,
    description:
      'Gives the password again, which requestWithdrawal asks for when it was not given for 15 minutes. Members.',
  })
  stepUp(@Arg('input', () => StepUpInput) { password }: StepUpInput, @Ctx() scope: Scope) {
    return stepUpResult.settleBare(async () => {
      await scope.get(Credentials).stepUp(password);
      return Object.assign(new StepUpPayload(), { viewer: viewerOf(scope.me.userId) });
    });
  }
}
