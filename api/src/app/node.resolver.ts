import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, loadNode, Node, type Scope } from '../kernel/index.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything by its id; null where it does not exist or is not the viewer’s to see. Everybody may ask.',
  })
  @Access('public')
  node(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<object | null> {
    return loadNode(scope, id);
  }
}
