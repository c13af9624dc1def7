import { after, minuteMs, toDate, type Scope } from '../kernel/index.js';
import { PayoutFreezes } from '../ledger/index.js';
import { ProviderUnavailable, type PaymentProvider, type ProviderStatus } from '../payments/index.js';
import { payoutProvider } from './payout-provider.js';
import { nextTry, verdictOn, type Verdict } from './payout.outcome.js';
import { WithdrawalJournals, type Paid } from './withdrawal.journals.js';
import { Withdrawals, type Step } from './withdrawals.service.js';

/** A request must leave well within the lease, or not at all: after the lease others may ask whether it ever came. */
const LEASE_MS = minuteMs;
const SEND_WITHIN_MS = 20_000;
/** While payouts are stopped, how often one that waits looks whether they go on. */
const FROZEN_MS = 30_000;

type Row = Paid & { readonly account: string; readonly account_name: string | null };
interface Claim {
  readonly row: Row;
  readonly provider: PaymentProvider;
  readonly step: 'send' | 'ask';
  /** The claim's number: whoever claims after us has a higher one. */
  readonly attempt: number;
}
type Answer = ProviderStatus | 'unsent';

const UNKNOWN: ProviderStatus = { state: 'unknown', externalId: null, amount: null, reason: null };

/**
 * What the marketplace and a provider do about one withdrawal, outside of any request. Three steps, each safe to die
 * in: claim it in a transaction, talk to the provider with nothing locked, book the answer in a transaction. Whoever
 * finds a claim that was never booked asks the provider; nobody sends twice.
 */
export class Payouts {
  constructor(private readonly scope: Scope) {}

  /** One step further, if it is due. */
  async advance(id: string): Promise<void> {
    const begun = performance.now();
    const claim = await this.scope.atomically(() => this.#claim(id));
    if (claim === null) return;
    const answer = claim.step === 'send' ? await send(claim, begun) : await ask(claim);
    await this.scope.atomically(() => this.#book(claim, answer));
  }

  async #claim(id: string): Promise<Claim | null> {
    const { scope } = this;
    const row = await this.locked(id);
    if (row?.next_step_at == null || toDate(row.next_step_at) > scope.now) return null;
    const provider = payoutProvider(scope, row.method);
    const step = row.status === 'QUEUED' ? 'send' : 'ask';
    if (step === 'send' && (await this.#isFrozen())) {
      await this.#lookAgain(row, after(scope.now, FROZEN_MS));
      return null;
    }
    if (provider === null) {
      await this.#postpone(row);
      return null;
    }
    if (step === 'ask') {
      await this.#postpone(row);
    } else {
      const nextStepAt = after(scope.now, LEASE_MS);
      await scope.get(Withdrawals).move(row, 'send', { event: 'sending', nextStepAt });
      await scope.sql.rows(
        'update withdrawal set sent_at = $2, attempts = attempts + 1, provider = $3 where id = $1',
        [id, scope.now, provider.id],
      );
    }
    return { row, provider, step, attempt: row.attempts + 1 };
  }

  /** One with where it goes to, until the end of the open transaction. */
  locked(id: string): Promise<Row | null> {
    return this.scope.sql.first<Row>(
      `select w.*, m.method, m.account, m.account_name from withdrawal w join payout_method m on m.id = w.payout_method_id
        where w.id = $1 for update of w`,
      [id],
    );
  }

  async #isFrozen(): Promise<boolean> {
    return (await this.scope.get(PayoutFreezes).active()) !== null;
  }

  async #lookAgain({ id }: Row, at: Date): Promise<void> {
    await this.scope.sql.rows('update withdrawal set next_step_at = $2 where id = $1', [id, at]);
  }

  /** Nothing more to ask, unless the rail has told us something since we asked: that is a step of its own, due now. */
  async #rest(id: string): Promise<void> {
    await this.scope.sql.rows(
      'update withdrawal set next_step_at = null where id = $1 and next_step_at > $2',
      [id, this.scope.now],
    );
  }

  async #postpone({ id, attempts }: Row): Promise<void> {
    await this.scope.sql.rows(
      'update withdrawal set next_step_at = $2, attempts = attempts + 1 where id = $1',
      [id, nextTry(this.scope, attempts)],
    );
  }

  /** Somebody else may have booked meanwhile: the machine says whether this answer still means anything. */
  async #book({ row: { id }, attempt }: Claim, answer: Answer): Promise<void> {
    const { scope } = this;
    const row = (await this.locked(id))!;
    const nextStepAt = nextTry(scope, row.attempts);
    if (answer === 'unsent') {
      if (row.status === 'SENDING' && row.attempts === attempt) {
        await scope
          .get(Withdrawals)
          .move(row, 'putBack', { event: 'queued', nextStepAt, reason: 'PROVIDER_AWAY' });
      }
      return;
    }
    const capabilities = payoutProvider(scope, row.method)?.capabilities();
    const verdict = capabilities ? verdictOn(row, answer, { now: scope.now, capabilities }) : null;
    if (verdict === null) {
      const isHeard = row.status === 'PAID' && answer.state !== 'unknown';
      if (isHeard) await this.#rest(id);
      return;
    }
    await this.settle(row, verdict, { nextStepAt, providerReference: answer.externalId });
  }

  /** In the open transaction, the row locked: the move and what it does to the books, together. */
  async settle(
    row: Paid,
    verdict: Verdict,
    step: Pick<Step, 'nextStepAt' | 'providerReference'>,
  ): Promise<void> {
    const { scope } = this;
    const { action } = verdict;
    const isOpen = action === 'wait' || action === 'doubt';
    // The rail told us something since it was asked: perhaps that what is booked as paid here has come back already.
    const isTold = action === 'pay' && row.next_step_at !== null && toDate(row.next_step_at) <= scope.now;
    const afterwards = isTold ? scope.now : null;
    await scope.get(Withdrawals).move(row, action, {
      event: events[action],
      reason: 'reason' in verdict ? verdict.reason : null,
      nextStepAt: isOpen ? step.nextStepAt! : afterwards,
      providerReference: step.providerReference!,
    });
    const journals = scope.get(WithdrawalJournals);
    if (action === 'fail') await journals.giveBack(row);
    if (action === 'bounce') await journals.bounce(row);
    if (action !== 'pay') return;
    await journals.pay(row);
    const isLate = scope.now > toDate(row.promised_by);
    if (isLate && BigInt(row.fee) > 0n) await journals.returnFee(row);
    await scope.sql.rows('update payout_method set verified_at = coalesce(verified_at, $2) where id = $1', [
      row.payout_method_id,
      scope.now,
    ]);
  }
}

const events: Readonly<Record<Verdict['action'], string>> = {
  pay: 'paid',
  wait: 'sending',
  doubt: 'unknown',
  fail: 'failed',
  bounce: 'failed',
};

async function send({ row, provider }: Claim, begun: number): Promise<Answer> {
  // A process that was asleep since its claim no longer owns it.
  if (performance.now() - begun > SEND_WITHIN_MS) return 'unsent';
  const { id, payout, payout_currency, method, account, account_name } = row;
  try {
    return await provider.createPayout({
      reference: id,
      amount: { micros: BigInt(payout), currency: payout_currency },
      destination: { method, account, name: account_name },
    });
  } catch (error) {
    return error instanceof ProviderUnavailable ? 'unsent' : UNKNOWN;
  }
}

async function ask({ row, provider }: Claim): Promise<Answer> {
  try {
    return await provider.query({
      direction: 'payout',
      reference: row.id,
      externalId: row.provider_reference,
    });
  } catch {
    return UNKNOWN;
  }
}
