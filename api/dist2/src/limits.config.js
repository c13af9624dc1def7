const taka = (amount) => ({ amount, currency: 'BDT' });
const dollars = (amount) => ({ amount, currency: 'USD' });
export const publishedLimits = {
    rewardMin: { USD: '0.02', BDT: '2' },
    depositMin: { USD: '1', BDT: '50' },
    depositMax: { USD: '100000', BDT: '10000000' },
    bonusTimes: 10,
    bonusFloor: { USD: '20', BDT: '2000' },
    slotsMax: 100_000,
    appealWindowHours: 48,
    reviewWindow: { usualHours: 72, leastHours: 1, mostHours: 168 },
    openReservationsMax: 10,
    idempotencyDays: 30,
    eventDays: 30,
    sessionDays: 30,
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
//# sourceMappingURL=limits.config.js.map