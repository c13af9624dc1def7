import { Migration } from '@mikro-orm/migrations';
/** What providers' own lists say against what we booked; each difference is a row until somebody has settled it. */
export class Migration0016Reconciliation extends Migration {
    up() {
        this.addSql(runs);
        this.addSql(items);
    }
}
const runs = `
  create table reconciliation_run (
    provider text not null,
    -- In Asia/Dhaka.
    day date not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    lines int,
    differences int,
    -- Why the last try came to nothing.
    error text,
    primary key (provider, day)
  );`;
const items = `
  create table reconciliation_item (
    id text primary key,
    provider text not null,
    direction text not null check (direction in ('payin', 'payout')),
    reference text not null,
    kind text not null check (kind in ('OURS_ONLY', 'THEIRS_ONLY', 'AMOUNT_DIFFERS', 'STATE_DIFFERS')),
    -- The day whose comparison found it first.
    day date not null,
    status text not null check (status in ('OPEN', 'PROPOSED', 'SETTLED', 'CLOSED')),
    -- Whose withdrawal or deposit it is, where we know one.
    owner_id text references user_account,
    ours_state text,
    ours_amount bigint,
    ours_currency text check (ours_currency in ('USD', 'BDT')),
    theirs_state text,
    theirs_amount bigint,
    theirs_currency text check (theirs_currency in ('USD', 'BDT')),
    external_id text,
    -- What would be lost or won, in the currency of the rail.
    stake bigint not null check (stake >= 0),
    stake_currency text not null check (stake_currency in ('USD', 'BDT')),
    found_at timestamptz not null,
    closed_at timestamptz,
    resolution text check (resolution in ('ACCEPT_THEIRS', 'IGNORE')),
    proposed_by text references user_account,
    proposed_at timestamptz,
    note text,
    settled_by text references user_account,
    -- A difference is met once, however often a day is compared.
    unique (provider, direction, reference, kind),
    check (status not in ('PROPOSED', 'SETTLED') or (resolution is not null and proposed_by is not null)),
    check ((status = 'SETTLED') = (settled_by is not null))
  );
  create index reconciliation_item_status on reconciliation_item (status, id desc);
  create index reconciliation_item_waiting on reconciliation_item (provider, day) where status in ('OPEN', 'PROPOSED');`;
//# sourceMappingURL=0016-reconciliation.js.map