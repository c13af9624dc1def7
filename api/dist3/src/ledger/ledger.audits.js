import { after, lastDhakaHour, minuteMs } from '../kernel/index.js';
import { LedgerWatch } from './ledger-watch.service.js';
/** When Dhaka sleeps. */
const NIGHT_HOUR = 3;
/** Thrown once everything is kept, so that it stands in the log. */
class LedgerDefective extends Error {
    name = 'LedgerDefective';
}
const check = (kind) => async function fire(scope) {
    const defects = (await scope.get(LedgerWatch).check(kind)) ?? [];
    if (defects.length === 0)
        return;
    const named = defects.slice(0, 5).map(({ invariant, subject }) => `${invariant} (${subject})`);
    throw new LedgerDefective(`the ledger has a defect and payouts are stopped; see \`npm run ledger:check\`: ${named.join(', ')}`);
};
const unlessChecked = (kinds, since) => ({
    text: `select 'ledger' as id where not exists (select from ledger_check where kind = any ($3::text[]) and at >= $4)`,
    values: ({ now }) => [kinds, since(now)],
});
/** Every minute what has changed, every night everything; one node at a time, whoever is first. */
export const ledgerAudits = [
    {
        name: 'ledger-nightly',
        due: unlessChecked(['FULL'], (now) => lastDhakaHour(now, NIGHT_HOUR)),
        fire: check('FULL'),
    },
    {
        name: 'ledger-changes',
        due: unlessChecked(['CHANGES', 'FULL'], (now) => after(now, 1 - minuteMs)),
        fire: check('CHANGES'),
    },
];
//# sourceMappingURL=ledger.audits.js.map