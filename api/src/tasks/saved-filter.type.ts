import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  LimitReachedError,
  MoneyType,
  Node,
  NotFoundError,
  Scope,
} from '../kernel/index.js';
import type { FilterTerms, SavedFilterRow } from './saved-filter.row.js';
import { SavedFilters } from './saved-filters.service.js';
import { TaskSort } from './task.status.js';

@ObjectType('FilterTerms', {
  description: 'What a saved filter asks for, each field as TaskFilter takes it.',
})
export class FilterTermsType implements FilterTerms {
  @Field(() => [String], { description: 'Slugs; any of them. Empty for every category.' })
  categories!: string[];

  @Field(() => MoneyType, { nullable: true })
  minReward!: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'Estimated minutes at most.' })
  maxMinutes!: number | null;

  @Field(() => String, { nullable: true })
  search!: string | null;
}

@ObjectType('SavedFilter', {
  implements: Node,
  description: 'A filter of the feed that its worker keeps under a name. Nobody else sees it.',
})
export class SavedFilterType extends Node implements SavedFilterRow {
  @Field(() => String)
  name!: string;

  @Field(() => FilterTermsType)
  filter!: FilterTermsType;

  @Field(() => TaskSort)
  sort!: TaskSort;
}

/** Keeps the id alone and reads the filter afresh. */
@ObjectType()
abstract class SavedFilterPayload {
  filterId!: string;

  @Field(() => SavedFilterType, {
    nullable: true,
    description: 'As it is now; null where it was deleted since.',
  })
  savedFilter(@Ctx() scope: Scope): Promise<SavedFilterRow | null> {
    return scope.get(SavedFilters).find(this.filterId);
  }
}

@ObjectType({ description: 'The filter as it is kept.' })
export class SaveFilterPayload extends SavedFilterPayload {}
export const saveFilterResult = defineResult(
  'SaveFilterResult',
  SaveFilterPayload,
  InvalidInputError,
  NotFoundError,
  LimitReachedError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'It is gone from the list; restoreFilter takes that back for a day.' })
export class DeleteFilterPayload {
  @Field(() => ID)
  deletedId!: string;
}
export const deleteFilterResult = defineResult(
  'DeleteFilterResult',
  DeleteFilterPayload,
  NotFoundError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The filter is in the list again, in its place.' })
export class RestoreFilterPayload extends SavedFilterPayload {}
export const restoreFilterResult = defineResult(
  'RestoreFilterResult',
  RestoreFilterPayload,
  NotFoundError,
  InvalidInputError,
  LimitReachedError,
  IdempotencyMismatchError,
);

@ObjectType({ description: 'The saved filters in their new order.' })
export class MoveSavedFilterPayload {
  @Field(() => [SavedFilterType], { description: 'All of them, as they are now.' })
  savedFilters(@Ctx() scope: Scope): Promise<SavedFilterRow[]> {
    return scope.get(SavedFilters).all();
  }
}
export const moveSavedFilterResult = defineResult(
  'MoveSavedFilterResult',
  MoveSavedFilterPayload,
  NotFoundError,
  InvalidInputError,
  IdempotencyMismatchError,
);
