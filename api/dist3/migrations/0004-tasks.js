import { Migration } from '@mikro-orm/migrations';
/** Tasks, their versions, items and slot counters, and the functions every task command stands on. */
export class Migration0004Tasks extends Migration {
    up() {
        this.addSql(tables);
        this.addSql(listing);
        this.addSql(slotFunctions);
        this.addSql(escrowFunctions);
        this.addSql(closing);
        this.addSql(catalogue);
    }
}
const tables = `
  create table category (
    id text primary key,
    slug text not null unique,
    names jsonb not null,
    policy text not null check (policy in ('ALLOWED', 'MODERATED', 'PROHIBITED')),
    place int not null
  );
  create table task (
    id text primary key,
    employer_id text not null references user_account,
    status text not null check (status in
      ('DRAFT', 'IN_REVIEW', 'REJECTED', 'SCHEDULED', 'LIVE', 'PAUSED', 'CLOSING', 'CLOSED', 'ARCHIVED')),
    pause_reason text,
    close_reason text,
    version int not null default 1,
    title text not null,
    category_id text not null references category,
    steps jsonb not null,
    proof_fields jsonb not null,
    currency text not null check (currency in ('USD', 'BDT')),
    reward bigint not null check (reward > 0),
    fee bigint not null check (fee >= 0),
    slots int not null check (slots between 0 and 1000000),
    estimated_minutes int not null check (estimated_minutes > 0),
    review_window_hours int not null check (review_window_hours between 1 and 168),
    countries text[] not null,
    repeatable boolean not null,
    workers_pick_items boolean not null,
    -- False: a plain task with one implicit item.
    has_items boolean not null default false,
    -- LIVE with an open slot; kept by triggers, so that the feed walks one small partial index.
    listed boolean not null default false,
    publish_at timestamptz,
    published_at timestamptz,
    expires_at timestamptz,
    moderation_code text,
    moderation_note text,
    created_at timestamptz not null
  );
  create index task_feed on task (published_at desc, id desc) where listed;
  create index task_feed_category on task (category_id, published_at desc, id desc) where listed;
  create index task_feed_reward on task (currency, reward desc, id desc) where listed;
  create index task_employer on task (employer_id, created_at desc, id desc);
  create index task_scheduled on task (publish_at) where status = 'SCHEDULED';
  create index task_expiring on task (expires_at) where status in ('LIVE', 'PAUSED');
  create index task_in_review on task (created_at) where status = 'IN_REVIEW';
  create table task_version (
    task_id text not null references task,
    version int not null,
    title text not null,
    steps jsonb not null,
    proof_fields jsonb not null,
    estimated_minutes int not null,
    created_at timestamptz not null,
    primary key (task_id, version)
  );
  -- One row per task, locked first by every command on the task or its submissions. The sum of the buckets = task.slots.
  create table task_slots (
    task_id text primary key references task,
    open int not null check (open >= 0),
    reserved int not null default 0 check (reserved >= 0),
    submitted int not null default 0 check (submitted >= 0),
    revision_requested int not null default 0 check (revision_requested >= 0),
    approved int not null default 0 check (approved >= 0),
    rejected int not null default 0 check (rejected >= 0),
    disputed int not null default 0 check (disputed >= 0),
    released int not null default 0 check (released >= 0),
    -- Rewards, fees and bonuses that left for good, micro-units.
    spent bigint not null default 0 check (spent >= 0),
    -- Numbers the holds and refunds of this task, as their business key.
    money_seq int not null default 0
  ) with (fillfactor = 50);
  create table task_item (
    id text primary key,
    task_id text not null references task,
    place int not null,
    -- Null for the implicit item of a plain task.
    external_id text,
    variables jsonb not null default '[]',
    gold jsonb,
    overlap int not null check (overlap > 0),
    -- Live submissions on it, and slots of it that were given up and refunded.
    taken int not null default 0 check (taken >= 0),
    released int not null default 0 check (released >= 0),
    constraint task_item_capacity check (taken + released <= overlap),
    unique (task_id, external_id)
  ) with (fillfactor = 80);
  create index task_item_free on task_item (task_id, taken, place) where taken + released < overlap;
  create table hidden_task (
    user_id text not null references user_account,
    task_id text not null references task,
    primary key (user_id, task_id)
  );`;
