import { toDate, toMoney, type Currency, type MoneyType } from '../kernel/index.js';
import type {
  CategoryPolicy,
  CloseReason,
  PauseReason,
  ProofField,
  TaskStatus,
  TaskStep,
} from './task.status.js';

export interface CategoryRow {
  readonly id: string;
  readonly slug: string;
  /** By language: "bn", "en". */
  readonly names: Readonly<Record<string, string>>;
  readonly policy: CategoryPolicy;
}

/** A task as the API shows it, read by one SQL projection. */
export interface TaskRow {
  readonly id: string;
  readonly employerId: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly pauseReason: PauseReason | null;
  readonly closeReason: CloseReason | null;
  readonly title: string;
  readonly category: CategoryRow;
  readonly employer: { readonly id: string; readonly displayName: string };
  readonly steps: readonly TaskStep[];
  readonly proofFields: readonly ProofField[];
  readonly reward: MoneyType;
  readonly fee: MoneyType;
  readonly slots: number;
  readonly slotsOpen: number;
  readonly estimatedMinutes: number;
  readonly reviewWindowHours: number;
  readonly countries: readonly string[];
  readonly repeatable: boolean;
  readonly workersPickItems: boolean;
  readonly hasItems: boolean;
  readonly publishAt: Date | null;
  readonly publishedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
  readonly moderationCode: string | null;
  readonly moderationNote: string | null;
  /** Values that lists are ordered by, as text, so that no microsecond is lost. */
  readonly createdAtText: string;
  readonly sortText: string | null;
}

/** What a reader joins and adds its narrowing to: `t` task, `s` its slots, `c` category, `e` employer. */
export const taskTables = `task t join task_slots s on s.task_id = t.id
  join category c on c.id = t.category_id join user_account e on e.id = t.employer_id`;

export const taskColumns = `
  t.id, t.employer_id, t.version, t.status, t.pause_reason, t.close_reason, t.title, t.steps, t.proof_fields,
  t.currency, t.reward, t.fee, t.slots, s.open, t.estimated_minutes, t.review_window_hours, t.countries,
  t.repeatable, t.workers_pick_items, t.has_items, t.publish_at, t.published_at, t.expires_at, t.created_at,
  t.moderation_code, t.moderation_note, e.display_name,
  c.id as category_id, c.slug, c.names, c.policy`;

export interface StoredTask {
  id: string;
  employer_id: string;
  version: number;
  status: TaskStatus;
  pause_reason: PauseReason | null;
  close_reason: CloseReason | null;
  title: string;
  steps: TaskStep[];
  proof_fields: ProofField[];
  currency: Currency;
  reward: string;
  fee: string;
  slots: number;
  open: number;
  estimated_minutes: number;
  review_window_hours: number;
  countries: string[];
  repeatable: boolean;
  workers_pick_items: boolean;
  has_items: boolean;
  publish_at: string | null;
  published_at: string | null;
  expires_at: string | null;
  created_at: string;
  moderation_code: string | null;
  moderation_note: string | null;
  display_name: string;
  category_id: string;
  slug: string;
  names: Record<string, string>;
  policy: CategoryPolicy;
  sort_key?: string;
}

export function toTaskRow(stored: StoredTask): TaskRow {
  const money = (micros: string) => toMoney({ micros: BigInt(micros), currency: stored.currency });
  return {
    id: stored.id,
    employerId: stored.employer_id,
    version: stored.version,
    status: stored.status,
    pauseReason: stored.pause_reason,
    closeReason: stored.close_reason,
    title: stored.title,
    category: { id: stored.category_id, slug: stored.slug, names: stored.names, policy: stored.policy },
    employer: { id: stored.employer_id, displayName: stored.display_name },
    steps: stored.steps,
    proofFields: stored.proof_fields,
    reward: money(stored.reward),
    fee: money(stored.fee),
    slots: stored.slots,
    slotsOpen: stored.open,
    estimatedMinutes: stored.estimated_minutes,
    reviewWindowHours: stored.review_window_hours,
    countries: stored.countries,
    repeatable: stored.repeatable,
    workersPickItems: stored.workers_pick_items,
    hasItems: stored.has_items,
    publishAt: toDate(stored.publish_at),
    publishedAt: toDate(stored.published_at),
    expiresAt: toDate(stored.expires_at),
    createdAt: toDate(stored.created_at),
    moderationCode: stored.moderation_code,
    moderationNote: stored.moderation_note,
    createdAtText: stored.created_at,
    sortText: stored.sort_key ?? null,
  };
}
