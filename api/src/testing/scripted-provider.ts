import { minuteMs, systemClock, type Amount, type Clock } from '../kernel/index.js';
import {
  bangladeshiNumber,
  ProviderUnavailable,
  type Capabilities,
  type ParsedWebhook,
  type RawRequest,
  type DestinationCheck,
  type Destination,
  type PaymentProvider,
  type PayoutTerms,
  type PayoutWish,
  type PayState,
  type ProviderStatus,
  type ProviderTransaction,
} from '../payments/index.js';
import { readMessage } from './scripted.message.js';

/** What becomes of the next payout that is sent. */
export type Fate =
  | 'paid'
  | 'pending'
  | 'declined'
  /** It could not be sent, for certain. */
  | 'away'
  /** No answer, and it never arrived. */
  | 'lost'
  /** No answer, but it was paid. */
  | 'paid-unsaid'
  /** No answer; it arrives when the test says so. */
  | 'late'
  /** The process dies before it is sent, or right after it was paid. */
  | 'dies-before'
  | 'dies-after';

interface Moved {
  state: PayState;
  amount: Amount;
  /** How often money moved for this reference; more than once is the end of the marketplace. */
  times: number;
  /** When it moved, or came back. */
  at: number;
}

/** A line of the provider's own list that is not what happened; null: the line is missing. */
export type Misstatement = Omit<ProviderTransaction, 'externalId' | 'reason' | 'at'> | null;

/** The process is gone: what waits for this never goes on. */
const never = new Promise<never>(() => undefined);

/**
 * A rail whose every word a test decides. It keeps what a real one keeps: one payment per reference, whatever was
 * answered. Adapters and their dialects are tested against the simulator, this is for what we make of their answers.
 */
export class ScriptedProvider implements PaymentProvider {
  readonly id = 'aggregator';
  readonly moved = new Map<string, Moved>();
  readonly #misstated = new Map<string, { line: Misstatement; at: number }>();
  readonly #underWay = new Map<string, { wish: PayoutWish; at: number }>();
  /** Told when a process "died" while it was talking to us. */
  onDeath: () => void = () => undefined;
  fate: Fate = 'paid';
  /** The process dies with its next word to this rail, after the rail has heard it. */
  doomed = false;
  /** What a question is answered with instead of the truth. */
  answer: 'truth' | 'silence' | 'off-by-one' = 'truth';

  constructor(
    private readonly overrides: Partial<Capabilities> = {},
    private readonly clock: Clock = systemClock,
  ) {}

  capabilities(): Capabilities {
    return {
      methods: ['BKASH', 'NAGAD', 'ROCKET', 'RECHARGE', 'BANK', 'PAYPAL', 'SKRILL'],
      payin: false,
      payout: true,
      currencies: ['BDT'],
      min: { micros: 50_000_000n, currency: 'BDT' },
      max: { micros: 250_000_000_000n, currency: 'BDT' },
      countries: [],
      closedTo: [],
      payoutFee: { rate: '0', fixedMicros: 0n },
      settlement: 'instant',
      promiseMs: 15 * 60_000,
      unitMicros: 10_000n,
      maxReferenceLength: 64,
      absenceIsFinalAfterMs: 15 * 60_000,
      ...this.overrides,
    };
  }

  async quote(): Promise<PayoutTerms> {
    return this.capabilities();
  }

  async validateDestination({ account }: Destination): Promise<DestinationCheck> {
    const number = bangladeshiNumber(account);
    if (number === '01999999999') return { ok: false, code: 'NO_SUCH_ACCOUNT' };
    return number === null
      ? { ok: false, code: 'MALFORMED' }
      : { ok: true, account: number, displayName: null };
  }

  async createPayin(): Promise<never> {
    throw new ProviderUnavailable('this rail only pays out');
  }

  async createPayout(wish: PayoutWish): Promise<ProviderStatus> {
    const answer = await this.#create(wish);
    return this.doomed ? this.#die() : answer;
  }

