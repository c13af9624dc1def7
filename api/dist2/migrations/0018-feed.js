import { Migration } from '@mikro-orm/migrations';
/** The feed of open tasks, kept beside the tasks so that every filter and order is the walk of one index. docs/adr/0011. */
export class Migration0018Feed extends Migration {
    up() {
        this.addSql(entries);
        this.addSql(words);
        this.addSql(wordsOf);
        this.addSql(listing);
        this.addSql(defects);
        this.addSql(lookups);
        this.addSql('insert into feed_entry select e.* from task t, feed_entries_of(t) e where t.listed');
        this.addSql('insert into feed_word select w.* from task t, feed_words_of(t) w where t.listed');
    }
}
/**
 * What a walk filters by lies in its index, so that passing a row costs nothing more. A listed task has one row for
 * ALL (those who do not work see every task once), and one for WORLD or one for each of its countries (workers).
 */
const entries = `
  create table feed_entry (
    task_id text not null,
    audience text not null,
    category_id text not null,
    employer_id text not null,
    published_at timestamptz not null,
    currency text not null,
    reward bigint not null,
    -- Reward of a minute, in thousandths of a micro-unit.
    pace bigint not null,
    minutes int not null,
    primary key (task_id, audience)
  );
  create index feed_newest on feed_entry (audience, published_at, task_id)
    include (category_id, employer_id, currency, reward, minutes);
  create index feed_newest_in on feed_entry (audience, category_id, published_at, task_id)
    include (employer_id, currency, reward, minutes);
  create index feed_reward on feed_entry (audience, currency, reward, task_id)
    include (category_id, employer_id, minutes);
  create index feed_reward_in on feed_entry (audience, category_id, currency, reward, task_id)
    include (employer_id, minutes);
  create index feed_hourly on feed_entry (audience, currency, pace, task_id)
    include (category_id, employer_id, reward, minutes);
  create index feed_hourly_in on feed_entry (audience, category_id, currency, pace, task_id)
    include (employer_id, reward, minutes);`;
/**
 * One row for each word of a listed task under its first three letters, and one under its first six where it has them;
 * a shorter word stands for itself. So a search for a beginning is again the walk of one index.
 */
const words = `
  create table feed_word (
    task_id text not null,
    head text not null,
    word text not null,
    category_id text not null,
    -- ',BD,IN,'; empty: every country; '*': too many to keep here, ask the task.
    countries text not null,
    published_at timestamptz not null,
    currency text not null,
    reward bigint not null,
    pace bigint not null,
    minutes int not null,
    -- One bit for the head of each word of the task: most tasks that lack a second word are passed by without a look.
    heads bigint not null,
    primary key (task_id, head, word)
  );
  create index feed_word_newest on feed_word (head, published_at, task_id)
    include (category_id, word, countries, currency, reward, minutes, heads);
  create index feed_word_newest_in on feed_word (head, category_id, published_at, task_id)
    include (word, countries, currency, reward, minutes, heads);
  create index feed_word_reward on feed_word (head, currency, reward, task_id)
    include (category_id, word, countries, minutes, heads);
  create index feed_word_reward_in on feed_word (head, category_id, currency, reward, task_id)
    include (word, countries, minutes, heads);
  create index feed_word_hourly on feed_word (head, currency, pace, task_id)
    include (category_id, word, countries, reward, minutes, heads);
  create index feed_word_hourly_in on feed_word (head, category_id, currency, pace, task_id)
    include (word, countries, reward, minutes, heads);`;
