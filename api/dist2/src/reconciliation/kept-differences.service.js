import { newId } from '../kernel/index.js';
import { keyOf, leftOf } from './compare.rules.js';
import { OurRecords } from './our-records.loader.js';
import { spanOf } from './reconciliation.day.js';
const FIGURES = [
    'ours_state',
    'ours_amount',
    'ours_currency',
    'theirs_state',
    'theirs_amount',
    'theirs_currency',
];
const NEWEST = [...FIGURES, 'external_id', 'owner_id', 'stake', 'stake_currency'];
const PROPOSAL = ['resolution', 'note', 'proposed_by', 'proposed_at'];
const row = (of) => `(${[...FIGURES, 'stake'].map((name) => `${of}.${name}`).join(', ')})`;
const CHANGED = `${row('i')} is distinct from ${row('excluded')}`;
/** One that had closed by itself is open again; a proposal was made for the figures it was made for. */
const UPSERT = `
  insert into reconciliation_item as i (id, provider, direction, reference, kind, day, status, owner_id,
      ${FIGURES.join(', ')}, external_id, stake, stake_currency, found_at)
    values ($1, $2, $3, $4, $5, $6, 'OPEN', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    on conflict (provider, direction, reference, kind) where status <> 'SETTLED' do update set
      status = case when i.status = 'CLOSED' or ${CHANGED} then 'OPEN' else i.status end,
      found_at = case i.status when 'CLOSED' then excluded.found_at else i.found_at end,
      day = case i.status when 'CLOSED' then excluded.day else i.day end, closed_at = null,
      ${PROPOSAL.map((name) => `${name} = case when ${CHANGED} then null else i.${name} end`).join(', ')},
      ${NEWEST.map((name) => `${name} = excluded.${name}`).join(', ')}
    returning id, id = $1 as fresh`;
/** Differences from when they are found until they are settled or gone. All in the open transaction. */
export class KeptDifferences {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * What is known of it is what was found last. One that was settled stays settled, as long as its figures are those
     * that it was settled with; with others there is something to decide again, which is one more.
     */
    async keep(provider, day, found) {
        const { sql, now } = this.scope;
        const { kind, direction, reference, ours, theirs, stake } = found;
        const known = await this.#locked(provider, found);
        const settled = known.filter(({ status }) => status === 'SETTLED');
        const last = settled.findLast((item) => item.kind === kind);
        if (last && hasFigures(last, found))
            return { id: last.id, fresh: false };
        const booked = settled.length === 0 ? 0n : await this.scope.get(OurRecords).settled(provider, found, stake.currency);
        const left = leftOf(found, booked);
        if (booked !== 0n && left === 0n)
            return { id: settled[0].id, fresh: false };
        const kept = await sql.first(UPSERT, [
            ...[newId('rci'), provider, direction, reference, kind, day, ours?.ownerId ?? null],
            ...[ours?.state ?? null, ours?.amount.micros ?? null, ours?.amount.currency ?? null],
            ...[theirs?.state ?? null, theirs?.amount?.micros ?? null, theirs?.amount?.currency ?? null],
            ...[theirs?.externalId ?? null, left, stake.currency, now],
        ]);
        return kept;
    }
    /** Of which of these another day has told, and since when. */
    async told(provider, lines, { from }) {
        const rows = await this.scope.sql.rows(`select i.direction, i.reference, i.day::text as day from reconciliation_item i
          join (select distinct * from unnest($2::text[], $3::text[]) as w (way, name)) listed
            on (i.direction, i.reference) = (way, name)
        where i.provider = $1 order by i.day`, [provider, lines.map(({ direction }) => direction), lines.map(({ reference }) => reference)]);
        const others = rows.filter(({ day }) => spanOf(day).from.getTime() !== from.getTime());
        const [first] = others;
        if (first === undefined)
            return { keys: [], since: null };
        const since = spanOf(first.day).from;
        return { keys: others.map(keyOf), since: since < from ? since : from };
    }
    /** Whoever settles one of them has done so, or waits until we are through. */
    #locked(provider, { direction, reference }) {
        return this.scope.sql.rows(`select * from reconciliation_item where (provider, direction, reference) = ($1, $2, $3)
        order by id for update`, [provider, direction, reference]);
    }
}
/** Our state alone says nothing new: the kind has what matters of it. */
function hasFigures(item, { ours, theirs }) {
    const figures = [
        [item.theirs_state, theirs?.state],
        [item.theirs_amount, theirs?.amount?.micros],
        [item.theirs_currency, theirs?.amount?.currency],
        [item.ours_amount, ours?.amount.micros],
        [item.ours_currency, ours?.amount.currency],
    ];
    return figures.every(([then, now]) => String(then ?? '') === String(now ?? ''));
}
//# sourceMappingURL=kept-differences.service.js.map