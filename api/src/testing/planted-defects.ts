/** What somebody with the owner's password and time could do to the books, one way for each promise and some more. */
export interface Plant {
  /** The promise it breaks; others may break with it. */
  readonly invariant: string;
  /** Does it to the nth row there is. */
  readonly sql: (nth: number) => string;
}

const nth = (id: string, from: string, place: number): string =>
  `(select ${id} from ${from} order by ${id} offset ${place} % greatest(1, (select count(*) from ${from})) limit 1)`;
const account = (where = 'true') => `(select id as account from ledger_account where ${where}) a`;

/** Two accounts without a floor, whatever this history has opened. */
const outside = (which: 'min' | 'max') => `(select ${which}(id) from ledger_account where floor is null)`;

const money: Record<string, Plant> = {
  'money from nowhere': {
    invariant: 'sum-of-all-accounts-is-zero',
    sql: (n) => `update ledger_account set balance = balance + 5 where id = ${nth('account', account(), n)}`,
  },
  'a balance nobody posted': {
    invariant: 'balance-is-sum-of-postings',
    sql: (n) => `update ledger_account set balance = balance + case when floor is null then -7 else 7 end
      where id in (${outside('min')}, ${nth('account', account(`owner_id like 'usr%'`), n)})`,
  },
  'a version too many': {
    invariant: 'balance-is-sum-of-postings',
    sql: (n) => `update ledger_account set version = version + 1 where id = ${nth('account', account(), n)}`,
  },
  'a posting changed': {
    invariant: 'journal-balances',
    sql: (n) =>
      `update posting set amount = amount + 1 where amount <> -1 and id = ${nth('id', 'posting', n)}`,
  },
  'a posting gone': {
    invariant: 'journal-balances',
    sql: (n) => `delete from posting where id = ${nth('id', 'posting', n)}`,
  },
  'a posting given to another': {
    invariant: 'balance-is-sum-of-postings',
    sql: (n) => `update posting set account_version = 1000 + account_version, account_id =
        case account_id when ${outside('min')} then ${outside('max')} else ${outside('min')} end
      where id = ${nth('id', 'posting', n)}`,
  },
  'a debt': {
    invariant: 'nobody-is-below-the-floor',
    sql: (n) =>
      `update ledger_account set balance = -1 where id = ${nth('account', account(`owner_id like 'usr%'`), n)}`,
  },
  'an escrow and a purse exchanged': {
    invariant: 'escrow-covers-what-is-open',
    sql: (n) => `update ledger_account set balance = balance + case kind when 'escrow' then 3 else -3 end
      where id in (${outside('min')}, ${nth('account', account(`kind = 'escrow'`), n)})`,
  },
  'a hold without a withdrawal': {
    invariant: 'hold-is-what-is-being-withdrawn',
    sql: (n) =>
      `update ledger_account set balance = balance + 9 where id = ${nth('account', account(`kind = 'hold'`), n)}`,
  },
};

const market: Record<string, Plant> = {
  'a slot more': {
    invariant: 'buckets-add-up-to-slots',
    sql: (n) => `update task_slots set open = open + 1 where task_id = ${nth('task_id', 'task_slots', n)}`,
  },
  'a slot in the wrong bucket': {
    invariant: 'buckets-count-submissions',
    sql: (n) =>
      `update task_slots set approved = approved + 1, released = released + 1 where task_id = ${nth('task_id', 'task_slots', n)}`,
  },
  'an overlap more': {
    invariant: 'overlaps-add-up-to-slots',
    sql: (n) => `update task_item set overlap = overlap + 1 where id = ${nth('id', 'task_item', n)}`,
  },
  'an item taken more often': {
    invariant: 'item-counts-its-submissions',
    sql: (n) => `update task_item set taken = taken + 1 where id = ${nth('id', 'task_item', n)}`,
  },
  'a submission decided by hand': {
    invariant: 'buckets-count-submissions',
    sql: (
      n,
    ) => `update submission set status = case status when 'APPROVED' then 'REJECTED_FINAL' else 'APPROVED' end
      where id = ${nth('id', 'submission', n)}`,
  },
  'a reward changed': {
    invariant: 'escrow-covers-what-is-open',
    sql: (n) => `update submission set reward = reward + 1
      where id = ${nth('held', `(select id as held from submission where status in ('RESERVED', 'SUBMITTED', 'REJECTED')) s`, n)}`,
  },
  'a submission gone': {
    invariant: 'buckets-count-submissions',
    sql: (n) =>
      `delete from submission where id = ${nth('reserved', `(select id as reserved from submission where status = 'RESERVED') s`, n)}`,
  },
  'pay that was not posted': {
    invariant: 'paid-is-what-was-posted',
    sql: (n) => `update submission set paid = paid + 1 where id = ${nth('id', 'submission', n)}`,
  },
  'a journal of another submission': {
    invariant: 'paid-is-what-was-posted',
    sql: (n) =>
      `update journal set submission_id = null where id = ${nth('earning', `(select id as earning from journal where kind = 'earning') j`, n)}`,
  },
  'a task closed too early': {
    invariant: 'closed-means-decided',
    sql: () =>
      `update task t set status = 'CLOSED' from task_slots s where s.task_id = t.id and s.reserved > 0`,
  },
  'a task hidden': {
    invariant: 'listed-means-live-and-open',
    sql: (n) => `update task set listed = not listed where id = ${nth('id', 'task', n)}`,
  },
};

const others: Record<string, Plant> = {
  'a withdrawal paid by hand': {
    invariant: 'withdrawal-is-booked-once',
    sql: (n) => `update withdrawal set status = case status when 'PAID' then 'CANCELLED' else 'PAID' end
      where id = ${nth('id', 'withdrawal', n)}`,
  },
  'a withdrawal gone': {
    invariant: 'hold-is-what-is-being-withdrawn',
    sql: (n) =>
      `delete from withdrawal where id = ${nth('open', `(select id as open from withdrawal where status = 'UNKNOWN' or status = 'SENDING') w`, n)}`,
  },
  'a withdrawal of more': {
    invariant: 'hold-is-what-is-being-withdrawn',
    sql: () =>
      `update withdrawal set amount = amount + 1, net = net + 1 where status in ('UNKNOWN', 'SENDING')`,
  },
  'a withdrawal booked anew': {
    invariant: 'withdrawal-is-booked-once',
    sql: (n) => `update journal set kind = 'withdrawal_bounced'
      where id = ${nth('paid', `(select id as paid from journal where kind = 'withdrawal_paid') j`, n)}`,
  },
  'a number skipped': {
    invariant: 'event-sequence-has-no-gap',
    sql: (n) => `update event_stream set last_seq = last_seq + 1
      where aggregate_id = ${nth('aggregate_id', '(select distinct aggregate_id from event_log) e', n)}`,
  },
  'an event moved': {
    invariant: 'event-sequence-has-no-gap',
    sql: (n) => `update event_log set seq = seq + 100 where cursor = ${nth('cursor', 'event_log', n)}`,
  },
  'an event gone': {
    invariant: 'event-sequence-has-no-gap',
    sql: (n) =>
      `delete from event_log where cursor = ${nth('cursor', '(select max(cursor) as cursor from event_log group by aggregate_id having count(*) > 1) e', n)}`,
  },
};

export const plants: Readonly<Record<string, Plant>> = { ...money, ...market, ...others };