/** What separates words is listed, not what makes them: whether a Bengali vowel sign is a letter depends on the server's locale. */
const wordsOf = String.raw `
  create function search_words(p_text text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct left(word, 40)), '{}') from regexp_split_to_table(
      lower(normalize(p_text, NFC)), '[\s!-/:-@\[-${'`'}{-~।॥«»‘’‚“”„…–—•·₹৳]+') as word where word <> ''
  $$;
  create function task_words(p_title text, p_steps jsonb) returns text[] language sql immutable parallel safe as $$
    select search_words(concat_ws(' ', p_title, (select string_agg(step ->> 'text', ' ') from jsonb_array_elements(p_steps) step)))
  $$;
  -- Each word asked for begins a word of the task; one of fewer than three letters is a whole word of it.
  create function words_match(p_asked text[], p_words text[]) returns boolean language sql immutable parallel safe as $$
    select p_asked <> '{}' and not exists (select from unnest(p_asked) a where not case when char_length(a) < 3 then a = any (p_words)
      else exists (select from unnest(p_words) w where starts_with(w, a)) end)
  $$;
  create function head_bits(p_words text[]) returns bigint language sql immutable parallel safe as $$
    select coalesce(bit_or(1::bigint << (hashtext(left(w, 3)) & 63)), 0) from unnest(p_words) w
  $$;`;
const listing = `
  create function feed_entries_of(t task) returns setof feed_entry language sql stable as $$
    select t.id, audience, t.category_id, t.employer_id, t.published_at, t.currency, t.reward,
        t.reward * 1000 / t.estimated_minutes, t.estimated_minutes
      from unnest('{ALL}'::text[]
        || case when t.countries = '{}' then '{WORLD}'::text[] else array(select distinct unnest(t.countries)) end) audience
  $$;
  create function feed_words_of(t task) returns setof feed_word language sql stable as $$
    -- The offsets keep the planner from working a task's words out again for each of its rows.
    select t.id, head, word, t.category_id, x.countries, t.published_at, t.currency, t.reward,
        t.reward * 1000 / t.estimated_minutes, t.estimated_minutes, x.heads
      from (
        select words, head_bits(words) as heads, case when cardinality(t.countries) > 40 then '*'
            when t.countries = '{}' then '' else ',' || array_to_string(t.countries, ',') || ',' end as countries
          from (select task_words(t.title, t.steps) as words offset 0) w offset 0
      ) x, unnest(x.words) word,
        unnest(case when char_length(word) < 6 then array[left(word, 3)] else array[left(word, 3), left(word, 6)] end) head
  $$;
  -- In the transaction that changes the task: what the feed shows and what can be reserved are one commit.
  create function task_in_feed() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and old.listed then
      delete from feed_entry where task_id = old.id;
      delete from feed_word where task_id = old.id;
    end if;
    if new.listed and new.published_at is not null then
      insert into feed_entry select * from feed_entries_of(new);
      insert into feed_word select * from feed_words_of(new);
    end if;
    return null;
  end $$;
  create trigger task_in_feed after update on task for each row
    when ((old.listed or new.listed) and (old.listed, old.title, old.steps, old.category_id, old.countries, old.employer_id,
        old.published_at, old.currency, old.reward, old.estimated_minutes)
      is distinct from (new.listed, new.title, new.steps, new.category_id, new.countries, new.employer_id,
        new.published_at, new.currency, new.reward, new.estimated_minutes))
    execute function task_in_feed();
  create trigger task_enters_feed after insert on task for each row when (new.listed) execute function task_in_feed();`;
/** Tasks whose rows in the feed are not those they should have; none, ever. */
const defects = `
  create function feed_defects() returns table (task_id text) language sql stable as $$
    (select distinct d.task_id from (
      (table feed_entry except select e.* from task t, feed_entries_of(t) e where t.status = 'LIVE'
        and exists (select from task_slots s where s.task_id = t.id and s.open > 0))
      union all
      (select e.* from task t, feed_entries_of(t) e where t.status = 'LIVE'
        and exists (select from task_slots s where s.task_id = t.id and s.open > 0) except table feed_entry)) d)
    union
    (select distinct d.task_id from (
      (table feed_word except select w.* from task t, feed_words_of(t) w where t.listed)
      union all (select w.* from task t, feed_words_of(t) w where t.listed except table feed_word)) d)
  $$;`;
/** A card is read by three ids; a hash finds one in two pages where a tree of this size needs five. The lists that were walked before go. */
const lookups = `
  create index task_by_id on task using hash (id);
  create index task_slots_by_id on task_slots using hash (task_id);
  -- What a worker has done of a stretch of the feed, by index alone.
  drop index submission_worker_task;
  create index submission_worker_task on submission (worker_id, task_id) include (status, repeatable);
  drop index task_feed;
  drop index task_feed_category;
  drop index task_feed_reward;`;
//# sourceMappingURL=0018-feed.js.map