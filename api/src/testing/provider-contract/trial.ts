import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { after, dayMs, newId } from '../../kernel/index.js';
import {
  Providers,
  type Destination,
  type Direction,
  type PaymentProvider,
  type ProviderStatus,
  type ProviderTransaction,
} from '../../payments/index.js';
import { magicAddress, magicNumber } from '../../simulator/index.js';
import { openProviderStage, type ProviderStage } from '../provider-stage.js';
import type { Clerk } from './clerk.js';
import type { Fate, PayoutFacts, ProviderFacts } from './facts.js';
import { collect, openInbox, type Inbox } from './inbox.js';

export type Magic = Parameters<typeof magicNumber>[0];

/** One adapter on trial: against the simulator over HTTP, or with a clerk who carries its files. */
export class Trial {
  stage!: ProviderStage;
  inbox!: Inbox;
  #clerk: Clerk | null = null;

  constructor(readonly facts: ProviderFacts) {
    beforeAll(async () => {
      this.stage = await openProviderStage();
      this.inbox = await openInbox();
      this.stage.simulator.control.webhookTarget(this.inbox.url);
      this.#clerk = facts.carried?.clerk(this.stage) ?? null;
    });
    beforeEach(() => this.control.clear());
    afterAll(async () => {
      await this.stage.close();
      this.inbox.server.close();
    });
  }

  get control() {
    return this.stage.simulator.control;
  }

  get payout(): PayoutFacts {
    return (this.facts.payout ?? this.facts.carried)!;
  }

  /** Each time another node's: nothing may rest on what one process remembers. */
  provider(): PaymentProvider {
    return this.stage.scope(this.stage.node()).get(Providers).byId(this.facts.id)!;
  }

  /** As long as ours are. */
  readonly newReference = (): string => newId(this.facts.payin ? 'dep' : 'wdr');

  destination(account: string): Destination {
    return { method: this.payout.method, account, name: this.payout.name ?? null };
  }

  magic(kind: Magic): Destination {
    return this.destination(this.payout.account.includes('@') ? magicAddress(kind) : magicNumber(kind));
  }

  pay(reference: string, to: Destination = this.destination(this.payout.account)): Promise<ProviderStatus> {
    return this.provider().createPayout({ reference, amount: this.facts.amount, destination: to });
  }

  /** A payout that meets its fate. */
  async payWith(fate: Fate, reference: string): Promise<void> {
    await this.pay(reference, fate === 'paid' || this.#clerk ? undefined : this.magic(fate));
    await this.#clerk?.decide(reference, fate);
  }

  ask(reference: string, direction: Direction = 'payout'): Promise<ProviderStatus> {
    return this.provider().query({ direction, reference, externalId: null });
  }

  async eventually(reference: string, state: string, direction: Direction = 'payout'): Promise<void> {
    const asked = async () => (await this.ask(reference, direction)).state;
    await expect.poll(asked, { timeout: 15_000 }).toBe(state);
  }

  async giveBack(reference: string, direction: Direction = 'payout'): Promise<void> {
    if (this.#clerk) await this.#clerk.giveBack(reference);
    else this.control.giveBack({ provider: this.facts.id, direction, reference });
  }

  async timesMoved(reference: string): Promise<number> {
    return this.#clerk ? this.#clerk.timesOrdered(reference) : this.#movements(reference);
  }

  /** At a rail that a program answers. */
  hasMoved(reference: string): boolean {
    return this.#movements(reference) > 0;
  }

  #movements(reference: string): number {
    const money = this.stage.simulator.journal('money');
    return money.filter((entry) => entry.kind === 'money' && entry.reference === reference && !entry.back)
      .length;
  }

  /** Everything on the provider's own list. */
  listed(): Promise<ProviderTransaction[]> {
    const now = this.stage.clock.now();
    return collect(
      this.provider().listTransactions({ from: after(now, -10 * dayMs), to: after(now, 10 * dayMs) }),
    );
  }

  open(reference: string) {
    const { method } = this.facts.payin!;
    return this.provider().createPayin({ reference, method, amount: this.facts.amount, returnUrl: RETURN });
  }

  /** The payer came back. */
  complete(reference: string): Promise<ProviderStatus> {
    const asked = { direction: 'payin', reference, externalId: null } as const;
    const adapter = this.provider();
    return adapter.completePayin ? adapter.completePayin(asked) : adapter.query(asked);
  }

  async visit(redirectUrl: string | null, outcome?: string) {
    const form = outcome === undefined ? undefined : { outcome };
    return (await this.stage.scope().get(Providers).hostedPage(redirectUrl!, form))!;
  }

  async paidIn(reference: string): Promise<void> {
    const { redirectUrl } = await this.open(reference);
    await this.visit(redirectUrl, 'approve');
    await this.complete(reference);
    await this.eventually(reference, 'succeeded', 'payin');
  }
}

export const RETURN = 'https://kajlet.example/deposits/back';
