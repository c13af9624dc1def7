import { calm, untouched } from './control.state.js';
import { magicOf, timeOf, worstOf } from './faults.js';
const HOUR_MS = 3_600_000;
/** What whoever tests may do to the providers. The same by HTTP, under /__control. */
export class Control {
    parts;
    #state = untouched;
    constructor(parts) {
        this.parts = parts;
        for (const entry of parts.journal.entries)
            if (entry.kind === 'control')
                this.#state = entry.state;
        parts.clock.aheadMs = this.#state.aheadMs;
    }
    get state() {
        return this.#state;
    }
    get inMaintenance() {
        return this.parts.clock.ms < this.#state.maintenanceUntil;
    }
    /** Something goes wrong from now on. */
    fault(rule) {
        this.#set({ rules: [...this.#state.rules, rule] });
    }
    /** Everything is well again; what happened stays. */
    clear() {
        this.#set({ rules: [], worst: calm, maintenanceUntil: 0 });
    }
    /** All faults mixed, by the seed. */
    worst(mode = {}) {
        this.#set({ worst: { ...this.#state.worst, on: true, ...mode } });
    }
    /** Lets that much time pass for the providers. */
    advance(ms) {
        this.#set({ aheadMs: this.#state.aheadMs + ms });
        this.parts.book.ripen();
    }
    /** All calls answer 503 for so long. */
    maintenance(ms) {
        this.#set({ maintenanceUntil: this.parts.clock.ms + ms });
    }
    /** The token desk turns everybody away for so long, and tokens that are out are worth nothing. */
    blockTokens({ provider, ms = HOUR_MS }) {
        const desk = {
            calls: [],
            blockedUntil: this.parts.clock.ms + ms,
            tokens: {},
            refreshTokens: {},
        };
        this.parts.journal.write(this.parts.clock.now(), [{ kind: 'token', provider, call: 'blocked', desk }]);
    }
    /** Where messages go: the merchant's address, without a path. Null: nowhere. */
    webhookTarget(url) {
        if (url !== this.#state.webhookTarget)
            this.#set({ webhookTarget: url });
    }
    /** The provider's list will say something that did not happen so. */
    plant(plant) {
        this.#set({ plants: [...this.#state.plants, { ...plant, at: this.parts.clock.ms }] });
    }
    /** Money that had moved comes back: a bounce of a payout, a charge-back of a payin. */
    giveBack(wish) {
        const payment = this.parts.book.byReference(wish.provider, wish.direction, wish.reference);
        if (payment?.state !== 'succeeded')
            throw new Error(`${wish.reference} has not succeeded.`);
        return this.parts.book.change(payment, { state: 'returned' });
    }
    /** What this call has to bear: set by hand, by magic number or address, by the worst mode. */
    faultsOf(operation, party) {
        const met = worstOf(this.parts.random, this.#state.worst);
        const magic = magicOf(party);
        if (magic)
            met.set(magic, timeOf(magic));
        for (const rule of this.#state.rules) {
            if (rule.on === undefined || rule.on === operation)
                met.set(rule.kind, timeOf(rule.kind, rule.ms));
        }
        this.#useUp(operation);
        return met;
    }
    #useUp(operation) {
        const left = this.#state.rules.map((rule) => {
            const struck = rule.times !== undefined && (rule.on === undefined || rule.on === operation);
            return struck ? { ...rule, times: rule.times - 1 } : rule;
        });
        if (left.some((rule, index) => rule !== this.#state.rules[index]))
            this.#set({ rules: left.filter(({ times }) => times === undefined || times > 0) });
    }
    #set(change) {
        this.#state = { ...this.#state, ...change };
        this.parts.clock.aheadMs = this.#state.aheadMs;
        this.parts.journal.write(this.parts.clock.now(), [{ kind: 'control', state: this.#state }]);
    }
}
//# sourceMappingURL=control.js.map