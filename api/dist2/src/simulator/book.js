/** Every payment the providers know. What it says was in the journal first. */
export class Book {
    journal;
    clock;
    #payments = new Map();
    #byReference = new Map();
    #due = new Set();
    #listeners = [];
    constructor(journal, clock) {
        this.journal = journal;
        this.clock = clock;
        for (const entry of journal.entries)
            this.#apply(entry);
    }
    onChange(listener) {
        this.#listeners.push(listener);
    }
    open(payment) {
        const at = this.clock.ms;
        return this.#write({ ...payment, openedAt: at, changedAt: at }, null);
    }
    change(payment, change) {
        return this.#write({ ...payment, due: null, ...change, changedAt: this.clock.ms }, payment);
    }
    find(provider, id) {
        this.ripen();
        return this.#payments.get(keyOf(provider, id)) ?? null;
    }
    /** The one of this reference that counts: the one that moved money, or else the newest. */
    byReference(provider, direction, reference) {
        this.ripen();
        const keys = this.#byReference.get(`${provider} ${direction} ${reference}`) ?? [];
        const all = keys.map((key) => this.#payments.get(key));
        return all.find(hasMoved) ?? all.at(-1) ?? null;
    }
    /** Those that moved money, oldest first. */
    moved(provider) {
        this.ripen();
        return [...this.#payments.values()].filter((payment) => payment.provider === provider && hasMoved(payment));
    }
    /** Those that may yet move. */
    waiting(provider) {
        this.ripen();
        return [...this.#payments.values()].filter((payment) => payment.provider === provider && payment.state === 'pending');
    }
    /** Makes happen whatever is due by now. */
    ripen() {
        for (const key of this.#due) {
            const payment = this.#payments.get(key);
            if (payment.due !== null && payment.due.at <= this.clock.ms)
                this.change(payment, { state: payment.due.to });
        }
    }
    #write(wish, before) {
        const next = withBounce(wish, before, this.clock.ms);
        const happenings = [{ kind: 'payment', payment: next }];
        const movement = movementOf(next, before);
        if (movement)
            happenings.push({ kind: 'money', ...movement });
        for (const entry of this.journal.write(this.clock.now(), happenings))
            this.#apply(entry);
        for (const listener of this.#listeners)
            listener(next);
        return next;
    }
    #apply(entry) {
        if (entry.kind !== 'payment')
            return;
        const { payment } = entry;
        const key = keyOf(payment.provider, payment.id);
        if (!this.#payments.has(key)) {
            const name = `${payment.provider} ${payment.direction} ${payment.reference}`;
            this.#byReference.set(name, [...(this.#byReference.get(name) ?? []), key]);
        }
        this.#payments.set(key, payment);
        if (payment.due)
            this.#due.add(key);
        else
            this.#due.delete(key);
    }
}
const keyOf = (provider, id) => `${provider} ${id}`;
export const hasMoved = ({ state }) => state === 'succeeded' || state === 'returned';
/** Money that is fated to come back is due to do so as soon as it has moved. */
function withBounce(next, before, at) {
    const { bounceMs } = next.details;
    const moves = next.state === 'succeeded' && before?.state !== 'succeeded';
    return moves && bounceMs !== undefined
        ? { ...next, due: { at: at + Number(bounceMs), to: 'returned' } }
        : next;
}
function movementOf(next, before) {
    const { provider, direction, reference, amount, currency, trxId } = next;
    const moves = next.state === 'succeeded' && before?.state !== 'succeeded';
    const comesBack = next.state === 'returned' && before?.state === 'succeeded';
    if (!moves && !comesBack)
        return null;
    return { provider, direction, reference, amount, currency, trxId: trxId ?? '', back: comesBack };
}
//# sourceMappingURL=book.js.map