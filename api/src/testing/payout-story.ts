import { randomUUID } from 'node:crypto';
import { dayMs } from '../kernel/index.js';
import type { Actor, Money } from './actors.js';
import type { World } from './world.js';

let numbers = 0;
/** A number of one's own: one that many share is looked at first. */
const newNumber = () => `018${String((numbers += 1)).padStart(8, '0')}`;

export interface Payee {
  readonly who: Actor;
  readonly methodId: string;
}

/** Somebody with taka and a bKash number that has rested. */
export async function payee(world: World, funds = '1000', destination = newNumber()): Promise<Payee> {
  const who = await world.employer({ funds, currency: 'BDT' });
  const { password } = who.person;
  const input = { method: 'BKASH', destination, password, idempotencyKey: randomUUID() };
  const { payoutMethod } = await who.succeed('addPayoutMethod', input, 'payoutMethod { id }');
  await world.turnClock(dayMs);
  return { who, methodId: String(payoutMethod.id) };
}

/** Quoted and requested, taka where nothing else is said; answers the withdrawal's id. */
export async function withdraw({ who, methodId }: Payee, amount: string | Money = '100'): Promise<string> {
  await who.succeed('stepUp', { password: who.person.password });
  const wanted = typeof amount === 'string' ? { amount, currency: 'BDT' } : amount;
  const wish = { payoutMethodId: methodId, amount: wanted };
  const { quote } = await who.succeed('quoteWithdrawal', wish, 'quote { id }');
  const input = { quoteId: quote.id, idempotencyKey: randomUUID() };
  const { withdrawal } = await who.succeed('requestWithdrawal', input, 'withdrawal { id }');
  return String(withdrawal.id);
}

export async function statusOf({ who }: Payee, id: string): Promise<string> {
  const { withdrawal } = await who.execute('query ($id: ID!) { withdrawal(id: $id) { status } }', { id });
  return String(withdrawal.status);
}

/** Long enough for the rest before a payout; by then the provider's answer is booked. */
export const SENT_MS = 6_000;
