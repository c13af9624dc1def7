import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateTime,
  defineConnection,
  defineResult,
  IdempotencyMismatchError,
  InvalidInputError,
  NotFoundError,
} from '../kernel/index.js';
import type { OperatorSettingRow } from './operator-settings.service.js';
import type { SettingChangeRow } from './setting-changes.loader.js';
import { SettingChangedError } from './setting.errors.js';
import { SettingKind, SettingUnit } from './setting.registry.js';

registerEnumType(SettingKind, {
  name: 'SettingKind',
  description: 'SHARE: a part of 1. AMOUNT: money of the unit’s currency. COUNT: a whole number.',
});
registerEnumType(SettingUnit, { name: 'SettingUnit', description: 'What a setting is counted in.' });

@ObjectType('OperatorSetting', {
  description: 'A number of the marketplace. What was agreed before a change stays as it was.',
})
export class OperatorSettingType implements OperatorSettingRow {
  @Field(() => String, { description: 'Stable, such as "feeRate" or "depositMin.USD".' })
  key!: string;

  @Field(() => SettingKind)
  kind!: SettingKind;

  @Field(() => SettingUnit)
  unit!: SettingUnit;

  @Field(() => String, { description: 'A canonical decimal number.' })
  value!: string;

  @Field(() => String, { description: 'What holds where nobody changed it.' })
  fallback!: string;

  @Field(() => String)
  minimum!: string;

  @Field(() => String)
  maximum!: string;

  @Field(() => Int, { description: 'How often it was changed; 0 until then.' })
  version!: number;

  @Field(() => DateTime, { nullable: true })
  changedAt!: Date | null;
}

@ObjectType('OperatorSettingChange', {
  description: 'One change of a setting; nobody can alter it afterwards.',
})
export class OperatorSettingChangeType implements SettingChangeRow {
  id!: string;

  @Field(() => String)
  key!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;

  @Field(() => String)
  note!: string;

  @Field(() => String, { description: 'Of the administrator.' })
  changedBy!: string;

  @Field(() => DateTime)
  at!: Date;
}

export const OperatorSettingChangeConnection = defineConnection(
  'OperatorSettingChange',
  () => OperatorSettingChangeType,
);

@InputType({ description: 'A number to change, and why.' })
export class ChangeOperatorSettingInput {
  @Field(() => String)
  key!: string;

  @Field(() => String, { description: 'Bengali digits are fine.' })
  value!: string;

  @Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' })
  note!: string;

  @Field(() => Int, { description: 'The version it was read with.' })
  expectedVersion!: number;

  @Field(() => String)
  idempotencyKey!: string;
}

@ObjectType({ description: 'It holds from now on, within seconds on every node.' })
export class ChangeOperatorSettingPayload {
  key!: string;
}

export const changeOperatorSettingResult = defineResult(
  'ChangeOperatorSettingResult',
  ChangeOperatorSettingPayload,
  InvalidInputError,
  NotFoundError,
  SettingChangedError,
  IdempotencyMismatchError,
);
