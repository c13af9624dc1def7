import { type Currency, type MoneyType } from '../kernel/index.js';
import type { CategoryPolicy, CloseReason, PauseReason, ProofField, TaskStatus, TaskStep } from './task.status.js';
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
    readonly employer: {
        readonly id: string;
        readonly displayName: string;
    };
    /** Null on a card, as is `proofFields`: whoever shows them reads the task itself. */
    readonly steps: readonly TaskStep[] | null;
    readonly proofFields: readonly ProofField[] | null;
    /** When it was last handed in, or else first written, as text: a list ordered by it loses no microsecond. Absent from a card. */
    readonly reviewRequestedAtText: string | undefined;
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
export declare const taskTables = "task t join task_slots s on s.task_id = t.id\n  join category c on c.id = t.category_id join user_account e on e.id = t.employer_id";
/** A card without its category, which few know by heart (see Categories.known), and without its open slots. */
export declare const faceColumns = "\n  t.id, t.employer_id, t.version, t.status, t.pause_reason, t.close_reason, t.title,\n  t.currency, t.reward, t.fee, t.fee_rate, t.slots, t.estimated_minutes, t.review_window_hours,\n  array_to_string(t.countries, ',') as countries,\n  t.repeatable, t.workers_pick_items, t.has_items, t.publish_at, t.published_at, t.expires_at, t.created_at,\n  t.moderation_code, t.moderation_note, e.display_name, t.category_id";
export declare const taskColumns = "\n  t.id, t.employer_id, t.version, t.status, t.pause_reason, t.close_reason, t.title,\n  t.currency, t.reward, t.fee, t.fee_rate, t.slots, t.estimated_minutes, t.review_window_hours,\n  array_to_string(t.countries, ',') as countries,\n  t.repeatable, t.workers_pick_items, t.has_items, t.publish_at, t.published_at, t.expires_at, t.created_at,\n  t.moderation_code, t.moderation_note, e.display_name, t.category_id, s.open, c.slug, c.names, c.policy, t.steps, t.proof_fields, t.review_requested_at";
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
}
export declare function toTaskRow(stored: StoredTask): TaskRow;
export declare const toFaceRow: (stored: StoredFace & {
    open: number;
}, category: CategoryRow) => TaskRow;
