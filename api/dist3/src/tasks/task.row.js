import { KeptRow, toDate, toMoney } from '../kernel/index.js';
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
export const taskColumns = `${faceColumns}, s.open, c.slug, c.names, c.policy, t.steps, t.proof_fields, t.review_requested_at`;
export function toTaskRow(stored) {
    const { category_id: id, slug, names, policy } = stored;
    return new ReadTask(stored, { id, slug, names, policy });
}
export const toFaceRow = (stored, category) => new ReadTask(stored, category);
/** A stored row read as the API shows it. Most answers show a few of its values, so each is worked out when asked for. */
class ReadTask extends KeptRow {
    stored;
    category;
    id;
    employerId;
    version;
    status;
    title;
    slots;
    slotsOpen;
    estimatedMinutes;
    repeatable;
    hasItems;
    #reward = null;
    #employer = null;
    #publishedAt = null;
    constructor(stored, category) {
        super();
        this.stored = stored;
        this.category = category;
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
    get pauseReason() {
        return this.stored.pause_reason;
    }
    get closeReason() {
        return this.stored.close_reason;
    }
    get countries() {
        const { countries } = this.stored;
        return countries === '' ? [] : countries.split(',');
    }
    get employer() {
        return (this.#employer ??= { id: this.stored.employer_id, displayName: this.stored.display_name });
    }
    get steps() {
        return this.stored.steps ?? null;
    }
    get proofFields() {
        return this.stored.proof_fields ?? null;
    }
    get reviewRequestedAtText() {
        return this.stored.review_requested_at;
    }
    get reward() {
        return (this.#reward ??= this.#money(this.stored.reward));
    }
    get fee() {
        return this.#money(this.stored.fee);
    }
    get feeRate() {
        return BigInt(this.stored.fee_rate);
    }
    get reviewWindowHours() {
        return this.stored.review_window_hours;
    }
    get workersPickItems() {
        return this.stored.workers_pick_items;
    }
    get publishAt() {
        return toDate(this.stored.publish_at);
    }
    get publishedAt() {
        return (this.#publishedAt ??= toDate(this.stored.published_at));
    }
    get expiresAt() {
        return toDate(this.stored.expires_at);
    }
    get createdAt() {
        return toDate(this.stored.created_at);
    }
    get createdAtText() {
        return this.stored.created_at;
    }
    get moderationCode() {
        return this.stored.moderation_code;
    }
    get moderationNote() {
        return this.stored.moderation_note;
    }
    #money(micros) {
        return toMoney({ micros: BigInt(micros), currency: this.stored.currency });
    }
}
//# sourceMappingURL=task.row.js.map