import type { StatementBalanceFactsFragment } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

type Part = Exclude<keyof StatementBalanceFactsFragment, ' $fragmentName' | '__typename'>;

const parts: readonly { part: Part; name: () => string }[] = [
  { part: 'available', name: m.wallet_available },
  { part: 'clearing', name: m.wallet_clearing },
  { part: 'onHold', name: m.wallet_on_hold },
  { part: 'inEscrow', name: m.wallet_in_escrow },
  { part: 'promo', name: m.wallet_promo },
];

interface Balances {
  opening: StatementBalanceFactsFragment;
  closing: StatementBalanceFactsFragment;
}

/** The balances of a statement. Credit stands there where somebody has or had some: few ever do. */
export function balanceLines({ opening, closing }: Balances) {
  return parts
    .map(({ part, name }) => ({ part, name, opening: opening[part], closing: closing[part] }))
    .filter((line) => line.part !== 'promo' || line.opening.amount !== '0' || line.closing.amount !== '0');
}
