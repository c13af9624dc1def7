interface PerCurrency {
  readonly USD: string;
  readonly BDT: string;
}

/** Above a share, or with so many, a task is paused; a share counts only from so many on. */
export interface PausingSettings {
  /** Rejected ones of the decisions. */
  readonly rejectionShare: string;
  readonly decisionsLeast: number;
  /** Work given back, of what was begun. */
  readonly returnShare: string;
  readonly startsLeast: number;
  /** How much of its review window work may wait, and how much work may wait longer than so many hours. */
  readonly reviewShare: string;
  readonly waitingMost: number;
  readonly waitingHours: number;
  /** Deliveries from which the hourly pay is measured; the hourly floor says what is too little. */
  readonly deliveriesLeast: number;
  /** Workers who gave it back as broken. */
  readonly brokenReports: number;
}

/**
 * Nothing about a closed task is decided later than this, so no file of it goes before: a final rejection may be reversed
 * for 30 days, and a bonus follow that for 90.
 */
export const leastArchiveDays = 120;

/** The published bounds of the marketplace, decimal; an operator changes them while the server runs. */
export interface LimitSettings {
  readonly rewardMin: PerCurrency;
  readonly depositMin: PerCurrency;
  readonly depositMax: PerCurrency;
  /** All bonuses of a submission come to so many rewards at most, or to this where it is more. */
  readonly bonusTimes: number;
  readonly bonusFloor: PerCurrency;
  readonly slotsMax: number;
  readonly appealWindowHours: number;
  /** How long an employer may take to decide: what a task gets that names no window, and the bounds of those that do. */
  readonly reviewWindow: {
    readonly usualHours: number;
    readonly leastHours: number;
    readonly mostHours: number;
  };
  /** When the system pauses a task; shares are parts of 1, decimal. */
  readonly pausing: PausingSettings;
  /** A worker who did well may hold so many reservations at a time. */
  readonly openReservationsMax: number;
  /** How long an idempotency key is remembered, missed events can be replayed, and a session lives unused. */
  readonly idempotencyDays: number;
  readonly eventDays: number;
  readonly sessionDays: number;
  /** How long after its task closed the files of a delivery are kept; then the task is archived. */
  readonly archiveDays: number;
  /** The least that is paid out, in the currency the rail moves; a rail may ask for more. */
  readonly withdrawalMin: Readonly<
    Record<string, { readonly amount: string; readonly currency: 'USD' | 'BDT' }>
  >;
  /** Differences with providers above this are settled by two people. */
  readonly fourEyesOverUsd: string;
}

const taka = (amount: string) => ({ amount, currency: 'BDT' }) as const;
const dollars = (amount: string) => ({ amount, currency: 'USD' }) as const;

export const publishedLimits: LimitSettings = {
  rewardMin: { USD: '0.02', BDT: '2' },
  depositMin: { USD: '1', BDT: '50' },
  depositMax: { USD: '100000', BDT: '10000000' },
  bonusTimes: 10,
  bonusFloor: { USD: '20', BDT: '2000' },
  slotsMax: 100_000,
  appealWindowHours: 48,
  reviewWindow: { usualHours: 72, leastHours: 1, mostHours: 168 },
  pausing: {
    rejectionShare: '0.3',
    decisionsLeast: 10,
    returnShare: '0.5',
    startsLeast: 20,
    reviewShare: '0.75',
    waitingMost: 200,
    waitingHours: 24,
    deliveriesLeast: 10,
    brokenReports: 2,
  },
  openReservationsMax: 10,
  idempotencyDays: 30,
  eventDays: 30,
  sessionDays: 30,
  archiveDays: 180,
  withdrawalMin: {
    RECHARGE: taka('20'),
    BKASH: taka('50'),
    NAGAD: taka('50'),
    ROCKET: taka('50'),
    BANK: taka('500'),
    PAYPAL: dollars('3'),
    SKRILL: dollars('3'),
    CRYPTO: dollars('3'),
  },
  fourEyesOverUsd: '100',
};
