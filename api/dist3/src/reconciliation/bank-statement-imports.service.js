import { OperatorAudit } from '../identity/index.js';
import { dayMs, InputCheck, notFound } from '../kernel/index.js';
import { BankStatements, Providers } from '../payments/index.js';
import { dayOf, spanOf } from './reconciliation.day.js';
import { Reconciliation } from './reconciliation.service.js';
const MOST_DAYS = 31;
/** The bank's list comes by a moderator's hand; what it says is compared at once. */
export class BankStatementImports {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** In the open transaction. @throws InvalidInputError, NotFoundError where there is no bank */
    async import(csv, period) {
        const { scope } = this;
        if (scope.get(Providers).byId('bank') === null)
            notFound('bank');
        this.#checkPeriod(period);
        const imported = await scope.get(BankStatements).import(csv, period);
        await scope.get(OperatorAudit).record({
            action: 'import bank statement',
            subject: `${period.from} ${period.to}`,
            note: `${imported.added} new lines, ${imported.known} known before`,
        });
        return imported;
    }
    /** After the commit: the rail reads on a connection of its own. */
    async compare(period) {
        for (const day of daysOf(period))
            await this.scope.get(Reconciliation).run('bank', day);
    }
    async openDifferences({ from, to }) {
        const text = `select count(*)::int as n from reconciliation_item
      where provider = 'bank' and status in ('OPEN', 'PROPOSED') and day between $1 and $2`;
        return (await this.scope.sql.first(text, [from, to])).n;
    }
    #checkPeriod({ from, to }) {
        const [first, last] = [spanOf(from), spanOf(to)];
        const check = new InputCheck();
        if (first === null)
            check.add(['from'], 'INVALID', 'Enter a day such as 2026-11-22.');
        if (last === null)
            check.add(['to'], 'INVALID', 'Enter a day such as 2026-11-22.');
        if (last !== null && last.to > this.scope.now)
            check.add(['to'], 'TOO_LATE', 'This day is not over yet.');
        if (first && last && first.from > last.from)
            check.add(['from'], 'TOO_LATE', 'The first day comes before the last.');
        if (first && last && last.to.getTime() - first.from.getTime() > MOST_DAYS * dayMs)
            check.add(['from'], 'TOO_EARLY', `At most ${MOST_DAYS} days at once.`);
        check.done();
    }
}
function daysOf({ from, to }) {
    const days = [];
    for (let day = from; day <= to; day = dayOf(new Date(spanOf(day).to.getTime() + dayMs / 2)))
        days.push(day);
    return days;
}
//# sourceMappingURL=bank-statement-imports.service.js.map