import { Migration } from '@mikro-orm/migrations';
/** Money on its way in. */
export class Migration0006Wallets extends Migration {
    up() {
        this.addSql(deposits);
    }
}
const deposits = `
  create table deposit (
    id text primary key,
    user_id text not null references user_account,
    status text not null check (status in ('CREATED', 'PENDING', 'CONFIRMED', 'EXPIRED', 'FAILED', 'REVERSED')),
    method text not null check (method in
      ('BKASH', 'NAGAD', 'ROCKET', 'RECHARGE', 'BANK', 'PAYPAL', 'SKRILL', 'CARD', 'CRYPTO')),
    currency text not null check (currency in ('USD', 'BDT')),
    amount bigint not null check (amount > 0),
    -- The token itself, not its hash: the owner may ask for the address of an open checkout again, so it must be known.
    -- Whoever reads it here can pay somebody else's deposit or give it up, and can neither take money nor learn more.
    checkout_token text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    settled_at timestamptz
  );
  create index deposit_owner on deposit (user_id, id desc);
  create index deposit_open_owner on deposit (user_id, expires_at) where status in ('CREATED', 'PENDING');
  create index deposit_due on deposit (expires_at) where status in ('CREATED', 'PENDING');`;
//# sourceMappingURL=0006-wallets.js.map