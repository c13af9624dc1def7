import type { OpsSettingsQuery, PaymentMethod } from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { methodName } from '#lib/wallet/method-words.ts';

export type SettingFacts = OpsSettingsQuery['operatorSettings'][number];

const names: Partial<Record<string, () => string>> = {
  feeRate: m.ops_setting_fee_rate,
  rewardMin: m.ops_setting_reward_min,
  hourlyFloor: m.ops_setting_hourly_floor,
  bdtPerUsd: m.ops_setting_bdt_per_usd,
  slotsMax: m.ops_setting_slots_max,
  openReservations: m.ops_setting_open_reservations,
  clearingApprovals: m.ops_setting_clearing_approvals,
  clearingHours: m.ops_setting_clearing_hours,
  openReservationsMax: m.ops_setting_open_reservations_max,
  reviewWindowHours: m.ops_setting_review_window,
  reviewWindowLeastHours: m.ops_setting_review_window_least,
  reviewWindowMostHours: m.ops_setting_review_window_most,
  idempotencyDays: m.ops_setting_idempotency_days,
  eventDays: m.ops_setting_event_days,
  sessionDays: m.ops_setting_session_days,
  archiveDays: m.ops_setting_archive_days,
  appealWindowHours: m.ops_setting_appeal_window,
  pauseRejectionShare: m.ops_setting_pause_rejections,
  pauseDecisions: m.ops_setting_pause_decisions,
  pauseReturnShare: m.ops_setting_pause_returns,
  pauseStarts: m.ops_setting_pause_starts,
  pauseReviewShare: m.ops_setting_pause_review,
  pauseWaiting: m.ops_setting_pause_waiting,
  pauseWaitingHours: m.ops_setting_pause_waiting_hours,
  pauseDeliveries: m.ops_setting_pause_deliveries,
  pauseBrokenReports: m.ops_setting_pause_broken,
  bonusTimes: m.ops_setting_bonus_times,
  bonusFloor: m.ops_setting_bonus_floor,
  depositMin: m.ops_setting_deposit_min,
  depositMax: m.ops_setting_deposit_max,
  riskHoldOver: m.ops_setting_risk_hold_over,
  riskHoldHours: m.ops_setting_risk_hold_hours,
  methodRestSeconds: m.ops_setting_method_rest,
  payoutPromiseSeconds: m.ops_setting_payout_promise,
  payoutDelaySeconds: m.ops_setting_payout_delay,
  stepUpMinutes: m.ops_setting_step_up,
  fourEyesOver: m.ops_setting_four_eyes,
};

/** "depositMin.USD" is the deposit's least amount; which currency stands beside the number. */
export function settingName(key: string): string {
  const [base = key, part = ''] = key.split('.');
  if (base === 'withdrawalMin')
    return m.ops_setting_withdrawal_min({ method: methodName(part as PaymentMethod) });
  return names[base]?.() ?? key;
}

/** A value with what it is counted in. */
export function settingValue(
  { kind, unit }: Pick<SettingFacts, 'kind' | 'unit'>,
  value: string,
  format: Format,
): string {
  const number = Number(value);
  if (unit === 'USD' || unit === 'BDT') return format.moneyExact({ amount: value, currency: unit });
  if (kind === 'SHARE') {
    const whole = Math.abs(Math.round(number * 100) - number * 100) < 1e-9;
    return whole ? format.percent(number) : value;
  }
  const count = format.number(number);
  if (unit === 'DAYS') return m.ops_days({ count });
  if (unit === 'HOURS') return m.ops_hours({ count });
  if (unit === 'MINUTES') return m.ops_minutes({ count });
  return unit === 'SECONDS' ? m.ops_seconds({ count }) : count;
}
