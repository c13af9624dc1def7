import type { Scope } from './scope.js';

/** A fact to announce. It is a row of the same transaction first, a message later. */
export interface DomainEvent {
  /** DOMAIN word: "task.live", "submission.approved" … */
  readonly type: string;
  readonly aggregateId: string;
  /** Versioned by the field `v`; ids and the fields filters need, nothing personal. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Whose viewerEvents carry it. */
  readonly audience?: readonly string[];
  readonly taskId?: string;
}

/** Writes events into the outbox of the open transaction; per aggregate their sequence has no gaps. */
export class Outbox {
  constructor(private readonly scope: Scope) {}

  async record(event: DomainEvent): Promise<void> {
    await this.scope.sql.rows('select record_event($1, $2, $3, $4, $5, $6)', [
      event.type,
      event.aggregateId,
      JSON.stringify({ v: 1, ...event.payload }),
      event.audience ?? [],
      event.taskId ?? null,
      this.scope.now,
    ]);
  }
}