const listing = `
  create function task_list_by_status() returns trigger language plpgsql as $$
  begin
    new.listed := new.status = 'LIVE'
      and exists (select from task_slots s where s.task_id = new.id and s.open > 0);
    return new;
  end $$;
  create trigger task_list_by_status before update of status on task
    for each row execute function task_list_by_status();
  create function task_list_by_slots() returns trigger language plpgsql as $$
  begin
    update task set listed = new.open > 0
      where id = new.task_id and status = 'LIVE' and listed <> (new.open > 0);
    return null;
  end $$;
  create trigger task_list_by_slots after update of open on task_slots
    for each row when ((old.open = 0) <> (new.open = 0)) execute function task_list_by_slots();`;
const slotFunctions = `
  -- The bucket of task_slots that a live submission stands in.
  create function bucket_of(p_status text) returns text language sql immutable as $$
    select case p_status
      when 'RESERVED' then 'reserved' when 'SUBMITTED' then 'submitted'
      when 'REVISION_REQUESTED' then 'revision_requested' when 'APPROVED' then 'approved'
      when 'VOIDED' then 'approved' when 'REJECTED' then 'rejected' when 'DISPUTED' then 'disputed' end
  $$;
  create function shift_slots(p_task text, p_from text, p_to text, p_count int) returns void language sql as $$
    update task_slots set
      open = open + p_count * ((p_to = 'open')::int - (p_from = 'open')::int),
      reserved = reserved + p_count * ((p_to = 'reserved')::int - (p_from = 'reserved')::int),
      submitted = submitted + p_count * ((p_to = 'submitted')::int - (p_from = 'submitted')::int),
      revision_requested = revision_requested
        + p_count * ((p_to = 'revision_requested')::int - (p_from = 'revision_requested')::int),
      approved = approved + p_count * ((p_to = 'approved')::int - (p_from = 'approved')::int),
      rejected = rejected + p_count * ((p_to = 'rejected')::int - (p_from = 'rejected')::int),
      disputed = disputed + p_count * ((p_to = 'disputed')::int - (p_from = 'disputed')::int),
      released = released + p_count * ((p_to = 'released')::int - (p_from = 'released')::int)
      where task_id = p_task
  $$;`;
const escrowFunctions = `
  create function ledger_transfer_one(
    p_kind text, p_ref_type text, p_ref_id text, p_task text, p_submission text,
    p_accounts text[], p_amounts bigint[], p_now timestamptz
  ) returns void language sql as $$
    select ledger_transfer(array[p_kind], array[p_ref_type], array[p_ref_id], array[p_task], array[p_submission],
      array_fill(1, array[cardinality(p_accounts)]), p_accounts, p_amounts, p_now)
  $$;
  -- Positive: E.available → T.escrow (kind escrow_hold). Negative: back (kind escrow_refund). Zero: nothing.
  create function move_escrow(p_task text, p_amount bigint, p_now timestamptz) returns void language plpgsql as $$
  declare
    t task; n int;
  begin
    if p_amount = 0 then return; end if;
    select * into strict t from task where id = p_task;
    update task_slots set money_seq = money_seq + 1 where task_id = p_task returning money_seq into n;
    perform ledger_transfer_one(
      case when p_amount > 0 then 'escrow_hold' else 'escrow_refund' end, 'task', p_task || '#' || n, p_task, null,
      array[t.employer_id || ':available:' || t.currency, p_task || ':escrow:' || t.currency],
      array[-p_amount, p_amount], p_now);
  end $$;
  -- Gives up every open slot and refunds it; answers the refunded micro-units. The caller holds the task_slots row.
  create function release_open_slots(p_task text, p_now timestamptz) returns bigint language plpgsql as $$
  declare
    n int; refund bigint;
  begin
    select s.open, s.open * (t.reward + t.fee) into n, refund
      from task_slots s join task t on t.id = s.task_id where s.task_id = p_task;
    perform shift_slots(p_task, 'open', 'released', n);
    update task_item set released = overlap - taken where task_id = p_task and taken + released < overlap;
    perform move_escrow(p_task, -refund, p_now);
    return refund;
  end $$;`;
/** T15. Called after anything that may have taken the last open slot or decided the last submission. */
const closing = `
  create function close_if_done(p_tasks text[], p_now timestamptz) returns void language plpgsql as $$
  declare
    done record;
  begin
    for done in
      update task t set status = 'CLOSED', close_reason = coalesce(t.close_reason, 'COMPLETED'), pause_reason = null
        from task_slots s
        where t.id = any (p_tasks) and s.task_id = t.id
          and (t.status = 'CLOSING' or (t.status in ('LIVE', 'PAUSED') and s.open = 0))
          and s.reserved + s.submitted + s.revision_requested + s.rejected + s.disputed = 0
        returning t.id, t.employer_id, t.close_reason
    loop
      if exists (select from ledger_account where owner_id = done.id and kind = 'escrow' and balance <> 0) then
        raise exception 'task % closes with money in escrow', done.id;
      end if;
      perform record_event('task.closed', done.id, jsonb_build_object('v', 1, 'reason', done.close_reason),
        array[done.employer_id], done.id, p_now);
    end loop;
  end $$;`;
