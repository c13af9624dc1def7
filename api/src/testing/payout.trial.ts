import { expect } from 'vitest';
import { jobs } from '../app/features.js';
import { newId, Refusal, sweepSideBySide, type Scope, type Viewer } from '../kernel/index.js';
import { ProviderHints, useProviders } from '../payments/index.js';
import { Approvals, submissionTimers } from '../submissions/index.js';
import { Deliveries } from '../submissions/deliveries.service.js';
import { Reservations } from '../submissions/reservations.service.js';
import { taskTimers } from '../tasks/index.js';
import { withdrawalTimers } from '../withdrawals/index.js';
import { WithdrawalQuotes } from '../withdrawals/withdrawal-quotes.service.js';
import { Withdrawals } from '../withdrawals/withdrawals.service.js';
import type { Market } from './market.js';
import { PayoutBooks, type BookedWithdrawal } from './payout.books.js';
import type { PayoutCommand } from './payout.commands.js';
import { ScriptedProvider } from './scripted-provider.js';

/** The clocks that matter here. */
const timers = [...withdrawalTimers, ...submissionTimers, ...taskTimers];
const reward = 100_000_000n;
const fee = 10_000_000n;
const slots = 2;

const gaveBack = new Set(['FAILED', 'CANCELLED', 'REFUSED']);
const settled = new Set(['PAID', ...gaveBack]);

/** One history of money: in, earned, out, with a rail that answers as it likes and processes that die. */
export class PayoutTrial {
  readonly #rail: ScriptedProvider;
  readonly #books: PayoutBooks;
  readonly #methods: string[] = [];
  readonly #tasks: string[] = [];
  readonly #submitted: string[] = [];
  /** What each has been given, less what they spent on tasks; withdrawals are reckoned from their rows. */
  readonly #credit = new Map<string, bigint>();
  #paidOutBefore = 0n;

  private constructor(
    private readonly market: Market,
    private readonly employer: Viewer,
    private readonly workers: readonly Viewer[],
  ) {
    this.#books = new PayoutBooks(market, [employer, ...workers]);
    this.#rail = new ScriptedProvider({ payoutFee: { rate: '0.01', fixedMicros: 0n } }, market.shared.clock);
  }

