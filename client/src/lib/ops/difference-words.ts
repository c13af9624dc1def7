import type {
  MoneyDirection,
  ReconciliationKind,
  ReconciliationResolution,
  ReconciliationStatus,
} from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a moderator looks through differences; the first is what there is to do. */
export const differenceShelves = {
  open: { name: m.ops_differences_open, status: ['OPEN', 'PROPOSED'] },
  settled: { name: m.ops_differences_settled, status: ['SETTLED'] },
  closed: { name: m.ops_differences_closed, status: ['CLOSED'] },
} as const satisfies Record<string, { name: () => string; status: readonly ReconciliationStatus[] }>;

export type DifferenceShelf = keyof typeof differenceShelves;
export const differenceShelfNames = Object.keys(differenceShelves) as DifferenceShelf[];

/** What the address says; without a word the first. */
export const readDifferenceShelf = (params: URLSearchParams): DifferenceShelf =>
  differenceShelfNames.find((name) => name === params.get('show')) ?? 'open';

export function differenceShelfHref(shelf: DifferenceShelf, after: string | null = null): string {
  const params = new URLSearchParams();
  if (shelf !== 'open') params.set('show', shelf);
  if (after) params.set('after', after);
  return params.size > 0 ? `/ops/reconciliation?${params}` : '/ops/reconciliation';
}

// Words may be added to the API before this page learns them: an unknown one is shown as it is.
const say = (words: Partial<Record<string, () => string>>, key: string): string => words[key]?.() ?? key;

const kinds: Record<ReconciliationKind, () => string> = {
  OURS_ONLY: m.ops_kind_ours_only,
  THEIRS_ONLY: m.ops_kind_theirs_only,
  AMOUNT_DIFFERS: m.ops_kind_amount_differs,
  STATE_DIFFERS: m.ops_kind_state_differs,
};
export const kindName = (kind: ReconciliationKind): string => say(kinds, kind);

const directions: Record<MoneyDirection, () => string> = { PAYIN: m.ops_payin, PAYOUT: m.ops_payout };
export const directionName = (direction: MoneyDirection): string => say(directions, direction);

const resolutions: Record<ReconciliationResolution, () => string> = {
  ACCEPT_THEIRS: m.ops_resolution_accept,
  IGNORE: m.ops_resolution_ignore,
};
export const resolutionName = (resolution: ReconciliationResolution): string => say(resolutions, resolution);
export const resolutionNames = () =>
  Object.entries(resolutions).map(([value, name]) => ({ value, text: name() }));

const theirStates = { succeeded: m.ops_theirs_moved, returned: m.ops_theirs_returned };
export const theirState = (state: string): string => say(theirStates, state);

const brands: Partial<Record<string, string>> = {
  bkash: 'bKash',
  nagad: 'Nagad',
  sslcommerz: 'SSLCommerz',
  paypal: 'PayPal',
  skrill: 'Skrill',
  bank: 'Bank',
};
export const knownProviders: readonly string[] = [...Object.keys(brands), 'aggregator'];
/** Names that are the same in every language. */
export const providerName = (id: string): string => brands[id] ?? id;
