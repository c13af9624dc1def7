import { Migration } from '@mikro-orm/migrations';
/** What is known of the providers money goes through: their tokens, their numbers, their messages. */
export class Migration0010Payments extends Migration {
    up() {
        this.addSql(tokens);
        this.addSql(payments);
        this.addSql(webhooks);
    }
}
const tokens = `
  create table provider_token (
    provider text primary key,
    -- Good for an hour and for calls from our address; kept here because all nodes share the two an hour there are.
    access_token text,
    refresh_token text,
    obtained_at timestamptz,
    expires_at timestamptz,
    -- When one was asked for, of the last hour.
    calls timestamptz[] not null default '{}',
    lease_holder text,
    lease_until timestamptz
  );`;
const payments = `
  create table provider_payment (
    provider text not null,
    direction text not null check (direction in ('payin', 'payout')),
    reference text not null,
    external_id text not null,
    redirect_url text,
    created_at timestamptz not null,
    primary key (provider, direction, reference)
  );`;
const webhooks = `
  -- As it came, for whoever must prove later what a provider said. Only what was signed by the provider is kept.
  create table provider_webhook (
    provider text not null,
    event_id text not null,
    received_at timestamptz not null,
    headers jsonb not null,
    body bytea not null,
    primary key (provider, event_id)
  );
  -- References worth a question. A hint is a row until somebody has asked the provider.
  create table provider_hint (
    direction text not null check (direction in ('payin', 'payout')),
    reference text not null,
    provider text not null,
    received_at timestamptz not null,
    hints bigint not null default 1,
    primary key (direction, reference)
  );
  create index provider_hint_oldest on provider_hint (direction, received_at);`;
//# sourceMappingURL=0010-payments.js.map