import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { dayMs } from '../kernel/index.js';
import { useProviders } from '../payments/index.js';
import type { Actor } from './actors.js';
import { ScriptedProvider } from './scripted-provider.js';
import { openWorld, type World } from './world.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec says what it expects of the data
type Data = any;

/** A number of one's own: one that many share is looked at first. */
let numbers = 0;
export const newNumber = (): string => `017${String((numbers += 1)).padStart(8, '0')}`;
export const key = (): string => randomUUID();
export const taka = (amount: string) => ({ amount, currency: 'BDT' });

const METHOD = 'payoutMethod { id method destination verified usableAt }';
const QUOTE = `quote { id amount { amount currency } fee { amount } net { amount } payout { amount currency } rate arrivesBy expiresAt }`;
export const WITHDRAWAL = `withdrawal { id status reason viewerActions amount { amount currency } fee { amount } payout { amount currency }
  providerReference promisedBy paidAt payoutMethod { destination } }`;

/** A world with a rail whose every answer the spec decides; opened and closed with the spec file that asks for it. */
export class PayoutStage {
  world!: World;
  rail!: ScriptedProvider;

  constructor() {
    beforeAll(async () => {
      this.world = await openWorld({ ticking: false });
    });
    beforeEach(() => this.useRail(new ScriptedProvider()));
    afterAll(() => this.world.close());
  }

  useRail(rail: ScriptedProvider): void {
    this.rail = rail;
    useProviders(this.world.app.shared, [rail]);
  }

  async addMethod(who: Actor, more: Record<string, unknown> = {}): Promise<Data> {
    const { password } = who.person;
    const input = { method: 'BKASH', destination: newNumber(), password, idempotencyKey: key(), ...more };
    return (await who.succeed('addPayoutMethod', input, METHOD)).payoutMethod;
  }

  /** Somebody with money and a bKash number that has rested. */
  async ready(funds = '1000'): Promise<{ who: Actor; methodId: string }> {
    const who = await this.world.employer({ funds, currency: 'BDT' });
    const { id } = await this.addMethod(who);
    await this.world.turnClock(dayMs);
    await this.stepUp(who);
    return { who, methodId: String(id) };
  }

  stepUp(who: Actor): Promise<Data> {
    return who.succeed('stepUp', { password: who.person.password });
  }

  async quote(who: Actor, methodId: string, amount: Data = '100'): Promise<Data> {
    const wanted = typeof amount === 'string' ? taka(amount) : amount;
    return (await who.succeed('quoteWithdrawal', { payoutMethodId: methodId, amount: wanted }, QUOTE)).quote;
  }

  async request(who: Actor, methodId: string, amount = '100'): Promise<Data> {
    const { id } = await this.quote(who, methodId, amount);
    const input = { quoteId: id, idempotencyKey: key() };
    return (await who.succeed('requestWithdrawal', input, WITHDRAWAL)).withdrawal;
  }

  async read(who: Actor, id: string): Promise<Data> {
    const query = `query ($id: ID!) { withdrawal(id: $id) ${WITHDRAWAL.slice('withdrawal'.length)} }`;
    return (await who.execute(query, { id })).withdrawal;
  }

  /** Available and on hold, in taka. */
  async balances(who: Actor): Promise<[string, string]> {
    const { available, onHold } = await who.wallet('BDT');
    return [available, onHold];
  }

  /** Until it was sent and the provider's answer is booked. */
  sendNow(): Promise<void> {
    return this.world.turnClock(6_000);
  }
}
