import { toDate } from '../kernel/index.js';
export const toPayoutMethodRow = (stored) => ({
    id: stored.id,
    method: stored.method,
    destination: masked(stored.account),
    verified: stored.verified_at !== null,
    usableAt: toDate(stored.usable_at),
    removed: stored.removed_at !== null,
});
/** Enough for its owner to know it by, too little for anybody else. */
export function masked(account) {
    const at = account.lastIndexOf('@');
    if (at > 0)
        return `${account.slice(0, 1)}•••${account.slice(at)}`;
    const shown = account.length >= 10 ? 3 : 1;
    return `${account.slice(0, shown)}${'•'.repeat(Math.max(account.length - 2 * shown, 1))}${account.slice(-shown)}`;
}
//# sourceMappingURL=payout-method.row.js.map