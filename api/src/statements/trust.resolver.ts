import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { trustFigures, type TrustRow } from './trust.loader.js';
import { TrustType } from './trust.type.js';

@Resolver()
export class TrustResolver {
  @Access('public')
  @Query(() => TrustType, {
    nullable: true,
    description: 'Whether people are paid, how fast, and whether the money is there. Anybody.',
  })
  trust(@Ctx() scope: Scope): Promise<TrustRow> {
    return trustFigures(scope);
  }
}
