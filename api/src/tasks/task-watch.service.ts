import { after, InvalidTransitionError, refuse, toDate, type Currency, type Scope } from '../kernel/index.js';
import type { Task } from './task.entity.js';
import { standsFor, viewerActions } from './task.policy.js';
import type { SystemPause } from './task.status.js';
import { causeOf, nextLook, resumeAdvice, type WatchedFacts } from './task-watch.rules.js';
import { Tasks } from './tasks.service.js';

/** Events that are read at once; what is left is due again at once. */
const READ_AT_ONCE = 20_000;

/** One more changes little of what many say, and counting them takes long: the more there were, the longer it is left alone. */
const REST_MS_A_ROW = 10;
const MOST_REST_MS = 300_000;

interface StoredFacts {
  readonly counted: number;
  readonly currency: Currency;
  readonly reward: string;
  readonly decisions: number;
  readonly rejections: number;
  readonly starts: number;
  readonly returns: number;
  readonly brokenReports: number;
  readonly deliveries: number;
  readonly medianSeconds: number | null;
  readonly lateAt: string | null;
  readonly crowdedAt: string | null;
}

/**
 * By the index of the task, whatever it holds. The decision of a rejection is the employer's, whoever confirmed it later. Work
 * that was sent back has at least a day for its next review, as when it is handed in.
 */
const factsText = `
  select t.currency, t.reward::text as reward, f.*
    from task t left join task_watch w on w.task_id = t.id
    cross join lateral (select
        count(*)::int as counted,
        count(*) filter (where s.decided)::int as decisions,
        count(*) filter (where s.decided and s.refused)::int as rejections,
        count(*) filter (where s.started)::int as starts,
        count(*) filter (where s.started and s.status = 'RETURNED')::int as returns,
        count(distinct s.worker_id) filter (where s.reported)::int as "brokenReports",
        count(*) filter (where s.delivered)::int as deliveries,
        percentile_cont(0.5) within group (order by s.seconds) filter (where s.delivered) as "medianSeconds",
        min(s.auto_approve_at - s.review_window * (1 - $3::float)) filter (where s.waiting)::text as "lateAt",
        ((array_agg(s.began order by s.began) filter (where s.waiting))[$4::int + 1] + make_interval(hours => $5))::text as "crowdedAt"
      from (
        select x.status, x.worker_id, x.auto_approve_at, r.review_window, x.auto_approve_at - r.review_window as began,
          x.status in ('APPROVED', 'VOIDED', 'REJECTED', 'DISPUTED', 'REJECTED_FINAL')
            and coalesce(x.rejected_at, x.decided_at) > since.counted as decided,
          x.status in ('REJECTED', 'DISPUTED', 'REJECTED_FINAL') as refused,
          x.task_version = t.version and x.reserved_at > since.counted as started,
          x.task_version = t.version and x.broken_at > since.counted as reported,
          x.status <> 'RETURNED' and x.submitted_at > since.counted as delivered,
          extract(epoch from x.submitted_at - x.reserved_at)::float as seconds,
          x.status = 'SUBMITTED' and x.auto_approve_at - r.review_window > since.waiting as waiting
        from submission x
          cross join (select coalesce(w.counted_from, '-infinity') as counted, coalesce(w.waiting_from, '-infinity') as waiting) since
          cross join lateral (select make_interval(hours =>
            case when x.revision_rounds > 0 then greatest(24, t.review_window_hours) else t.review_window_hours end) as review_window) r
        where x.task_id = t.id) s) f
    where t.id = $1 and ($2::text is null or t.status = $2)`;

/** T9 and T10: live tasks whose numbers are bad are paused, and go on when the cause is gone or a moderator says so. */
export class TaskWatch {
  constructor(private readonly scope: Scope) {}

  /**
   * Every live task that something happened to since the log was last read is to be looked at. Where nobody worked yet there is
   * nothing to see; whoever begins says so in the log.
   */
  async readLog(readBefore: Date): Promise<void> {
    const { sql, now } = this.scope;
    const place = await sql.first<{ from: string; upto: string; all: boolean }>(
      `select r.cursor as from, least(h.head, r.cursor + $2) as upto, h.head <= r.cursor + $2 as all
        from task_watch_reader r, event_head h where r.read_at <= $1 for update of r`,
      [readBefore, READ_AT_ONCE],
    );
    if (place === null) return;
    await sql.rows(
      `insert into task_watch as w (task_id, look_at, rest_until)
        select t.id, $3, $3 from (
            select distinct task_id from event_log where cursor > $1 and cursor <= $2
              and (type like 'submission.%' or type in ('task.live', 'task.resumed'))) e
          join task t on t.id = e.task_id
          where t.status = 'LIVE' and exists (select from submission s where s.task_id = t.id)
          order by t.id
        on conflict (task_id) do update set look_at = least(w.look_at, greatest(excluded.look_at, w.rest_until))`,
      [place.from, place.upto, now],
    );
    await sql.rows(
      'update task_watch_reader set cursor = $1, read_at = case when $2 then $3 else read_at end',
      [place.upto, place.all, now],
    );
  }

