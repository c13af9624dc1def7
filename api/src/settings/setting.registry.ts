import type { Config } from '../config.js';
import { leastArchiveDays } from '../limits.config.js';
import { formatDecimal, parseDecimal, westernDigits } from '../kernel/index.js';

/** SHARE: a part of 1. AMOUNT: money of the unit's currency. COUNT: a whole number of the unit. */
export const SettingKind = { SHARE: 'SHARE', AMOUNT: 'AMOUNT', COUNT: 'COUNT' } as const;
export type SettingKind = keyof typeof SettingKind;

export const SettingUnit = {
  NONE: 'NONE',
  USD: 'USD',
  BDT: 'BDT',
  MINUTES: 'MINUTES',
  HOURS: 'HOURS',
  DAYS: 'DAYS',
  SECONDS: 'SECONDS',
} as const;
export type SettingUnit = keyof typeof SettingUnit;

/** One number, where it stands in the configuration and which values make sense. All as canonical decimals. */
export interface Setting {
  readonly key: string;
  readonly kind: SettingKind;
  readonly unit: SettingUnit;
  readonly minimum: string;
  readonly maximum: string;
  readonly path: readonly string[];
  /** A number in the configuration is so many times the setting; null: it is kept as text. */
  readonly factor: number | null;
}

type Bounds = readonly [minimum: string, maximum: string];
type Money = 'USD' | 'BDT';
interface Range {
  readonly of: Bounds;
  readonly unit?: SettingUnit;
  readonly factor?: number;
}

const share = (key: string, path: string[], [minimum, maximum]: Bounds): Setting => ({
  ...{ key, path, minimum, maximum },
  ...{ kind: 'SHARE', unit: 'NONE', factor: null },
});
const amount = (key: string, path: string[], { unit, of }: { unit: Money; of: Bounds }): Setting => ({
  ...{ key, path, unit, minimum: of[0], maximum: of[1] },
  ...{ kind: 'AMOUNT', factor: null },
});
const amounts = (key: string, path: string[], bounds: Record<Money, Bounds>): Setting[] =>
  (['USD', 'BDT'] as const).map((unit) =>
    amount(`${key}.${unit}`, [...path, unit], { unit, of: bounds[unit] }),
  );
const count = (key: string, path: string[], { of, unit = 'NONE', factor = 1 }: Range): Setting => ({
  ...{ key, path, unit, factor, minimum: of[0], maximum: of[1] },
  kind: 'COUNT',
});

const leastPayout = (method: string, unit: Money): Setting =>
  amount(`withdrawalMin.${method}`, ['limits', 'withdrawalMin', method, 'amount'], {
    unit,
    of: unit === 'USD' ? ['0.01', '1000'] : ['1', '100000'],
  });

const hours = { unit: 'HOURS' } as const;
const days = { unit: 'DAYS', of: ['1', '365'] } as const;
const hoursInMs = { unit: 'HOURS', factor: 3_600_000 } as const;
const secondsInMs = { unit: 'SECONDS', factor: 1_000 } as const;
const minutesInMs = { unit: 'MINUTES', factor: 60_000 } as const;

/** Every number an operator may change while the marketplace runs. What was agreed before a change stays as it was. */
export const settings: readonly Setting[] = [
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
  share('pauseRejectionShare', ['limits', 'pausing', 'rejectionShare'], ['0.05', '1']),
  count('pauseDecisions', ['limits', 'pausing', 'decisionsLeast'], { of: ['1', '10000'] }),
  share('pauseReturnShare', ['limits', 'pausing', 'returnShare'], ['0.05', '1']),
  count('pauseStarts', ['limits', 'pausing', 'startsLeast'], { of: ['1', '10000'] }),
  share('pauseReviewShare', ['limits', 'pausing', 'reviewShare'], ['0.05', '1']),
  count('pauseWaiting', ['limits', 'pausing', 'waitingMost'], { of: ['1', '100000'] }),
  count('pauseWaitingHours', ['limits', 'pausing', 'waitingHours'], { of: ['1', '720'], ...hours }),
  count('pauseDeliveries', ['limits', 'pausing', 'deliveriesLeast'], { of: ['1', '10000'] }),
  count('pauseBrokenReports', ['limits', 'pausing', 'brokenReports'], { of: ['1', '1000'] }),
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
  count('archiveDays', ['limits', 'archiveDays'], { of: [String(leastArchiveDays), '3650'], unit: 'DAYS' }),
  amount('fourEyesOver', ['limits', 'fourEyesOverUsd'], { unit: 'USD', of: ['0', '100000'] }),
];

/** The first of each is never above the second. */
const ordered: readonly (readonly [least: string, most: string])[] = [
  ['openReservations', 'openReservationsMax'],
  ['depositMin.USD', 'depositMax.USD'],
  ['depositMin.BDT', 'depositMax.BDT'],
];

/** What a setting must not fall below, or not rise above, by another setting; both null for most. */
export const boundsBeside = (
  key: string,
): { readonly below: string | null; readonly above: string | null } => ({
  below: ordered.find(([, most]) => most === key)?.[0] ?? null,
  above: ordered.find(([least]) => least === key)?.[1] ?? null,
});

const byKey = new Map(settings.map((setting) => [setting.key, setting]));
export const settingOf = (key: string): Setting | null => byKey.get(key) ?? null;

/** The value in canonical form, or why it is none: INVALID, TOO_SMALL, TOO_LARGE. */
export function parseSetting(
  { kind, minimum, maximum }: Setting,
  text: string,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: string } {
  const micros = parseDecimal(westernDigits(text.trim()));
  const isWhole = micros !== null && micros % 1_000_000n === 0n;
  if (micros === null || (kind === 'COUNT' && !isWhole)) return { ok: false, code: 'INVALID' };
  if (micros < parseDecimal(minimum)!) return { ok: false, code: 'TOO_SMALL' };
  if (micros > parseDecimal(maximum)!) return { ok: false, code: 'TOO_LARGE' };
  return { ok: true, value: formatDecimal(micros) };
}

type Tree = Readonly<Record<string, unknown>>;

/** As the configuration says it. */
export function readSetting(config: Config, { path, factor }: Setting): string {
  const found = path.reduce<unknown>((at, name) => (at as Tree)[name], config);
  return factor === null ? formatDecimal(parseDecimal(String(found))!) : String(Number(found) / factor);
}

/** The configuration with one number changed. */
export function withSetting(config: Config, { path, factor }: Setting, value: string): Config {
  const put = (tree: Tree, [name, ...rest]: readonly string[]): Tree => ({
    ...tree,
    [name!]:
      rest.length === 0 ? (factor === null ? value : Number(value) * factor) : put(tree[name!] as Tree, rest),
  });
  return put(config as unknown as Tree, path) as unknown as Config;
}
