/** What can go wrong with a call. */
const CALL_FAULTS = [
    'delay',
    'unavailable',
    'unavailable_after',
    'reset_before',
    'reset_after',
    'garbled',
];
/** What can become of a payment. */
const PAYMENT_FAULTS = [
    'no_account',
    'blocked',
    'limit',
    'funds',
    'decline',
    'slow',
    'bounce',
    'amount_off',
];
/** What can happen to a message. */
const WEBHOOK_FAULTS = [
    'webhook_never',
    'webhook_duplicate',
    'webhook_early',
    'webhook_late',
    'webhook_shuffled',
    'webhook_forged',
];
/** What a card's issuer thinks of its user. */
const RISK_FAULTS = ['risky'];
export const faultKinds = [...CALL_FAULTS, ...PAYMENT_FAULTS, ...WEBHOOK_FAULTS, ...RISK_FAULTS];
const DEFAULT_MS = {
    delay: 5_000,
    slow: 3_000,
    bounce: 2_000,
    webhook_late: 3_000,
    webhook_shuffled: 500,
};
export const timeOf = (kind, ms) => ms ?? DEFAULT_MS[kind] ?? 0;
/**
 * A number or address that means a fault: 01700000NNN, where NNN is 101 and up in the order of `faultKinds`, and
 * an e-mail address whose first part is the fault's name with dashes, such as `reset-after@example.com`.
 */
export function magicOf(party) {
    const number = /^(?:\+?88)?01700000(1\d\d)$/.exec(party)?.[1];
    if (number !== undefined)
        return faultKinds[Number(number) - 101] ?? null;
    const name = party.split('@', 2)[0].replaceAll('-', '_');
    return party.includes('@') ? (faultKinds.find((kind) => kind === name) ?? null) : null;
}
/** The other way round, for tests and documents. */
export const magicNumber = (kind) => `01700000${101 + faultKinds.indexOf(kind)}`;
export const magicAddress = (kind) => `${kind.replaceAll('_', '-')}@example.com`;
const oneOf = (random, list) => list[random.below(list.length)];
/** What the worst mode does to one call that moves money. */
export function worstOf(random, worst) {
    const met = new Map();
    if (!worst.on)
        return met;
    const meet = (kind) => met.set(kind, kind in DEFAULT_MS ? random.below(worst.ms + 1) : 0);
    if (random.chance(worst.calls))
        meet(oneOf(random, CALL_FAULTS));
    if (random.chance(worst.calls / 2))
        meet('slow');
    if (random.chance(worst.webhooks))
        meet(oneOf(random, WEBHOOK_FAULTS));
    if (random.chance(worst.refusals))
        meet(oneOf(random, ['no_account', 'blocked', 'limit', 'decline']));
    else if (random.chance(worst.bounces))
        meet('bounce');
    if (random.chance(worst.amountsOff))
        meet('amount_off');
    return met;
}
//# sourceMappingURL=faults.js.map