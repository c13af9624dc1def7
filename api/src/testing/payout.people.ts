import { newId, type Amount, type Currency, type Scope, type Viewer } from '../kernel/index.js';
import { Approvals } from '../submissions/index.js';
import { Deliveries } from '../submissions/deliveries.service.js';
import { Reservations } from '../submissions/reservations.service.js';
import { Drafts } from '../tasks/drafts.service.js';
import { Publication } from '../tasks/publication.service.js';
import { Deposit } from '../wallets/deposit.entity.js';
import { Deposits } from '../wallets/deposits.service.js';
import { Payins } from '../wallets/payins.service.js';
import { WithdrawalQuotes } from '../withdrawals/withdrawal-quotes.service.js';
import { WithdrawalReviews } from '../withdrawals/withdrawal-reviews.service.js';
import { Withdrawals } from '../withdrawals/withdrawals.service.js';
import type { Market } from './market.js';
import type { Payer } from './payout.commands.js';
import type { Rails } from './payout.model.js';

export const reward = 100_000_000n;
const slots = 2;
const note = 'So says the statement of the rail.';

/** What people do with their money, by the product's own commands. */
export class PayoutPeople {
  readonly #methods = new Map<string, string>();
  readonly #tasks: string[] = [];
  readonly #submitted: string[] = [];

  constructor(
    private readonly market: Market,
    private readonly rails: Rails,
    private readonly people: { employer: Viewer; workers: readonly Viewer[]; moderator: Viewer },
  ) {}

  /** One with a session that proved itself for years, and an account that has rested. */
  async prepare({ userId, sessionId }: Viewer): Promise<void> {
    const id = newId('pmt');
    await this.market.scope().sql.rows(
      `with s as (insert into session (id, user_id, token_hash, via, user_agent, ip, created_at, last_seen_at, expires_at, proven_at)
          values ($1, $2, $1, 'BEARER', '', '', $3, $3, $3, $3::timestamptz + interval '10 years'))
        insert into payout_method (id, user_id, method, account, usable_at, created_at) values ($4, $2, 'BKASH', $4, $3, $3)`,
      [sessionId, userId, this.market.shared.clock.now(), id],
    );
    this.#methods.set(userId, id);
  }

  /** From the wish to pay in to wherever the payer takes it. */
  async deposit(viewer: Viewer, amount: Amount, payer: Payer): Promise<void> {
    const id = await this.#as(viewer, (scope) => scope.get(Deposits).create({ method: 'CARD', amount }));
    if (payer === 'stays-away') return;
    const scope = this.market.scope();
    const found = () => this.market.scope().em.findOneOrFail(Deposit, { id });
    await scope.get(Payins).begin(await found());
    if (payer === 'leaves') return;
    this.rails.into.payer(id, payer === 'returns' || payer === 'closes' ? 'pays' : payer);
    if (payer === 'returns')
      await this.market
        .scope()
        .get(Payins)
        .complete(await found());
  }

  async publish(): Promise<void> {
    const task = await this.#as(this.people.employer, (scope) =>
      scope.get(Drafts).create({
        title: 'Say what it shows',
        category: 'test',
        steps: [{ text: 'Look' }],
        proofFields: [{ key: 'word', label: 'Word', kind: 'TEXT', required: true, choices: [] }],
        reward: { amount: reward, currency: 'BDT' },
        ...{ slots, estimatedMinutes: 5, countries: [], repeatable: false, workersPickItems: false },
      }),
    );
    await this.#as(this.people.employer, (scope) => scope.get(Publication).publish(task.id));
    this.#tasks.push(task.id);
  }

  async work(place: number): Promise<void> {
    const taskId = this.#tasks.at(-1);
    if (taskId === undefined) return;
    const worker = this.people.workers[place]!;
    const submissionId = await this.#as(worker, (scope) => scope.get(Reservations).reserve({ taskId }));
    const answers = [{ key: 'word', values: ['cat'] }];
    await this.#as(worker, (scope) => scope.get(Deliveries).submit({ submissionId, answers }));
    this.#submitted.push(submissionId);
  }

  async approve(): Promise<void> {
    const id = this.#submitted.shift();
    if (id === undefined) return;
    await this.#as(this.people.employer, (scope) => scope.get(Approvals).approve([id]));
  }

  async withdraw(place: number, amount: Amount): Promise<void> {
    const worker = this.people.workers[place]!;
    const method = this.#methods.get(worker.userId)!;
    const quoteId = await this.#as(worker, (scope) => scope.get(WithdrawalQuotes).create(method, amount));
    await this.#as(worker, (scope) => scope.get(Withdrawals).request(quoteId));
  }

  async cancel(id: string, userId: string): Promise<void> {
    const owner = this.people.workers.find((worker) => worker.userId === userId)!;
    await this.#as(owner, (scope) => scope.get(Withdrawals).cancel(id));
  }

  /** A moderator settles by the rail's own statement, so never before it has said its last word. */
  async moderate(id: string, act: 'release' | 'refuse' | 'settle'): Promise<void> {
    const outcome = this.rails.out.statement(id);
    if (act === 'settle' && outcome === null) return;
    await this.#as(this.people.moderator, (scope) => {
      const reviews = scope.get(WithdrawalReviews);
      if (act === 'release') return reviews.release(id);
      return act === 'refuse'
        ? reviews.refuse(id, note)
        : reviews.settle({ withdrawalId: id, outcome: outcome!, note });
    });
  }

  #as<T>(viewer: Viewer, work: (scope: Scope) => Promise<T>): Promise<T> {
    const scope = this.market.scope(viewer);
    return scope.atomically(() => work(scope));
  }
}

/** The same walk in dollars: a hundredth of the taka. */
export const amountIn = (currency: Currency, micros: bigint): Amount => ({
  currency,
  micros: currency === 'USD' ? micros / 100n : micros,
});
