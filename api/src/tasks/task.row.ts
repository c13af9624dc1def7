import { KeptRow, toDate, toMoney, type Currency, type MoneyType } from '../kernel/index.js';
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
  /** Null on a card, as is `proofFields`: whoever shows them reads the task itself. */
  readonly steps: readonly TaskStep[] | null;
  readonly proofFields: readonly ProofField[] | null;
  /** When it was last handed in, or else first written, as text: a list ordered by it loses no microsecond. Absent from a card. */
  readonly reviewRequestedAtText: string | undefined;
  /** When it was last paused, likewise. */
  readonly pausedAtText: string | null | undefined;
  readonly reward: MoneyType;
  readonly fee: MoneyType;
  readonly feeRate: bigint;
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
  /** What lists are ordered by, as text, so that no microsecond is lost. */
  readonly createdAtText: string;
}

/** What a reader joins and adds its narrowing to: `t` task, `s` its slots, `c` category, `e` employer. */
export const taskTables = `task t join task_slots s on s.task_id = t.id
  join category c on c.id = t.category_id join user_account e on e.id = t.employer_id`;

/** A card without its category, which few know by heart (see Categories.known), and without its open slots. */
export const faceColumns = `
  t.id, t.employer_id, t.version, t.status, t.pause_reason, t.close_reason, t.title,
  t.currency, t.reward, t.fee, t.fee_rate, t.slots, t.estimated_minutes, t.review_window_hours,
  array_to_string(t.countries, ',') as countries,
  t.repeatable, t.workers_pick_items, t.has_items, t.publish_at, t.published_at, t.expires_at, t.created_at,
  t.moderation_code, t.moderation_note, e.display_name, t.category_id`;

export const taskColumns = `${faceColumns}, s.open, c.slug, c.names, c.policy, t.steps, t.proof_fields,
  t.review_requested_at, t.paused_at`;

export interface StoredFace {
  id: string;
  employer_id: string;
  version: number;
  status: TaskStatus;
  pause_reason: PauseReason | null;
  close_reason: CloseReason | null;
  title: string;
  currency: Currency;
  reward: string;
  fee: string;
  fee_rate: string;
  slots: number;
  estimated_minutes: number;
  review_window_hours: number;
  /** Codes with commas between; empty for every country. */
  countries: string;
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
}

export interface StoredTask extends StoredFace {
  open: number;
  slug: string;
  names: Record<string, string>;
  policy: CategoryPolicy;
  steps: TaskStep[];
  proof_fields: ProofField[];
  review_requested_at: string;
  paused_at: string | null;
}

export function toTaskRow(stored: StoredTask): TaskRow {
  const { category_id: id, slug, names, policy } = stored;
  return new ReadTask(stored, { id, slug, names, policy });
}

export const toFaceRow = (stored: StoredFace & { open: number }, category: CategoryRow): TaskRow =>
  new ReadTask(stored, category);

/** A stored row read as the API shows it. Most answers show a few of its values, so each is worked out when asked for. */
class ReadTask extends KeptRow implements TaskRow {
  readonly id: string;
  readonly employerId: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly title: string;
  readonly slots: number;
  readonly slotsOpen: number;
  readonly estimatedMinutes: number;
  readonly repeatable: boolean;
  readonly hasItems: boolean;
  #reward: MoneyType | null = null;
  #employer: TaskRow['employer'] | null = null;
  #publishedAt: Date | null = null;

  constructor(
    private readonly stored: StoredFace & Pick<StoredTask, 'open'> & Partial<StoredTask>,
    readonly category: CategoryRow,
  ) {
    super();
    this.id = stored.id;
    this.employerId = stored.employer_id;
    this.version = stored.version;
    this.status = stored.status;
    this.title = stored.title;
    this.slots = stored.slots;
    this.slotsOpen = stored.open;
    this.estimatedMinutes = stored.estimated_minutes;
    this.repeatable = stored.repeatable;
    this.hasItems = stored.has_items;
  }

  get pauseReason(): PauseReason | null {
    return this.stored.pause_reason;
  }
  get closeReason(): CloseReason | null {
    return this.stored.close_reason;
  }
  get countries(): readonly string[] {
    const { countries } = this.stored;
    return countries === '' ? [] : countries.split(',');
  }
  get employer(): TaskRow['employer'] {
    return (this.#employer ??= { id: this.stored.employer_id, displayName: this.stored.display_name });
  }
  get steps(): readonly TaskStep[] | null {
    return this.stored.steps ?? null;
  }
  get proofFields(): readonly ProofField[] | null {
    return this.stored.proof_fields ?? null;
  }
  get reviewRequestedAtText(): string | undefined {
    return this.stored.review_requested_at;
  }
  get pausedAtText(): string | null | undefined {
    return this.stored.paused_at;
  }
  get reward(): MoneyType {
    return (this.#reward ??= this.#money(this.stored.reward));
  }
  get fee(): MoneyType {
    return this.#money(this.stored.fee);
  }
  get feeRate(): bigint {
    return BigInt(this.stored.fee_rate);
  }
  get reviewWindowHours(): number {
    return this.stored.review_window_hours;
  }
  get workersPickItems(): boolean {
    return this.stored.workers_pick_items;
  }
  get publishAt(): Date | null {
    return toDate(this.stored.publish_at);
  }
  get publishedAt(): Date | null {
    return (this.#publishedAt ??= toDate(this.stored.published_at));
  }
  get expiresAt(): Date | null {
    return toDate(this.stored.expires_at);
  }
  get createdAt(): Date {
    return toDate(this.stored.created_at);
  }
  get createdAtText(): string {
    return this.stored.created_at;
  }
  get moderationCode(): string | null {
    return this.stored.moderation_code;
  }
  get moderationNote(): string | null {
    return this.stored.moderation_note;
  }
  #money(micros: string): MoneyType {
    return toMoney({ micros: BigInt(micros), currency: this.stored.currency });
  }
}
