import { Migration } from '@mikro-orm/migrations';

/** How a person likes pages to look goes with the account. */
export class Migration0027AccountsAndPictures extends Migration {
  override up(): void {
    this.addSql(preferences);
  }
}

const preferences = `
  -- Null is as the browser says.
  alter table user_account
    add column language text check (language in ('BN', 'EN')),
    add column digits text check (digits in ('NATIVE', 'LATIN')),
    add column theme text check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    add column data_saver boolean;`;
