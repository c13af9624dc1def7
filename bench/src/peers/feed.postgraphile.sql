-- What PostGraphile is shown: a schema of its own with the relations it follows, and the feed as a custom query.
create schema peer;
grant usage on schema peer to public;

create type peer.money as (amount text, currency text);

create view peer.category as select id, slug, names ->> 'en' as name from public.category;
comment on view peer.category is '@primaryKey id';

create view peer.employer as select id, display_name from public.user_account;
comment on view peer.employer is '@primaryKey id';

create view peer.task as
  select t.id, t.title, t.currency, t.reward as micros, t.slots, s.open as slots_open, t.estimated_minutes,
    t.published_at as published, t.category_id, t.employer_id, t.listed, t.expires_at, t.countries
  from public.task t join public.task_slots s on s.task_id = t.id;
comment on view peer.task is E'@primaryKey id
@foreignKey (category_id) references peer.category (id)|@fieldName category
@foreignKey (employer_id) references peer.employer (id)|@fieldName employer';

create function peer.task_reward(task peer.task) returns peer.money language sql stable as $$
  select trim_scale(task.micros / 1000000.0)::text, task.currency
$$;
create function peer.task_published_at(task peer.task) returns text language sql stable as $$
  select to_char(task.published at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create function peer.tasks() returns setof peer.task language sql stable as $$
  select t.* from peer.task t
  where t.listed and (t.expires_at is null or t.expires_at > now())
    and t.employer_id <> current_setting('peer.viewer')
    and (t.countries = '{}' or current_setting('peer.country') = any (t.countries))
    and not exists (
      select from public.hidden_task h where h.user_id = current_setting('peer.viewer') and h.task_id = t.id)
    and not exists (
      select from public.submission w where w.worker_id = current_setting('peer.viewer') and w.task_id = t.id)
  order by t.published desc, t.id desc
$$;

grant select on all tables in schema peer to public;
