import { Migration } from '@mikro-orm/migrations';
/** Filters of the feed that a worker keeps under a name. */
export class Migration0026SavedFilters extends Migration {
    up() {
        this.addSql(filters);
    }
}
/** A deleted one waits for a day, so that it can be taken back. */
const filters = `
  create table saved_filter (
    id text primary key,
    user_id text not null references user_account,
    name text not null check (char_length(name) between 1 and 40),
    filter jsonb not null check (jsonb_typeof(filter) = 'object'),
    sort text not null check (sort in ('NEWEST', 'REWARD', 'HOURLY')),
    place int not null,
    created_at timestamptz not null,
    deleted_at timestamptz
  );
  create index saved_filter_of_user on saved_filter (user_id, place);
  create unique index saved_filter_name on saved_filter (user_id, name) where deleted_at is null;
  create index saved_filter_deleted on saved_filter (deleted_at) where deleted_at is not null;`;
//# sourceMappingURL=0026-saved-filters.js.map