import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Scope } from '../kernel/index.js';
import { CountryLoader } from './user.loader.js';
import { UserType } from './user.type.js';

@Resolver(() => UserType)
export class UserResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'ISO 3166-1 alpha-2; null where the viewer has no business knowing: it is told to oneself, to employers of this person’s work and to moderators.',
  })
  country(@Root() user: UserType, @Ctx() scope: Scope): Promise<string | null> {
    return scope.get(CountryLoader).load(user.id);
  }
}
