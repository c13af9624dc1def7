import { defineEntity, p } from '@mikro-orm/postgresql';
import { CurrencyCode, type Amount } from '../kernel/index.js';
import { CloseReason, PauseReason, TaskStatus, type ProofField, type TaskStep } from './task.status.js';

const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    id: p.string().primary(),
    employerId: p.string(),
    status: p.enum(() => TaskStatus),
    pauseReason: p.enum(() => PauseReason).nullable(),
    pausedAt: p.datetime().nullable(),
    closeReason: p.enum(() => CloseReason).nullable(),
    version: p.integer(),
    title: p.string(),
    categoryId: p.string(),
    steps: p.json<TaskStep[]>(),
    proofFields: p.json<ProofField[]>(),
    currency: p.enum(() => CurrencyCode),
    reward: p.bigint(),
    fee: p.bigint(),
    /** The share of the reward that the fee is, in millionths, as it was agreed. */
    feeRate: p.bigint(),
    slots: p.integer(),
    estimatedMinutes: p.integer(),
    reviewWindowHours: p.integer(),
    countries: p.array(),
    repeatable: p.boolean(),
    workersPickItems: p.boolean(),
    hasItems: p.boolean(),
    publishAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    expiresAt: p.datetime().nullable(),
    reviewRequestedAt: p.datetime(),
    moderationCode: p.string().nullable(),
    moderationNote: p.string().nullable(),
    createdAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    /** Before then its files cannot all go. */
    archiveHeldUntil: p.datetime().nullable(),
  },
});

/** Paid work. Its slots and money are counted in task_slots and the ledger, under the lock that Tasks takes. */
export class Task extends TaskSchema.class {
  /** To the worker, per slot. */
  pay(): Amount {
    return { micros: this.reward, currency: this.currency };
  }

  /** What one slot holds in escrow. */
  slotCost(): bigint {
    return this.reward + this.fee;
  }

  costOf(slots: number): Amount {
    return { micros: BigInt(slots) * this.slotCost(), currency: this.currency };
  }

  /** Too late to be taken, whether or not the timer has been here. */
  expiredAt(now: Date): boolean {
    return this.expiresAt != null && this.expiresAt <= now;
  }

  /** Back to the employer's desk. */
  toDraft(): void {
    this.status = 'DRAFT';
  }

  /** To whoever judges it, as if it never had been judged before. */
  handIn(now: Date): void {
    this.status = 'IN_REVIEW';
    this.reviewRequestedAt = now;
    this.moderationCode = null;
    this.moderationNote = null;
  }

  /** Nothing stands against it any more: now, or when its employer wants. */
  release(now: Date): void {
    const waits = this.publishAt != null && this.publishAt > now;
    if (waits) this.status = 'SCHEDULED';
    else this.goLive(now);
  }

  goLive(now: Date): void {
    this.status = 'LIVE';
    this.publishedAt ??= now;
    this.pauseReason = null;
    this.closeReason = null;
  }

  pause(reason: PauseReason, now: Date): void {
    this.status = 'PAUSED';
    this.pauseReason = reason;
    this.pausedAt = now;
  }

  close(reason: CloseReason): void {
    this.status = 'CLOSING';
    this.closeReason = reason;
    this.pauseReason = null;
  }

  archive(): void {
    this.status = 'ARCHIVED';
    this.archiveHeldUntil = null;
  }

  judge(status: 'REJECTED' | 'CLOSING', { code, note }: { code: string; note: string }): void {
    if (status === 'CLOSING') this.close('TAKEN_DOWN');
    else this.status = status;
    this.moderationCode = code;
    this.moderationNote = note;
  }
}
TaskSchema.setClass(Task);
