import { Field, Int, ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';

@RefusalName('SettingChangedError')
@ObjectType({
  implements: UserError,
  description: 'Somebody else has changed the setting meanwhile. Code SETTING_CHANGED.',
})
export class SettingChangedError extends UserError {
  @Field(() => Int, { description: 'The version it has now.' })
  version: number;

  constructor(version: number) {
    super();
    this.code = 'SETTING_CHANGED';
    this.message = 'Somebody else has changed this setting meanwhile; look at it again.';
    this.version = version;
  }
}
