import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** As the product makes them at a sign-in, but without the work of hashing so many passwords. Answers their tokens. */
export async function seedWorkers(owner: pg.Pool, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => `kjs_${randomBytes(32).toString('base64url')}`);
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
  await owner.query(
    `with people as (
       insert into user_account (id, email, password_hash, display_name, country, created_at)
       select 'usr_crowd' || n, 'crowd-' || n || '@bench.example', '-', 'Worker ' || n, 'BD', now() from generate_series(1, $1::int) n
       returning id
     ), roles as (insert into role_grant (user_id, role) select id, 'WORKER' from people)
     insert into session (id, user_id, token_hash, via, user_agent, ip, created_at, last_seen_at, expires_at, proven_at)
     select 'ses_crowd' || n, 'usr_crowd' || n, hash, 'BEARER', 'bench', '127.0.0.1', now(), now(), now() + interval '1 day', now()
     from unnest($2::text[]) with ordinality h (hash, n)`,
    [count, hashes],
  );
  return tokens;
}
