import type { ProviderStatus } from '../payments/index.js';
import { depositing, type Deposit, type DepositStatus } from './deposit.entity.js';

/** What follows from what a provider said of a deposit; `wait` changes nothing but when it is asked again. */
export interface PayinVerdict {
  readonly action: 'confirm' | 'find' | 'fail' | 'expire' | 'reverse' | 'wait';
  readonly reason?: string;
}

/**
 * Only a plain word decides: money is booked when the provider has exactly what the payer was asked for, also where we
 * had given it up. Another amount that comes so late is for the daily comparison to show.
 */
export function verdictOnPayin(deposit: Deposit, status: ProviderStatus, now: Date): PayinVerdict | null {
  const { state, reason } = status;
  if (deposit.status === 'CONFIRMED') return state === 'returned' ? { action: 'reverse' } : null;
  if (!deposit.isOpen()) return mayFind(deposit, status) ? { action: 'find' } : null;
  const over = deposit.expiresAt <= now;
  switch (state) {
    case 'succeeded':
      return isWhole(deposit, status) ? { action: 'confirm' } : { action: 'wait', reason: 'AMOUNT_DIFFERS' };
    case 'failed':
    case 'cancelled':
      return { action: 'fail', reason: reason ?? 'DECLINED' };
    case 'returned':
      return { action: 'fail', reason: 'GIVEN_BACK' };
    case 'created':
    case 'requires_action':
    case 'absent':
      return { action: over ? 'expire' : 'wait' };
    case 'pending':
      return { action: 'wait', ...(reason && { reason }) };
    case 'unknown':
      return { action: 'wait', reason: 'NO_ANSWER' };
  }
}

const mayFind = (deposit: Deposit, status: ProviderStatus): boolean =>
  (depositing.find.from as readonly DepositStatus[]).includes(deposit.status) &&
  status.state === 'succeeded' &&
  isWhole(deposit, status);

const isWhole = ({ payin, payinCurrency }: Deposit, { amount }: ProviderStatus): boolean =>
  amount !== null && amount.micros === payin && amount.currency === payinCurrency;
