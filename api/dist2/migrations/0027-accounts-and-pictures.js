import { Migration } from '@mikro-orm/migrations';
/** How a person likes pages to look goes with the account; screenshots that were sent before are recognised. */
export class Migration0027AccountsAndPictures extends Migration {
    up() {
        this.addSql(preferences);
        this.addSql(pictures);
    }
}
const preferences = `
  -- Null is as the browser says.
  alter table user_account
    add column language text check (language in ('BN', 'EN')),
    add column digits text check (digits in ('NATIVE', 'LATIN')),
    add column theme text check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    add column data_saver boolean;`;
const pictures = `
  -- What a screenshot looks like, whatever size and format it was saved in.
  create table picture_look (
    upload_id text primary key references upload on delete cascade,
    submission_id text not null references submission,
    employer_id text not null references user_account,
    -- Of the stored file, drawn anew: alike where the two are the same dot for dot.
    content_hash text not null,
    -- 64 bits, compared by how many differ; and the picture in 40 by 40 greys.
    fingerprint bigint not null,
    small bytea not null check (octet_length(small) = 1600),
    seen_at timestamptz not null
  );
  create index picture_look_latest on picture_look (employer_id, seen_at desc);
  create index picture_look_same on picture_look (employer_id, content_hash);
  -- Both ways: one row for each of the two.
  create table picture_match (
    upload_id text not null references upload on delete cascade,
    other_id text not null references upload on delete cascade,
    exact boolean not null,
    primary key (upload_id, other_id)
  );
  create index picture_match_other on picture_match (other_id);`;
//# sourceMappingURL=0027-accounts-and-pictures.js.map