import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope, type Role } from '../kernel/index.js';
import { OwnAccountLoader } from './own-account.loader.js';
import { SessionType } from './session.type.js';
import type { Session } from './session.entity.js';
import { Sessions } from './sessions.service.js';
import { UserLoader, type UserRow } from './user.loader.js';
import { RoleName, UserType } from './user.type.js';
import { viewerOf, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Access('public')
  @Query(() => ViewerType, { nullable: true, description: 'Who is calling. Null for an anonymous caller.' })
  viewer(@Ctx() scope: Scope): ViewerType | null {
    return scope.viewer && viewerOf(scope.viewer.userId);
  }

  @FieldResolver(() => UserType, { description: 'The person as others see them.' })
  async user(@Root() { userId }: ViewerType, @Ctx() scope: Scope): Promise<UserRow> {
    return (await scope.get(UserLoader).load(userId))!;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where mails go.' })
  async email(@Root() { userId }: ViewerType, @Ctx() scope: Scope): Promise<string> {
    return (await scope.get(OwnAccountLoader).load(userId)).email;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the e-mail address is confirmed; see requestEmailVerification.',
  })
  async emailVerified(@Root() { userId }: ViewerType, @Ctx() scope: Scope): Promise<boolean> {
    return (await scope.get(OwnAccountLoader).load(userId)).emailVerified;
  }

  @FieldResolver(() => [RoleName], { description: 'What this account may do; addRole adds to it.' })
  async roles(@Root() { userId }: ViewerType, @Ctx() scope: Scope): Promise<readonly Role[]> {
    return (await scope.get(OwnAccountLoader).load(userId)).roles;
  }

  @FieldResolver(() => [SessionType], {
    description:
      'Where the viewer is signed in, newest first, at most 100 by cookie and 100 by token; endSession ends one.',
  })
  sessions(@Root() { userId }: ViewerType, @Ctx() scope: Scope): Promise<Session[]> {
    return scope.get(Sessions).list(userId);
  }
}

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'The one this very request came with.' })
  current(@Root() { id }: SessionType, @Ctx() scope: Scope): boolean {
    return scope.viewer?.sessionId === id;
  }
}
