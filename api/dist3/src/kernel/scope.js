import assert from 'node:assert/strict';
import { TransactionPropagation } from '@mikro-orm/postgresql';
import { configOf } from './live-config.js';
import { withRetries } from './retry.js';
import { Sql } from './sql.js';
/** The facts of work that no request asked for: timers, seeds, the command line. */
const nowhere = { ip: '', userAgent: '', idempotencyKey: null, locale: 'en' };
/** Everything one operation may touch; built per request, per subscription, per timer. */
export class Scope {
    parent;
    shared;
    // Not #private: Apollo copies the context of each operation, and a copy has no #private fields.
    made = new Map();
    sql;
    request;
    /** An object, so that copies of this scope have the same entity manager. */
    own = {};
    caller;
    /** @param parent whose settings and connections the operation's own entity manager has; entities are not shared */
    constructor(parent, shared, { viewer, request = nowhere }) {
        this.parent = parent;
        this.shared = shared;
        this.sql = new Sql(parent);
        this.caller = viewer;
        this.request = request;
    }
    /** Of this operation alone; made when first asked for, since most of what only reads never needs one. */
    get em() {
        return (this.own.em ??= this.parent.fork({ useContext: true }));
    }
    get isInTransaction() {
        return this.parent.isInTransaction();
    }
    get viewer() {
        return this.caller;
    }
    get now() {
        return this.shared.clock.now();
    }
    /** The settings of now. */
    get config() {
        return configOf(this.shared);
    }
    /** The signed-in viewer. Only for code behind an `@Access` stricter than `public`. */
    get me() {
        assert(this.viewer, 'an anonymous viewer reached member-only code');
        return this.viewer;
    }
    /** This operation's single instance of a service or loader. */
    get(Part) {
        if (!this.made.has(Part))
            this.made.set(Part, new Part(this));
        return this.made.get(Part);
    }
    /** Forgets everything read so far; after a commit and before each subscription event. */
    renew() {
        this.made.clear();
        this.own.em?.clear();
    }
    /** From here on the operation is this person's: what a sign-up or sign-in answers is read as theirs. */
    become(viewer) {
        this.caller = viewer;
        this.renew();
    }
    /** The same process and clock for another person, or for no one. */
    for(viewer) {
        return new Scope(this.parent, this.shared, { viewer, request: this.request });
    }
    /**
     * Commits everything or nothing. A nested call joins the transaction already open.
     * Serialisation failures, deadlocks and lock time-outs are tried again from the start, at most 5 times.
     */
    async atomically(work) {
        if (this.isInTransaction)
            return work();
        const result = await withRetries(async () => {
            this.renew();
            return this.em.transactional(work, { propagation: TransactionPropagation.REQUIRED });
        });
        this.renew();
        this.shared.committed();
        return result;
    }
}
//# sourceMappingURL=scope.js.map