/** The kinds of work there are at the start; an operator changes names and policies as data. */
const catalogue = `
  insert into category (id, slug, names, policy, place) values
    ('cat_app-test', 'app-test', '{"en": "Try an app", "bn": "অ্যাপ ব্যবহার করে দেখা"}', 'ALLOWED', 1),
    ('cat_product-feedback', 'product-feedback', '{"en": "Product feedback", "bn": "পণ্য নিয়ে মতামত"}', 'ALLOWED', 2),
    ('cat_video-watch', 'video-watch', '{"en": "Watch a video and answer", "bn": "ভিডিও দেখে উত্তর দেওয়া"}', 'ALLOWED', 3),
    ('cat_beta-sign-up', 'beta-sign-up', '{"en": "Join a beta test", "bn": "বেটা পরীক্ষায় যোগ দেওয়া"}', 'ALLOWED', 4),
    ('cat_survey', 'survey', '{"en": "Survey", "bn": "জরিপ"}', 'ALLOWED', 5),
    ('cat_website-test', 'website-test', '{"en": "Try a website", "bn": "ওয়েবসাইট ব্যবহার করে দেখা"}', 'ALLOWED', 6),
    ('cat_file-download', 'file-download', '{"en": "Download a file", "bn": "ফাইল ডাউনলোড"}', 'ALLOWED', 7),
    ('cat_data-entry', 'data-entry', '{"en": "Data entry", "bn": "ডেটা এন্ট্রি"}', 'ALLOWED', 8),
    ('cat_image-labelling', 'image-labelling', '{"en": "Label images", "bn": "ছবি চিহ্নিত করা"}', 'ALLOWED', 9),
    ('cat_transcription', 'transcription', '{"en": "Transcription", "bn": "শুনে লেখা"}', 'ALLOWED', 10),
    ('cat_translation', 'translation', '{"en": "Translation", "bn": "অনুবাদ"}', 'ALLOWED', 11),
    ('cat_search-and-evaluate', 'search-and-evaluate', '{"en": "Search and evaluate", "bn": "খুঁজে যাচাই করা"}', 'ALLOWED', 12),
    ('cat_data-collection', 'data-collection', '{"en": "Collect data", "bn": "তথ্য সংগ্রহ"}', 'ALLOWED', 13),
    ('cat_local-errand', 'local-errand', '{"en": "Errand nearby", "bn": "কাছের ছোট কাজ"}', 'ALLOWED', 14),
    ('cat_other', 'other', '{"en": "Other", "bn": "অন্যান্য"}', 'ALLOWED', 15),
    ('cat_social-engagement', 'social-engagement', '{"en": "Follow, like, comment, share", "bn": "ফলো, লাইক, কমেন্ট, শেয়ার"}', 'MODERATED', 16),
    ('cat_public-review', 'public-review', '{"en": "Honest public review", "bn": "সৎ প্রকাশ্য রিভিউ"}', 'MODERATED', 17),
    ('cat_blog-comment', 'blog-comment', '{"en": "Comment on a blog", "bn": "ব্লগে মন্তব্য"}', 'MODERATED', 18),
    ('cat_account-trading', 'account-trading', '{"en": "Opening or selling accounts", "bn": "অ্যাকাউন্ট খোলা বা বেচাকেনা"}', 'PROHIBITED', 19),
    ('cat_paid-praise', 'paid-praise', '{"en": "Paid praise and bought followers", "bn": "টাকা দিয়ে প্রশংসা বা ফলোয়ার কেনা"}', 'PROHIBITED', 20),
    ('cat_captcha-solving', 'captcha-solving', '{"en": "Captcha solving", "bn": "ক্যাপচা সমাধান"}', 'PROHIBITED', 21),
    ('cat_identity-sharing', 'identity-sharing', '{"en": "Sharing papers, codes or passwords", "bn": "কাগজপত্র, কোড বা পাসওয়ার্ড শেয়ার"}', 'PROHIBITED', 22);`;
//# sourceMappingURL=0004-tasks.js.map