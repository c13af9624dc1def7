import { OperatorAudit, staffNote } from '../identity/index.js';
import { InvalidTransitionError, microsPerUnit, notFound, Outbox, parseDecimal, refuse, } from '../kernel/index.js';
import { keyOf } from './compare.rules.js';
import { OurRecords } from './our-records.loader.js';
import { ReconciliationBookings } from './reconciliation.bookings.js';
import { FourEyesError } from './reconciliation.errors.js';
/** What moderators decide of differences. All in the open transaction; each leaves a line of audit. */
export class ReconciliationItems {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * Decides; where much is at stake it is a proposal that another has to confirm.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, FourEyesError
     */
    async settle({ itemId, resolution, note }) {
        const text = staffNote(note);
        const item = await this.#locked(itemId);
        if (item.status !== 'OPEN' && item.status !== 'PROPOSED')
            this.#refuse(item);
        const { sql, me, now } = this.scope;
        await sql.rows(`update reconciliation_item set status = 'PROPOSED', resolution = $2, note = $3, proposed_by = $4, proposed_at = $5
        where id = $1`, [itemId, resolution, text, me.userId, now]);
        const needsAnother = this.#needsFourEyes(item);
        const action = `${needsAnother ? 'propose' : 'settle'} ${resolution}`;
        await this.scope.get(OperatorAudit).record({ action, subject: itemId, note: text });
        if (!needsAnother)
            await this.#carryOut({ ...item, resolution, proposed_by: me.userId });
    }
    /** Another's proposal is right. @throws as settle */
    async confirm(itemId, note) {
        const text = staffNote(note);
        const item = await this.#locked(itemId);
        if (item.status !== 'PROPOSED')
            this.#refuse(item);
        if (item.proposed_by === this.scope.me.userId)
            refuse(new FourEyesError('You proposed this yourself; another moderator has to confirm it.'));
        const action = `confirm ${item.resolution}`;
        await this.scope.get(OperatorAudit).record({ action, subject: itemId, note: text });
        await this.#carryOut(item);
    }
    async #carryOut(item) {
        const { scope } = this;
        if (item.resolution === 'ACCEPT_THEIRS') {
            const known = await scope.get(OurRecords).of([item]);
            const ours = known.get(keyOf(item)) ?? null;
            if ((ours?.state ?? null) !== item.ours_state) {
                const message = 'Our books have changed since; compare that day again first.';
                refuse(new InvalidTransitionError('CHANGED', ['runReconciliation'], message));
            }
            await scope.get(ReconciliationBookings).acceptTheirs(item, ours);
        }
        await scope.sql.rows(`update reconciliation_item set status = 'SETTLED', settled_by = $2, closed_at = $3 where id = $1`, [item.id, scope.me.userId, scope.now]);
        await scope.get(Outbox).record({
            type: 'reconciliation.settled',
            aggregateId: item.id,
            payload: { resolution: item.resolution },
        });
    }
    async #locked(id) {
        const item = await this.scope.sql.first('select *, day::text as day from reconciliation_item where id = $1 for update', [id]);
        if (item === null)
            notFound('difference');
        if (item.owner_id === this.scope.me.userId)
            refuse(new FourEyesError('This is about your own money; somebody else decides it.'));
        return item;
    }
    #needsFourEyes({ stake, stake_currency }) {
        const { limits, market } = this.scope.config;
        const most = parseDecimal(limits.fourEyesOverUsd);
        const inUsd = stake_currency === 'USD'
            ? BigInt(stake)
            : (BigInt(stake) * microsPerUnit) / parseDecimal(market.bdtPerUsd);
        return inUsd > most;
    }
    #refuse({ status }) {
        return refuse(new InvalidTransitionError(status, []));
    }
}
//# sourceMappingURL=reconciliation-items.service.js.map