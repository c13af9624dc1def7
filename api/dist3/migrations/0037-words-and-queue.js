import { Migration } from '@mikro-orm/migrations';
/**
 * Signs that stand at a word do not belong to it, so that what is written behind an emoji or a star is found. What waits for
 * a moderator has a time of its own: when it was handed in, not when somebody began to write it.
 */
export class Migration0037WordsAndQueue extends Migration {
    up() {
        this.addSql(wordsOf);
        this.addSql(wordsAnew);
        this.addSql(queue);
    }
}
/** General punctuation, arrows to dingbats, East Asian punctuation, private and full-width signs, pictographs. */
const signs = String.raw `\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ufe00-\ufe0f\ufeff\uff00-\uff0f\U0001f000-\U0001faff`;
/** The joiners of Bengali conjuncts and of emoji change how letters look, not which they are. */
const wordsOf = String.raw `
  create or replace function search_words(p_text text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct left(word, 40)), '{}') from regexp_split_to_table(
      translate(lower(normalize(p_text, NFC)), U&'\200C\200D', ''),
      '[\s!-/:-@\[-${'`'}{-~।॥${signs}]+') as word where word <> ''
  $$;`;
/** Of what is on the market only what has such signs is worked out anew. */
const wordsAnew = String.raw `
  create temporary table with_signs on commit drop as
    select id from task where listed and published_at is not null
      and concat_ws(' ', title, (select string_agg(step ->> 'text', ' ') from jsonb_array_elements(steps) step)) ~ '[${signs}]';
  delete from feed_word where task_id in (select id from with_signs);
  insert into feed_word select w.* from task t join with_signs using (id), feed_words_of(t) w;`;
const queue = `
  -- Never null, so that what a node of the version before hands in has a place too.
  alter table task add column review_requested_at timestamptz not null default now();
  update task set review_requested_at = created_at where status = 'IN_REVIEW';
  drop index task_in_review;
  create index task_in_review on task (review_requested_at, id) where status = 'IN_REVIEW';
  create index task_may_lapse on task (expires_at) where status in ('IN_REVIEW', 'SCHEDULED');`;
//# sourceMappingURL=0037-words-and-queue.js.map