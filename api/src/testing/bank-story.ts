import { randomUUID } from 'node:crypto';
import { dayMs, minuteMs } from '../kernel/index.js';
import type { Actor } from './actors.js';
import { withdraw } from './payout-story.js';
import type { World } from './world.js';

export interface BankOrder {
  readonly who: Actor;
  readonly id: string;
}

/** Somebody who asked for 1,010 taka by bank, 10 of them the fee, as far as it goes without a moderator. */
export async function bankOrder(world: World, who?: Actor, accountName = 'Rina Akter'): Promise<BankOrder> {
  const owner = who ?? (await world.employer({ funds: '2000', currency: 'BDT' }));
  const { password } = owner.person;
  const number = `090261234 ${String(Math.floor(Math.random() * 1e13)).padStart(13, '0')}`;
  const input = { method: 'BANK', destination: number, accountName, password, idempotencyKey: randomUUID() };
  const { payoutMethod } = await owner.succeed('addPayoutMethod', input, 'payoutMethod { id }');
  await world.turnClock(dayMs);
  const id = await withdraw({ who: owner, methodId: String(payoutMethod.id) }, '1010');
  await world.turnClock(minuteMs);
  return { who: owner, id };
}

/** Available and on hold, in taka. */
export async function takaOf(who: Actor): Promise<[string, string]> {
  const { available, onHold } = await who.wallet('BDT');
  return [available, onHold];
}

/** The withdrawals whose orders wait at the bank's desk, as a moderator sees it. */
export async function waitingOrders(moderator: Actor): Promise<string[]> {
  const { bankDesk } = await moderator.execute('{ bankDesk { orders { withdrawalId } } }');
  return bankDesk.orders.map(({ withdrawalId }: { withdrawalId: string }) => withdrawalId);
}
