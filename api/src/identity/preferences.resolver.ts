import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { Accounts } from './accounts.service.js';
import { OwnAccountLoader } from './own-account.loader.js';
import type { PreferencesRow } from './preferences.row.js';
import {
  PreferencesType,
  UpdatePreferencesInput,
  UpdatePreferencesPayload,
  updatePreferencesResult,
} from './preferences.type.js';
import { viewerOf, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class PreferencesResolver {
  @FieldResolver(() => PreferencesType, {
    description: 'How the viewer likes pages and mails; updatePreferences changes it.',
  })
  async preferences(@Root() { userId }: ViewerType, @Ctx() scope: Scope): Promise<PreferencesRow> {
    return (await scope.get(OwnAccountLoader).load(userId)).preferences;
  }

  @Access('member')
  @Mutation(() => updatePreferencesResult.type, {
    nullable: true,
    description:
      'Keeps with the account how its owner likes pages and mails, so that it holds on every device. Members.',
  })
  updatePreferences(
    @Arg('input', () => UpdatePreferencesInput) input: UpdatePreferencesInput,
    @Ctx() scope: Scope,
  ) {
    return updatePreferencesResult.settle(scope, { field: 'updatePreferences', input }, async () => {
      await scope.get(Accounts).prefer(input);
      return Object.assign(new UpdatePreferencesPayload(), { viewer: viewerOf(scope.me.userId) });
    });
  }
}
