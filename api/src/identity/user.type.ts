import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node, registerNode } from '../kernel/index.js';
import { UserLoader, type UserRow } from './user.loader.js';

export const RoleName = {
  WORKER: 'WORKER',
  EMPLOYER: 'EMPLOYER',
  MODERATOR: 'MODERATOR',
  ADMIN: 'ADMIN',
} as const;
registerEnumType(RoleName, {
  name: 'Role',
  description: 'What an account may do; one account may have several.',
});

/** Any object with an id and a displayName resolves as one; the rest is read by id. */
@ObjectType('User', { implements: Node, description: 'A person as others see them.' })
export class UserType extends Node implements UserRow {
  @Field(() => String, { description: 'The name this person chose to be seen under.' })
  displayName!: string;
}

registerNode('usr', { typeName: 'User', load: (scope, id) => scope.get(UserLoader).load(id) });
