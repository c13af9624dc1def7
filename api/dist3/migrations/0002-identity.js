import { Migration } from '@mikro-orm/migrations';
/** People, their roles and sessions, the limits on trying, and the mails that leave. */
export class Migration0002Identity extends Migration {
    up() {
        this.addSql(people);
        this.addSql(sessions);
        this.addSql(mails);
        this.addSql(limits);
        this.addSql(takeLimits);
    }
}
const people = `
  create table user_account (
    id text primary key,
    -- Lower case and NFC, so that one mailbox has one account.
    email text not null unique,
    password_hash text not null,
    display_name text not null,
    -- ISO 3166-1 alpha-2.
    country text not null check (country ~ '^[A-Z]{2}$'),
    email_verified_at timestamptz,
    created_at timestamptz not null
  );
  create table role_grant (
    user_id text not null references user_account,
    role text not null check (role in ('WORKER', 'EMPLOYER', 'MODERATOR', 'ADMIN')),
    granted_at timestamptz not null default now(),
    primary key (user_id, role)
  );`;
const sessions = `
  create table session (
    id text primary key,
    user_id text not null references user_account,
    -- SHA-256 of the token, hex. The token itself is known to its holder only.
    token_hash text not null unique,
    via text not null check (via in ('COOKIE', 'BEARER')),
    user_agent text not null,
    -- The address, of IPv6 its first 64 bits.
    ip text not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
  );
  create index session_by_user on session (user_id, created_at desc) where ended_at is null;
  -- From where an account was signed in before.
  create index session_place on session (user_id, ip);
  create index session_expiry on session (expires_at);`;
const mails = `
  create table mail (
    id text primary key,
    to_address text not null,
    subject text not null,
    -- Emptied after sending where it carries a token.
    body text not null,
    secret boolean not null,
    created_at timestamptz not null,
    next_try_at timestamptz not null,
    tries int not null default 0,
    sent_at timestamptz
  );
  create index mail_unsent on mail (next_try_at) where sent_at is null;
  create table email_token (
    token_hash text primary key,
    user_id text not null references user_account,
    purpose text not null check (purpose in ('VERIFY_EMAIL', 'RESET_PASSWORD')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index email_token_user on email_token (user_id) where used_at is null;
  create index email_token_expiry on email_token (expires_at);`;
const limits = `
  -- One row per try and key, such as "sign-in:account:<sha256>" or "sign-up:address:<ip>".
  create table limit_hit (
    key text not null,
    hit text not null,
    at timestamptz not null
  );
  create index limit_hit_key on limit_hit (key, at desc);
  create index limit_hit_hit on limit_hit (hit);
  create index limit_hit_age on limit_hit (at);`;
/**
 * Counts one try against every key, or against none where a key is full. Tries at the same time wait for each other,
 * so a hundred at once do not slip through together.
 * blocked: the first full key, retry_at: when it has room again. full_until: no room after this try until then.
 */
const takeLimits = `
  create function take_limits(
    p_hit text, p_keys text[], p_limits int[], p_seconds int[], p_now timestamptz
  ) returns table (blocked text, retry_at timestamptz, full_until timestamptz) language plpgsql as $$
  declare
    place int;
    oldest timestamptz;
  begin
    perform pg_advisory_xact_lock(h)
      from (select distinct hashtextextended(k, 7104) as h from unnest(p_keys) k order by 1) locks;
    for place in 1 .. cardinality(p_keys) loop
      select at into oldest from limit_hit
        where key = p_keys[place] and at > p_now - make_interval(secs => p_seconds[place])
        order by at desc offset p_limits[place] - 1 limit 1;
      if found then
        blocked := p_keys[place];
        retry_at := oldest + make_interval(secs => p_seconds[place]);
        return next;
        return;
      end if;
    end loop;
    insert into limit_hit (key, hit, at) select k, p_hit, p_now from unnest(p_keys) k;
    for place in 1 .. cardinality(p_keys) loop
      select at into oldest from limit_hit
        where key = p_keys[place] and at > p_now - make_interval(secs => p_seconds[place])
        order by at desc offset p_limits[place] - 1 limit 1;
      if found then
        full_until := greatest(full_until, oldest + make_interval(secs => p_seconds[place]));
      end if;
    end loop;
    return next;
  end $$;`;
//# sourceMappingURL=0002-identity.js.map