import { hourMs, type Clock } from '../kernel/index.js';
import {
  ProviderUnavailable,
  type Asked,
  type Capabilities,
  type DestinationCheck,
  type ParsedWebhook,
  type PayinWish,
  type PaymentProvider,
  type PayoutTerms,
  type PayState,
  type ProviderStatus,
  type ProviderTransaction,
  type RawRequest,
} from '../payments/index.js';
import { readMessage } from './scripted.message.js';

/** What a payer does at the rail: agrees and leaves the rest to us, pays, or is declined. */
export type PayerAct = 'agrees' | 'pays' | 'declines';
const STATES = { agrees: 'pending', pays: 'succeeded', declines: 'failed' } as const;

interface Opened {
  readonly micros: bigint;
  readonly at: number;
  state: PayState;
}

/** How long the rail lets a checkout be paid: shorter than we wait for it, as every rail's. */
const OPEN_MS = 23 * hourMs;
const never = new Promise<never>(() => undefined);

/** A rail into the marketplace whose every word a test decides; it takes taka, whatever the wallet is in. */
export class ScriptedPayin implements PaymentProvider {
  readonly id = 'sslcommerz';
  readonly opened = new Map<string, Opened>();
  onDeath: () => void = () => undefined;
  /** The process dies with its next word to this rail, after the rail has heard it. */
  doomed = false;
  answer: 'truth' | 'silence' | 'off-by-one' = 'truth';

  constructor(private readonly clock: Clock) {}

  capabilities(): Capabilities {
    return {
      methods: ['CARD'],
      payin: true,
      payout: false,
      currencies: ['BDT'],
      min: { micros: 10_000_000n, currency: 'BDT' },
      max: { micros: 500_000_000_000n, currency: 'BDT' },
      countries: [],
      closedTo: [],
      payoutFee: { rate: '0', fixedMicros: 0n },
      settlement: 'instant',
      promiseMs: 0,
      unitMicros: 10_000n,
      maxReferenceLength: 64,
      absenceIsFinalAfterMs: null,
    };
  }

  async quote(): Promise<PayoutTerms> {
    return this.capabilities();
  }

  async validateDestination(): Promise<DestinationCheck> {
    return { ok: false, code: 'CANNOT_RECEIVE' };
  }

  async createPayin({ reference, amount }: PayinWish) {
    const known = this.opened.get(reference);
    if (!known) this.opened.set(reference, { micros: amount.micros, at: this.#now(), state: 'created' });
    return { ...this.#statusOf(reference), redirectUrl: `https://rail.example/${reference}` };
  }

  /** We go on for a payer who agreed: now the money moves. */
  async completePayin({ reference }: Asked): Promise<ProviderStatus> {
    const opened = this.opened.get(reference);
    if (opened?.state === 'pending') opened.state = 'succeeded';
    return this.#answer(reference);
  }

  async query({ reference }: Asked): Promise<ProviderStatus> {
    return this.#answer(reference);
  }

  async createPayout(): Promise<never> {
    throw new ProviderUnavailable('this rail only takes in');
  }

  async parseWebhook(request: RawRequest): Promise<ParsedWebhook> {
    return readMessage(request);
  }

  /** What moved, as of when it was opened. */
  async *listTransactions({ from, to }: { from: Date; to: Date }): AsyncIterable<ProviderTransaction> {
    for (const [reference, { at }] of this.opened) {
      const { amount, ...status } = this.#statusOf(reference);
      if (amount === null || at < from.getTime() || at >= to.getTime()) continue;
      yield { ...status, direction: 'payin', reference, amount, at: new Date(at) };
    }
  }

  /** What a payer does with a checkout that nobody has paid yet. */
  payer(reference: string, act: PayerAct): void {
    const opened = this.opened.get(reference);
    if (opened?.state === 'created' && this.#now() - opened.at < OPEN_MS) opened.state = STATES[act];
  }

  /** The payer's bank takes it back. */
  chargeBack(reference: string): void {
    const opened = this.opened.get(reference);
    if (opened?.state === 'succeeded') opened.state = 'returned';
  }

  stateOf(reference: string): PayState {
    return this.opened.get(reference)?.state ?? 'absent';
  }

  /** The money of theirs that is here for good. */
  received(reference: string): bigint {
    const opened = this.opened.get(reference);
    return opened?.state === 'succeeded' ? opened.micros : 0n;
  }

  #now(): number {
    return this.clock.now().getTime();
  }

  #answer(reference: string): ProviderStatus | Promise<never> {
    if (this.doomed) {
      this.onDeath();
      return never;
    }
    if (this.answer === 'silence') return { state: 'unknown', externalId: null, amount: null, reason: null };
    const status = this.#statusOf(reference);
    if (this.answer === 'truth' || status.amount === null) return status;
    return { ...status, amount: { ...status.amount, micros: status.amount.micros - 10_000n } };
  }

  #statusOf(reference: string): ProviderStatus {
    const opened = this.opened.get(reference);
    if (!opened) return { state: 'absent', externalId: null, amount: null, reason: null };
    const moved = opened.state === 'succeeded' || opened.state === 'returned';
    const amount = moved ? ({ micros: opened.micros, currency: 'BDT' } as const) : null;
    return { state: opened.state, amount, externalId: `PAY${reference.slice(-8)}`, reason: null };
  }
}
