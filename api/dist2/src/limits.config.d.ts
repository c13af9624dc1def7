interface PerCurrency {
    readonly USD: string;
    readonly BDT: string;
}
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
    /** A worker who did well may hold so many reservations at a time. */
    readonly openReservationsMax: number;
    /** How long an idempotency key is remembered, missed events can be replayed, and a session lives unused. */
    readonly idempotencyDays: number;
    readonly eventDays: number;
    readonly sessionDays: number;
    /** The least that is paid out, in the currency the rail moves; a rail may ask for more. */
    readonly withdrawalMin: Readonly<Record<string, {
        readonly amount: string;
        readonly currency: 'USD' | 'BDT';
    }>>;
    /** Differences with providers above this are settled by two people. */
    readonly fourEyesOverUsd: string;
}
export declare const publishedLimits: LimitSettings;
export {};
