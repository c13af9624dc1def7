import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError } from '../kernel/index.js';
import { Digits, Language, Theme, type ChosenPreferences, type PreferencesRow } from './preferences.row.js';
import { ViewerType } from './viewer.type.js';

registerEnumType(Language, {
  name: 'Language',
  description: 'A language that pages and mails are written in.',
});
registerEnumType(Digits, {
  name: 'Digits',
  description: 'How numbers are written: with the digits of the language, or always 0 to 9.',
});
registerEnumType(Theme, {
  name: 'Theme',
  description: 'The colours of pages; SYSTEM as the device has them.',
});

@ObjectType('Preferences', {
  description:
    'How a person likes pages and mails, on every device they sign in on. Null: as the browser says.',
})
export class PreferencesType implements PreferencesRow {
  @Field(() => Language, { nullable: true, description: 'Of pages, and of mails wherever they were caused.' })
  language!: Language | null;

  @Field(() => Digits, { nullable: true })
  digits!: Digits | null;

  @Field(() => Theme, { nullable: true })
  theme!: Theme | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether pages load and follow less, to spare data.' })
  dataSaver!: boolean | null;
}

@InputType({ description: 'What is left out stays as it is; null goes back to what the browser says.' })
export class UpdatePreferencesInput implements ChosenPreferences {
  @Field(() => Language, { nullable: true })
  language?: Language | null;

  @Field(() => Digits, { nullable: true })
  digits?: Digits | null;

  @Field(() => Theme, { nullable: true })
  theme?: Theme | null;

  @Field(() => Boolean, { nullable: true })
  dataSaver?: boolean | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The account has the preferences now.' })
export class UpdatePreferencesPayload {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}
export const updatePreferencesResult = defineResult(
  'UpdatePreferencesResult',
  UpdatePreferencesPayload,
  IdempotencyMismatchError,
);
