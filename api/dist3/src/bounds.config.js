import { parseSetting, readSetting, settingOf } from './settings/setting.registry.js';
/** Which setting of the environment gives which of the numbers that an operator may change while it runs. */
const names = {
    feeRate: 'FEE_RATE',
    'hourlyFloor.USD': 'HOURLY_FLOOR_USD',
    'hourlyFloor.BDT': 'HOURLY_FLOOR_BDT',
    bdtPerUsd: 'BDT_PER_USD',
    openReservations: 'OPEN_RESERVATIONS',
    clearingApprovals: 'CLEARING_APPROVALS',
    clearingHours: 'CLEARING_HOURS',
    riskHoldOver: 'RISK_HOLD_OVER_USD',
    riskHoldHours: 'RISK_HOLD_HOURS',
    methodRestSeconds: 'PAYOUT_METHOD_REST_SECONDS',
    payoutPromiseSeconds: 'PAYOUT_PROMISE_SECONDS',
    payoutDelaySeconds: 'PAYOUT_DELAY_SECONDS',
    stepUpMinutes: 'STEP_UP_MINUTES',
};
export const DEMO_IS_NOT_REAL = 'DEMO=on does not go with PAYMENT_PROVIDERS=live, the money of its people is not real';
/** What the environment gives holds within the same bounds as what an operator sets; a line for each that does not. */
export function outOfBounds(config) {
    return Object.entries(names).flatMap(([key, name]) => {
        const setting = settingOf(key);
        if (parseSetting(setting, readSetting(config, setting)).ok)
            return [];
        return [`${name} must be from ${setting.minimum} to ${setting.maximum}`];
    });
}
//# sourceMappingURL=bounds.config.js.map