  /**
   * Looks once, without keeping anybody from the task; only where there is a cause it takes the task's lock and looks again. What
   * happens meanwhile marks the task anew, behind the lock of its row here.
   */
  async look(taskId: string): Promise<void> {
    try {
      const cause = await this.scope.atomically(() => this.#glance(taskId));
      if (cause !== null) await this.scope.atomically(() => this.#pause(taskId));
    } catch (failure) {
      await this.#rest(taskId);
      throw failure;
    }
  }

  /** A look that fails is not tried again each second, before everybody else's. */
  async #rest(taskId: string): Promise<void> {
    await this.scope.sql.rows(
      'update task_watch set look_at = $2, rest_until = $2 where task_id = $1 and look_at is not null',
      [taskId, after(this.scope.now, MOST_REST_MS)],
    );
  }

  async #glance(taskId: string): Promise<SystemPause | null> {
    const { sql, now, config } = this.scope;
    const due = 'select 1 from task_watch where task_id = $1 and look_at <= $2 for update';
    if ((await sql.first(due, [taskId, now])) === null) return null;
    const read = await this.#facts(taskId, 'LIVE');
    if (read === null) {
      await sql.rows('update task_watch set look_at = null where task_id = $1', [taskId]);
      return null;
    }
    const cause = causeOf(read, config, now);
    if (cause !== null) return cause;
    const restUntil = after(now, Math.min(MOST_REST_MS, read.counted * REST_MS_A_ROW));
    await sql.rows(
      'update task_watch set look_at = greatest($2::timestamptz, case when $2 is not null then $3::timestamptz end), rest_until = $3 where task_id = $1',
      [taskId, nextLook(read), restUntil],
    );
    return null;
  }

  /** T9: who works on it may finish, and what was delivered is decided as before. */
  async #pause(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lock(taskId);
    if (task === null || !standsFor('pauseBySystem', task)) return;
    const reason = await this.cause(task);
    if (reason === null) return;
    task.pause(reason, this.scope.now);
    await tasks.flush();
    await tasks.announce(task, 'paused', { reason });
    await this.scope.sql.rows('update task_watch set look_at = null where task_id = $1', [taskId]);
  }

  /** As it is at this moment, whatever it was paused for. */
  async cause({ id }: Task): Promise<SystemPause | null> {
    const { config, now } = this.scope;
    const facts = await this.#facts(id, null);
    return facts && causeOf(facts, config, now);
  }

  /**
   * T10 by the employer: what led to the pause counts no more, but work that waits still has to be decided in time. The caller
   * holds the task. @throws InvalidTransitionError where there still is a cause, this one or another
   */
  async demandCured(task: Task): Promise<void> {
    const cause = await this.cause(task);
    if (cause !== null) {
      const others = viewerActions(task, this.scope.viewer).filter((action) => action !== 'resume');
      refuse(new InvalidTransitionError(task.status, others, resumeAdvice(cause)));
    }
    await this.#forget(task, { waiting: false });
  }

  /** T10 by a moderator, who answers for it: what waits now counts no more either; its timer approves it. */
  forgive(task: Task): Promise<void> {
    return this.#forget(task, { waiting: true });
  }

  async #forget({ id }: Task, { waiting }: { waiting: boolean }): Promise<void> {
    await this.scope.sql.rows(
      `update task_watch set counted_from = $2, waiting_from = case when $3 then $2 else waiting_from end, rest_until = $2
        where task_id = $1`,
      [id, this.scope.now, waiting],
    );
  }

  /** Null where there is no such task, or it is in another state than asked for. */
  async #facts(taskId: string, status: string | null): Promise<(WatchedFacts & { counted: number }) | null> {
    const { sql, config } = this.scope;
    const { reviewShare, waitingMost, waitingHours } = config.limits.pausing;
    await this.scope.get(Tasks).takeTime();
    const values = [taskId, status, reviewShare, waitingMost, waitingHours];
    const stored = await sql.first<StoredFacts>(factsText, values);
    if (stored === null) return null;
    const { reward, lateAt, crowdedAt } = stored;
    return {
      ...stored,
      reward: BigInt(reward),
      lateAt: toDate(lateAt),
      crowdedAt: toDate(crowdedAt),
    };
  }
}