  static async begin(market: Market): Promise<PayoutTrial> {
    const [employer, ...workers] = await market.people(['EMPLOYER'], ['WORKER'], ['WORKER']);
    const trial = new PayoutTrial(market, employer!, workers);
    useProviders(market.shared, [trial.#rail]);
    for (const viewer of [employer!, ...workers]) trial.#credit.set(viewer.userId, 0n);
    for (const worker of workers) trial.#methods.push(await trial.#prepare(worker));
    trial.#paidOutBefore = await trial.#books.paidOut();
    return trial;
  }

  /** Refusals are fine: they must only move nothing, which the check after each step sees. */
  async step(command: PayoutCommand): Promise<void> {
    try {
      await this.#do(command);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    await this.#check();
  }

  /** The rail is well again and tells the truth: everything is decided, and the ledger is the rail's own book. */
  async settleAll(): Promise<void> {
    Object.assign(this.#rail, { fate: 'paid', answer: 'truth' });
    for (const id of this.#rail.moved.keys()) {
      this.#rail.decide(id, 'succeeded');
      await this.#hint(id);
    }
    for (let round = 0; round < 4; round += 1) {
      this.market.shared.clock.turn(49 * 3_600_000);
      await this.market.sweep(timers);
      await this.#jobs();
    }
    await this.#check();
    const rows = await this.#books.withdrawals();
    expect(rows.filter(({ status }) => !settled.has(status))).toEqual([]);
    const theirs = rows.reduce((sum, { id }) => sum + this.#rail.paid(id), 0n);
    expect((await this.#books.paidOut()) - this.#paidOutBefore).toBe(theirs);
    for (const { id, status } of rows) expect(this.#rail.paid(id) > 0n).toBe(status === 'PAID');
  }

  async #do(command: PayoutCommand): Promise<void> {
    const rail = this.#rail;
    switch (command.kind) {
      case 'deposit':
        return this.#fund(
          command.worker === null ? this.employer : this.workers[command.worker]!,
          command.micros,
        );
      case 'publish':
        return this.#publish();
      case 'work':
        return this.#work(command.worker);
      case 'approve':
        return this.#approve();
      case 'withdraw':
        return this.#withdraw(command.worker, command.micros);
      case 'cancel':
        return this.#cancel(command.nth);
      case 'rail':
        return void Object.assign(rail, { fate: command.fate, answer: command.answer });
      case 'jobs':
        return this.#jobs();
      case 'restart':
        return void (await this.market.sweep(timers));
      case 'decide':
        return this.#each(command.nth, (id) => rail.decide(id, command.state));
      case 'deliver':
        return this.#each(command.nth, (id) => rail.deliver(id));
      case 'hint':
        return this.#each(command.nth, (id) => this.#hint(id));
      case 'pass':
        this.market.shared.clock.turn(command.ms);
        return void (await this.market.sweep(timers));
    }
  }

  async #prepare({ userId, sessionId }: Viewer): Promise<string> {
    const { sql } = this.market.scope();
    const now = this.market.shared.clock.now();
    const id = newId('pmt');
    await sql.rows(
      `insert into session (id, user_id, token_hash, via, user_agent, ip, created_at, last_seen_at, expires_at, proven_at)
        values ($1, $2, $1, 'BEARER', '', '', $3, $3, $3, $3::timestamptz + interval '10 years')`,
      [sessionId, userId, now],
    );
    await sql.rows(
      `insert into payout_method (id, user_id, method, account, usable_at, created_at) values ($1, $2, 'BKASH', $1, $3, $3)`,
      [id, userId, now],
    );
    return id;
  }

  async #fund(viewer: Viewer, micros: bigint): Promise<void> {
    await this.market.fund(viewer, micros, 'BDT');
    this.#give(viewer.userId, micros);
  }

  async #publish(): Promise<void> {
    const cost = BigInt(slots) * (reward + fee);
    if (this.#credit.get(this.employer.userId)! < cost) return;
    const facts = { items: [{ externalId: null, overlap: slots }], currency: 'BDT', reward, fee } as const;
    this.#tasks.push(await this.market.publish(this.employer, facts));
    this.#give(this.employer.userId, -cost);
  }

  async #work(place: number): Promise<void> {
    const taskId = this.#tasks.at(-1);
    if (taskId === undefined) return;
    const id = await this.#as(this.workers[place]!, (scope) => scope.get(Reservations).reserve({ taskId }));
    const answers = [{ key: 'word', values: ['cat'] }];
    await this.#as(this.workers[place]!, (scope) =>
      scope.get(Deliveries).submit({ submissionId: id, answers }),
    );
    this.#submitted.push(id);
  }

  async #approve(): Promise<void> {
    const id = this.#submitted.shift();
    if (id === undefined) return;
    await this.#as(this.employer, (scope) => scope.get(Approvals).approve([id]));
  }

  async #withdraw(place: number, micros: bigint): Promise<void> {
    const amount = { micros, currency: 'BDT' } as const;
    const method = this.#methods[place]!;
    const quoteId = await this.#as(this.workers[place]!, (scope) =>
      scope.get(WithdrawalQuotes).create(method, amount),
    );
    await this.#as(this.workers[place]!, (scope) => scope.get(Withdrawals).request(quoteId));
  }

  async #cancel(nth: number): Promise<void> {
    await this.#each(nth, (id, userId) => {
      const owner = this.workers.find((worker) => worker.userId === userId)!;
      return this.#as(owner, (scope) => scope.get(Withdrawals).cancel(id));
    });
  }

  /** Two nodes at once, either of which may die in the middle of a talk; what it waited for never goes on. */
  async #jobs(): Promise<void> {
    const failures: unknown[] = [];
    const died = new Promise<void>((resolve) => {
      this.#rail.onDeath = resolve;
    });
    const node = () =>
      sweepSideBySide(
        { jobs, atOnce: 4 },
        () => this.market.scope(),
        (name, id, error) => failures.push(`${name} ${id}: ${String(error)}`),
      );
    await Promise.race([Promise.all([node(), node()]), died]);
    expect(failures).toEqual([]);
  }

  async #each(nth: number, act: (id: string, userId: string) => unknown): Promise<void> {
    const rows = await this.#books.withdrawals();
    const row = rows[nth % Math.max(rows.length, 1)];
    if (row) await act(row.id, row.user_id);
  }

  /** The provider's message that something happened. */
  #hint(reference: string): Promise<void> {
    const hint = { eventId: reference, direction: 'payout', reference } as const;
    return this.market.scope().get(ProviderHints).add(hint, 'bkash');
  }

  async #check(): Promise<void> {
    const [rows, money, paid] = await this.#books.all();
    for (const { userId } of [this.employer, ...this.workers]) {
      const own = rows.filter(({ user_id }) => user_id === userId);
      const gone = own
        .filter(({ status }) => !gaveBack.has(status))
        .reduce((sum, row) => sum + BigInt(row.amount), 0n);
      const feesBack = own.filter(({ late }) => late).reduce((sum, row) => sum + BigInt(row.fee), 0n);
      const held = own
        .filter(({ status }) => !settled.has(status))
        .reduce((sum, row) => sum + BigInt(row.amount), 0n);
      const available = this.#credit.get(userId)! + (paid.get(userId) ?? 0n) - gone + feesBack;
      expect([money.get(`${userId}:available:BDT`) ?? 0n, money.get(`${userId}:hold:BDT`) ?? 0n]).toEqual([
        available,
        held,
      ]);
    }
    for (const row of rows) this.#checkOne(row);
  }

  /** Nobody is paid twice, nobody is paid something else, and what is given back was not paid. */
  #checkOne({ id, status, payout }: BookedWithdrawal): void {
    const moved = this.#rail.moved.get(id);
    expect(moved?.times ?? 1).toBe(1);
    if (status === 'PAID')
      expect([moved?.amount.micros, this.#rail.paid(id) > 0n || moved?.state === 'returned']).toEqual([
        BigInt(payout),
        true,
      ]);
    if (gaveBack.has(status)) expect(this.#rail.paid(id)).toBe(0n);
  }

  #give(userId: string, micros: bigint): void {
    this.#credit.set(userId, this.#credit.get(userId)! + micros);
  }

  #as<T>(viewer: Viewer, work: (scope: Scope) => Promise<T>): Promise<T> {
    const scope = this.market.scope(viewer);
    return scope.atomically(() => work(scope));
  }
}
