import { cleanText, InputCheck, lengthOf } from '../kernel/index.js';
/** Who decided what, and why; rows are only ever added. */
export class OperatorAudit {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** In the transaction of what was decided. */
    async record({ action, subject, note }) {
        const { sql, me, now } = this.scope;
        await sql.rows('insert into operator_audit (actor_id, action, subject, note, at) values ($1, $2, $3, $4, $5)', [me.userId, action, subject, note, now]);
    }
}
const SHORTEST = 20;
const LONGEST = 1_000;
/** What staff give as their reason; others will read it. @throws InvalidInputError */
export function staffNote(text) {
    const note = cleanText(text);
    const check = new InputCheck();
    if (note === null || lengthOf(note) < SHORTEST)
        check.add(['note'], 'TOO_SHORT', `Say why in at least ${SHORTEST} characters.`);
    else if (lengthOf(note) > LONGEST)
        check.add(['note'], 'TOO_LONG', 'Say why in at most 1,000 characters.');
    check.done();
    return note;
}
//# sourceMappingURL=operator-audit.service.js.map