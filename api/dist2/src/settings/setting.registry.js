import { formatDecimal, parseDecimal, westernDigits } from '../kernel/index.js';
/** SHARE: a part of 1. AMOUNT: money of the unit's currency. COUNT: a whole number of the unit. */
export const SettingKind = { SHARE: 'SHARE', AMOUNT: 'AMOUNT', COUNT: 'COUNT' };
export const SettingUnit = {
    NONE: 'NONE',
    USD: 'USD',
    BDT: 'BDT',
    MINUTES: 'MINUTES',
    HOURS: 'HOURS',
    DAYS: 'DAYS',
    SECONDS: 'SECONDS',
};
const share = (key, path, [minimum, maximum]) => ({
    ...{ key, path, minimum, maximum },
    ...{ kind: 'SHARE', unit: 'NONE', factor: null },
});
const amount = (key, path, { unit, of }) => ({
    ...{ key, path, unit, minimum: of[0], maximum: of[1] },
    ...{ kind: 'AMOUNT', factor: null },
});
const amounts = (key, path, bounds) => ['USD', 'BDT'].map((unit) => amount(`${key}.${unit}`, [...path, unit], { unit, of: bounds[unit] }));
const count = (key, path, { of, unit = 'NONE', factor = 1 }) => ({
    ...{ key, path, unit, factor, minimum: of[0], maximum: of[1] },
    kind: 'COUNT',
});
const leastPayout = (method, unit) => amount(`withdrawalMin.${method}`, ['limits', 'withdrawalMin', method, 'amount'], {
    unit,
    of: unit === 'USD' ? ['0.01', '1000'] : ['1', '100000'],
});
const hours = { unit: 'HOURS' };
const days = { unit: 'DAYS', of: ['1', '365'] };
const hoursInMs = { unit: 'HOURS', factor: 3_600_000 };
const secondsInMs = { unit: 'SECONDS', factor: 1_000 };
const minutesInMs = { unit: 'MINUTES', factor: 60_000 };
/** Every number an operator may change while the marketplace runs. What was agreed before a change stays as it was. */
export const settings = [
    share('feeRate', ['market', 'feeRate'], ['0', '0.5']),
    ...amounts('rewardMin', ['limits', 'rewardMin'], { USD: ['0.01', '10'], BDT: ['1', '1000'] }),
    ...amounts('hourlyFloor', ['market', 'hourlyFloor'], { USD: ['0', '100'], BDT: ['0', '10000'] }),
    amount('bdtPerUsd', ['market', 'bdtPerUsd'], { unit: 'BDT', of: ['1', '100000'] }),
    count('slotsMax', ['limits', 'slotsMax'], { of: ['1', '100000'] }),
    count('openReservations', ['market', 'openReservations'], { of: ['1', '100'] }),
    count('openReservationsMax', ['limits', 'openReservationsMax'], { of: ['1', '100'] }),
    count('clearingApprovals', ['market', 'clearingApprovals'], { of: ['0', '1000'] }),
    count('clearingHours', ['market', 'clearingHours'], { of: ['0', '720'], ...hours }),
    count('appealWindowHours', ['limits', 'appealWindowHours'], { of: ['1', '720'], ...hours }),
    // Their bounds do not overlap, so that least ≤ usual ≤ most whatever is set.
    count('reviewWindowLeastHours', ['limits', 'reviewWindow', 'leastHours'], { of: ['1', '24'], ...hours }),
    count('reviewWindowHours', ['limits', 'reviewWindow', 'usualHours'], { of: ['24', '168'], ...hours }),
    count('reviewWindowMostHours', ['limits', 'reviewWindow', 'mostHours'], { of: ['168', '720'], ...hours }),
    count('bonusTimes', ['limits', 'bonusTimes'], { of: ['0', '1000'] }),
    ...amounts('bonusFloor', ['limits', 'bonusFloor'], { USD: ['0', '10000'], BDT: ['0', '1000000'] }),
    ...amounts('depositMin', ['limits', 'depositMin'], { USD: ['0.01', '1000'], BDT: ['1', '100000'] }),
    ...amounts('depositMax', ['limits', 'depositMax'], { USD: ['1', '100000'], BDT: ['50', '10000000'] }),
    ...['RECHARGE', 'BKASH', 'NAGAD', 'ROCKET', 'BANK'].map((method) => leastPayout(method, 'BDT')),
    ...['PAYPAL', 'SKRILL', 'CRYPTO'].map((method) => leastPayout(method, 'USD')),
    amount('riskHoldOver', ['payouts', 'riskHoldOverUsd'], { unit: 'USD', of: ['0', '100000'] }),
    count('riskHoldHours', ['payouts', 'riskHoldMs'], { of: ['0', '720'], ...hoursInMs }),
    count('methodRestSeconds', ['payouts', 'methodRestMs'], { of: ['0', '2592000'], ...secondsInMs }),
    count('payoutPromiseSeconds', ['payouts', 'promiseMs'], { of: ['30', '604800'], ...secondsInMs }),
    count('payoutDelaySeconds', ['payouts', 'delayMs'], { of: ['0', '3600'], ...secondsInMs }),
    count('stepUpMinutes', ['payouts', 'stepUpMs'], { of: ['1', '1440'], ...minutesInMs }),
    count('idempotencyDays', ['limits', 'idempotencyDays'], days),
    count('eventDays', ['limits', 'eventDays'], days),
    count('sessionDays', ['limits', 'sessionDays'], days),
    amount('fourEyesOver', ['limits', 'fourEyesOverUsd'], { unit: 'USD', of: ['0', '100000'] }),
];
/** The first of each is never above the second. */
const ordered = [
    ['openReservations', 'openReservationsMax'],
    ['depositMin.USD', 'depositMax.USD'],
    ['depositMin.BDT', 'depositMax.BDT'],
];
/** What a setting must not fall below, or not rise above, by another setting; both null for most. */
export const boundsBeside = (key) => ({
    below: ordered.find(([, most]) => most === key)?.[0] ?? null,
    above: ordered.find(([least]) => least === key)?.[1] ?? null,
});
const byKey = new Map(settings.map((setting) => [setting.key, setting]));
export const settingOf = (key) => byKey.get(key) ?? null;
/** The value in canonical form, or why it is none: INVALID, TOO_SMALL, TOO_LARGE. */
export function parseSetting({ kind, minimum, maximum }, text) {
    const micros = parseDecimal(westernDigits(text.trim()));
    const isWhole = micros !== null && micros % 1000000n === 0n;
    if (micros === null || (kind === 'COUNT' && !isWhole))
        return { ok: false, code: 'INVALID' };
    if (micros < parseDecimal(minimum))
        return { ok: false, code: 'TOO_SMALL' };
    if (micros > parseDecimal(maximum))
        return { ok: false, code: 'TOO_LARGE' };
    return { ok: true, value: formatDecimal(micros) };
}
/** As the configuration says it. */
export function readSetting(config, { path, factor }) {
    const found = path.reduce((at, name) => at[name], config);
    return factor === null ? formatDecimal(parseDecimal(String(found))) : String(Number(found) / factor);
}
/** The configuration with one number changed. */
export function withSetting(config, { path, factor }, value) {
    const put = (tree, [name, ...rest]) => ({
        ...tree,
        [name]: rest.length === 0 ? (factor === null ? value : Number(value) * factor) : put(tree[name], rest),
    });
    return put(config, path);
}
//# sourceMappingURL=setting.registry.js.map