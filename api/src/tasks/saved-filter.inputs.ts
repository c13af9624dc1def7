import { Field, ID, InputType, Int } from 'type-graphql';
import { TaskFilter } from './task.inputs.js';
import { TaskSort } from './task.status.js';

/** A key makes a repeat harmless. */
@InputType()
abstract class SavedFilterCommandInput {
  @Field(() => ID)
  filterId!: string;

  @Field(() => String, { nullable: true, description: 'Makes a repeat harmless.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A filter of the feed under a name.' })
export class SaveFilterInput {
  @Field(() => ID, { nullable: true, description: 'The saved filter to change; without it, a new one.' })
  filterId?: string | null;

  @Field(() => String, {
    description: '1 to 40 characters, other than those of the viewer’s other saved filters.',
  })
  name!: string;

  @Field(() => TaskFilter, {
    nullable: true,
    description: 'It asks for something, and its categories are there. May be left out of a change.',
  })
  filter?: TaskFilter | null;

  @Field(() => TaskSort, {
    nullable: true,
    description: 'The order of the list: NEWEST for a new one, as it is for a change.',
  })
  sort?: TaskSort | null;

  @Field(() => String, { nullable: true, description: 'Makes a repeat harmless.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which saved filter to delete.' })
export class DeleteFilterInput extends SavedFilterCommandInput {}

@InputType({ description: 'Which saved filter to take back.' })
export class RestoreFilterInput extends SavedFilterCommandInput {}

@InputType({ description: 'Which saved filter goes where.' })
export class MoveSavedFilterInput extends SavedFilterCommandInput {
  @Field(() => Int, { description: 'Its place among them; 1 is the first.' })
  place!: number;
}
