import { after, lastDhakaHour, minuteMs, type Timer } from '../kernel/index.js';
import { LedgerWatch, type LedgerCheckKind } from './ledger-watch.service.js';

/** When Dhaka sleeps. */
const NIGHT_HOUR = 3;

/** Thrown once everything is kept, so that it stands in the log. */
class LedgerDefective extends Error {
  override readonly name = 'LedgerDefective';
}

const check = (kind: LedgerCheckKind): Timer['fire'] =>
  async function fire(scope) {
    const defects = (await scope.get(LedgerWatch).check(kind)) ?? [];
    if (defects.length === 0) return;
    const named = defects.slice(0, 5).map(({ invariant, subject }) => `${invariant} (${subject})`);
    throw new LedgerDefective(
      `the ledger has a defect and payouts are stopped; see \`npm run ledger:check\`: ${named.join(', ')}`,
    );
  };

/** Every minute what has changed, every night everything; one node at a time, whoever is first. */
export const ledgerAudits: readonly Timer[] = [
  {
    name: 'ledger-nightly',
    due: async (scope) => {
      const night = lastDhakaHour(scope.now, NIGHT_HOUR);
      return (await scope.get(LedgerWatch).hasChecked(['FULL'], night)) ? [] : ['ledger'];
    },
    fire: check('FULL'),
  },
  {
    name: 'ledger-changes',
    due: async (scope) => {
      const lately = after(scope.now, 1 - minuteMs);
      return (await scope.get(LedgerWatch).hasChecked(['CHANGES', 'FULL'], lately)) ? [] : ['ledger'];
    },
    fire: check('CHANGES'),
  },
];