  async #create(wish: PayoutWish): Promise<ProviderStatus> {
    const { fate } = this;
    if (fate === 'away') throw new ProviderUnavailable('not there');
    if (fate === 'late') this.#underWay.set(wish.reference, { wish, at: this.#now() });
    if (fate === 'dies-before') return this.#die();
    if (fate === 'lost' || fate === 'late') return unknown;
    this.#accept(wish, fate === 'pending' ? 'pending' : fate === 'declined' ? 'failed' : 'succeeded');
    if (fate === 'dies-after') return this.#die();
    return fate === 'paid-unsaid' ? unknown : this.#statusOf(wish.reference);
  }

  async query({ reference }: { reference: string }): Promise<ProviderStatus> {
    if (this.doomed) return this.#die();
    if (this.answer === 'silence') return unknown;
    const status = this.#statusOf(reference);
    if (this.answer === 'truth' || status.amount === null) return status;
    return { ...status, amount: { ...status.amount, micros: status.amount.micros + 10_000n } };
  }

  async parseWebhook(request: RawRequest): Promise<ParsedWebhook> {
    return readMessage(request);
  }

  async *listTransactions({ from, to }: { from: Date; to: Date }): AsyncIterable<ProviderTransaction> {
    const inSpan = (at: number) => at >= from.getTime() && at < to.getTime();
    for (const [reference, { state, amount, at }] of this.moved) {
      if (!inSpan(at) || !['succeeded', 'returned'].includes(state) || this.#misstated.has(reference))
        continue;
      yield { direction: 'payout', reference, at: new Date(at), ...this.#statusOf(reference), amount };
    }
    for (const [reference, { line, at }] of this.#misstated) {
      if (line === null || !inSpan(at)) continue;
      yield { ...line, at: new Date(at), externalId: `TRX${reference.slice(-8)}`, reason: null };
    }
  }

  /** From now on the list says this of a reference, as of the time of what really happened, or of now. */
  misstate(reference: string, line: Misstatement): void {
    this.#misstated.set(reference, { line, at: this.moved.get(reference)?.at ?? this.#now() });
  }

  /** The list is right about it again. */
  rectify(reference: string): void {
    this.#misstated.delete(reference);
  }

  /** What was under way arrives after all; nothing is under way for longer than a minute. */
  deliver(reference: string): void {
    const late = this.#underWay.get(reference);
    this.#underWay.delete(reference);
    if (late && this.#now() - late.at < minuteMs) this.#accept(late.wish, 'succeeded');
  }

  /** A pending one is decided, or one that had arrived comes back. */
  decide(reference: string, state: 'succeeded' | 'failed' | 'returned'): void {
    const moved = this.moved.get(reference);
    const from = state === 'returned' ? 'succeeded' : 'pending';
    if (moved?.state === from) Object.assign(moved, { state, at: this.#now() });
  }

  /** What its own statement says of a reference; null while it may still move. */
  statement(reference: string): 'PAID' | 'FAILED' | null {
    const late = this.#underWay.get(reference);
    if (late && this.#now() - late.at < minuteMs) return null;
    const state = this.moved.get(reference)?.state;
    if (state === 'pending') return null;
    return state === 'succeeded' ? 'PAID' : 'FAILED';
  }

  /** The money that left for good, by reference. */
  paid(reference: string): bigint {
    const moved = this.moved.get(reference);
    return moved?.state === 'succeeded' ? moved.amount.micros : 0n;
  }

  #now(): number {
    return this.clock.now().getTime();
  }

  #accept({ reference, amount }: PayoutWish, state: PayState): void {
    const known = this.moved.get(reference);
    if (known) known.times += 1;
    else this.moved.set(reference, { state, amount, times: 1, at: this.#now() });
  }

  #statusOf(reference: string): ProviderStatus {
    const moved = this.moved.get(reference);
    if (!moved) return { ...unknown, state: 'absent' };
    const { state, amount } = moved;
    return { state, amount, externalId: `TRX${reference.slice(-8)}`, reason: null };
  }

  #die(): Promise<never> {
    this.onDeath();
    return never;
  }
}

const unknown: ProviderStatus = { state: 'unknown', externalId: null, amount: null, reason: null };
