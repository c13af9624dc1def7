import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, PageArgs, Scope, type Connection } from '../kernel/index.js';
import { OperatorSettings, refreshSettings, type OperatorSettingRow } from './operator-settings.service.js';
import { settingChanges, type SettingChangeRow } from './setting-changes.loader.js';
import {
  ChangeOperatorSettingInput,
  ChangeOperatorSettingPayload,
  changeOperatorSettingResult,
  OperatorSettingChangeConnection,
  OperatorSettingType,
} from './setting.type.js';

@Resolver(() => ChangeOperatorSettingPayload)
export class OperatorSettingResolver {
  @Access('marketplace:moderate')
  @Query(() => [OperatorSettingType], {
    description: 'The numbers this marketplace works with, in a fixed order. Moderators.',
  })
  operatorSettings(@Ctx() scope: Scope): Promise<OperatorSettingRow[]> {
    return scope.get(OperatorSettings).all();
  }

  @Access('marketplace:moderate')
  @Query(() => OperatorSettingChangeConnection, {
    description: 'Who changed which number when, from what to what and why; newest first. Moderators.',
  })
  operatorSettingChanges(
    @Arg('key', () => String, { nullable: true, description: 'Only of this setting.' })
    key: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<SettingChangeRow>> {
    return settingChanges(scope, key ?? null, page);
  }

  @Access('marketplace:configure')
  @Mutation(() => changeOperatorSettingResult.type, {
    nullable: true,
    description:
      'Changes a number of the marketplace for everything that begins from now on. Administrators. Event settings.changed.',
  })
  async changeOperatorSetting(
    @Arg('input', () => ChangeOperatorSettingInput) input: ChangeOperatorSettingInput,
    @Ctx() scope: Scope,
  ) {
    const command = { field: 'changeOperatorSetting', input };
    const result = await changeOperatorSettingResult.settle(scope, command, async () => {
      await scope.get(OperatorSettings).change(input);
      return Object.assign(new ChangeOperatorSettingPayload(), { key: input.key });
    });
    await refreshSettings(scope.shared, scope.sql);
    return result;
  }

  @FieldResolver(() => OperatorSettingType)
  async setting(
    @Root() { key }: ChangeOperatorSettingPayload,
    @Ctx() scope: Scope,
  ): Promise<OperatorSettingRow> {
    return (await scope.get(OperatorSettings).one(key))!;
  }
}
