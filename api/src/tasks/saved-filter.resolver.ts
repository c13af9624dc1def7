import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, registerNode, Scope } from '../kernel/index.js';
import {
  DeleteFilterInput,
  MoveSavedFilterInput,
  RestoreFilterInput,
  SaveFilterInput,
} from './saved-filter.inputs.js';
import type { SavedFilterRow } from './saved-filter.row.js';
import {
  DeleteFilterPayload,
  deleteFilterResult,
  MoveSavedFilterPayload,
  moveSavedFilterResult,
  RestoreFilterPayload,
  restoreFilterResult,
  SavedFilterType,
  SaveFilterPayload,
  saveFilterResult,
} from './saved-filter.type.js';
import { SavedFilters } from './saved-filters.service.js';

registerNode('flt', { typeName: 'SavedFilter', load: (scope, id) => scope.get(SavedFilters).find(id) });

/** The filters of the feed that a worker keeps. */
@Resolver()
export class SavedFilterResolver {
  @Access('tasks:work')
  @Query(() => [SavedFilterType], {
    description: 'The viewer’s own, at most 10, in the order that the viewer gave them. Workers.',
  })
  savedFilters(@Ctx() scope: Scope): Promise<SavedFilterRow[]> {
    return scope.get(SavedFilters).all();
  }

  @Access('tasks:work')
  @Mutation(() => saveFilterResult.type, {
    nullable: true,
    description:
      'Keeps a filter of the feed under a name, at most 10 of them, or gives a kept one another name or filter. Workers, their own. No events.',
  })
  saveFilter(@Arg('input', () => SaveFilterInput) input: SaveFilterInput, @Ctx() scope: Scope) {
    return saveFilterResult.settle(scope, { field: 'saveFilter', input }, async () => {
      const filterId = await scope.get(SavedFilters).save(input);
      return Object.assign(new SaveFilterPayload(), { filterId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => deleteFilterResult.type, {
    nullable: true,
    description:
      'Takes a saved filter from the list; restoreFilter takes that back for a day. Workers, their own. No events.',
  })
  deleteFilter(@Arg('input', () => DeleteFilterInput) input: DeleteFilterInput, @Ctx() scope: Scope) {
    return deleteFilterResult.settle(scope, { field: 'deleteFilter', input }, async () => {
      await scope.get(SavedFilters).delete(input.filterId);
      return Object.assign(new DeleteFilterPayload(), { deletedId: input.filterId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => restoreFilterResult.type, {
    nullable: true,
    description: 'Takes deleteFilter back, for a day. Workers, their own. No events.',
  })
  restoreFilter(@Arg('input', () => RestoreFilterInput) input: RestoreFilterInput, @Ctx() scope: Scope) {
    return restoreFilterResult.settle(scope, { field: 'restoreFilter', input }, async () => {
      await scope.get(SavedFilters).restore(input.filterId);
      return Object.assign(new RestoreFilterPayload(), { filterId: input.filterId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => moveSavedFilterResult.type, {
    nullable: true,
    description: 'Puts a saved filter in another place of the list. Workers, their own. No events.',
  })
  moveSavedFilter(
    @Arg('input', () => MoveSavedFilterInput) input: MoveSavedFilterInput,
    @Ctx() scope: Scope,
  ) {
    return moveSavedFilterResult.settle(scope, { field: 'moveSavedFilter', input }, async () => {
      await scope.get(SavedFilters).move(input.filterId, input.place);
      return new MoveSavedFilterPayload();
    });
  }
}
