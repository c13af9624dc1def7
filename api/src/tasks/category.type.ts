import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node, registerNode } from '../kernel/index.js';
import { Categories } from './categories.service.js';
import { CategoryPolicy } from './task.status.js';

registerEnumType(CategoryPolicy, {
  name: 'CategoryPolicy',
  description: 'ALLOWED goes live at once, MODERATED after a moderator’s look, PROHIBITED never.',
});

@ObjectType('Category', {
  implements: Node,
  description: 'A kind of work, with the operator’s policy on it.',
})
export class CategoryType extends Node {
  @Field(() => String, { description: 'Stable; names the category in inputs and filters.' })
  slug!: string;

  @Field(() => CategoryPolicy)
  policy!: CategoryPolicy;

  /** By language; shown through `name`. */
  names!: Readonly<Record<string, string>>;
}

registerNode('cat', { typeName: 'Category', load: (scope, id) => scope.get(Categories).byId(id) });
