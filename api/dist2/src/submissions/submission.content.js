import DataLoader from 'dataloader';
import { toDate, toMoney } from '../kernel/index.js';
import { renderSteps } from '../tasks/index.js';
import { canonicalNumber } from './proof.rules.js';
/** The version it was reserved under, with the item's variables filled in. */
export class PinnedTextLoader extends DataLoader {
    constructor({ sql }) {
        super(async (ids) => {
            const stored = await sql.rows(`select s.id, v.steps, v.proof_fields, i.variables from submission s
          join task_version v on v.task_id = s.task_id and v.version = s.task_version
          join task_item i on i.id = s.item_id where s.id = any ($1)`, [ids]);
            const found = new Map(stored.map((row) => [row.id, row]));
            return ids.map((id) => toText(found.get(id)));
        });
    }
}
const toText = ({ steps, proof_fields: proofFields, variables }) => ({
    steps: renderSteps(steps, variables),
    proofFields,
    variables,
});
/** The known answers of its item, for the fields of the version it was reserved under; empty where none is known. */
export class GoldLoader extends DataLoader {
    constructor({ sql }) {
        super(async (ids) => {
            const stored = await sql.rows(`select s.id, i.gold, v.proof_fields from submission s join task_item i on i.id = s.item_id
          join task_version v on v.task_id = s.task_id and v.version = s.task_version
          where s.id = any ($1) and i.gold is not null`, [ids]);
            const found = new Map(stored.map((row) => [row.id, row]));
            return ids.map((id) => {
                const { gold = [], proof_fields: fields = [] } = found.get(id) ?? {};
                return fields.flatMap((field) => comparable(field, gold) ?? []);
            });
        });
    }
}
/** As a worker's answer to the field would be kept, so that the two can be compared. */
function comparable({ key, kind }, gold) {
    const known = gold.find((answer) => answer.key === key);
    if (!known || kind !== 'NUMBER')
        return known;
    return { key, values: known.values.map((value) => canonicalNumber(value) ?? value) };
}
/** Every delivery, oldest first. */
export class RevisionsLoader extends DataLoader {
    constructor({ sql }) {
        super(async (ids) => {
            const stored = await sql.rows('select * from submission_revision where submission_id = any ($1) order by submission_id, number', [ids]);
            const found = Map.groupBy(stored, (row) => row.submission_id);
            return ids.map((id) => (found.get(id) ?? []).map(toRevision));
        });
    }
}
const toRevision = (stored) => ({
    number: stored.number,
    answers: stored.answers,
    submittedAt: toDate(stored.created_at),
    reason: stored.review_reason,
    note: stored.review_note,
    reviewedAt: toDate(stored.reviewed_at),
});
/** The answers of the latest delivery; empty before the first. */
export class LatestAnswersLoader extends DataLoader {
    constructor({ sql }) {
        super(async (ids) => {
            const stored = await sql.rows(`select s.id, r.answers from submission s
          join submission_revision r on r.submission_id = s.id and r.number = s.revision where s.id = any ($1)`, [ids]);
            const found = new Map(stored.map(({ id, answers }) => [id, answers]));
            return ids.map((id) => found.get(id) ?? []);
        });
    }
}
/** What was paid on top, oldest first. */
export class BonusesLoader extends DataLoader {
    constructor({ sql }) {
        super(async (ids) => {
            const stored = await sql.rows(`select b.*, s.currency from submission_bonus b join submission s on s.id = b.submission_id
          where b.submission_id = any ($1) order by b.submission_id, b.number`, [ids]);
            const found = Map.groupBy(stored, (row) => row.submission_id);
            return ids.map((id) => (found.get(id) ?? []).map(toBonus));
        });
    }
}
const toBonus = ({ amount, currency, note, created_at: at }) => ({
    amount: toMoney({ micros: BigInt(amount), currency }),
    note,
    at: toDate(at),
});
//# sourceMappingURL=submission.content.js.map