import { expect } from 'vitest';
import { jobs } from '../app/features.js';
import { Refusal, sweepSideBySide } from '../kernel/index.js';
import { useProviders, Webhooks, type Direction } from '../payments/index.js';
import { submissionTimers } from '../submissions/index.js';
import { taskTimers } from '../tasks/index.js';
import { walletTimers } from '../wallets/index.js';
import { withdrawalTimers } from '../withdrawals/index.js';
import type { Market } from './market.js';
import { PayoutBooks, type SharedBalances } from './payout.books.js';
import type { PayoutCommand } from './payout.commands.js';
import { isSettled, PayoutModel } from './payout.model.js';
import { amountIn, PayoutPeople, reward } from './payout.people.js';
import { ScriptedPayin } from './scripted-payin.js';
import { ScriptedProvider } from './scripted-provider.js';
import { messageOf } from './scripted.message.js';

/** The clocks that matter here. */
const timers = [...walletTimers, ...withdrawalTimers, ...submissionTimers, ...taskTimers];
const fee = reward / 10n;

type People = ConstructorParameters<typeof PayoutPeople>[2];
type Message = Extract<PayoutCommand, { kind: 'tell' }>['message'];

/** What people do; the rest befalls them. */
type Deed = Extract<
  PayoutCommand,
  { kind: 'deposit' | 'publish' | 'approve' | 'work' | 'withdraw' | 'cancel' | 'moderate' }
>;

/** One history of money: in, earned, out, with rails that answer as they like and processes that die. */
export class PayoutTrial {
  readonly #into: ScriptedPayin;
  readonly #out: ScriptedProvider;
  readonly #books: PayoutBooks;
  readonly #model: PayoutModel;
  readonly #acts: PayoutPeople;
  /** How many messages there were about each. */
  readonly #told = new Map<string, number>();
  #before!: SharedBalances;

  private constructor(
    private readonly market: Market,
    private readonly people: People,
  ) {
    this.#into = new ScriptedPayin(market.shared.clock);
    this.#out = new ScriptedProvider({ payoutFee: { rate: '0.01', fixedMicros: 0n } }, market.shared.clock);
    const rails = { into: this.#into, out: this.#out };
    this.#books = new PayoutBooks(market, [people.employer, ...people.workers]);
    this.#model = new PayoutModel(people, rails, reward + fee);
    this.#acts = new PayoutPeople(market, rails, people);
  }

  static async begin(market: Market): Promise<PayoutTrial> {
    const [employer, moderator, ...workers] = await market.people(
      ['EMPLOYER'],
      ['MODERATOR'],
      ['WORKER'],
      ['WORKER'],
    );
    const trial = new PayoutTrial(market, { employer: employer!, moderator: moderator!, workers });
    trial.#start();
    for (const worker of workers) await trial.#acts.prepare(worker);
    trial.#before = await trial.#books.shared();
    return trial;
  }

  /** Refusals are fine: they must only move nothing, which the check after each step sees. */
  async step(command: PayoutCommand): Promise<void> {
    try {
      await this.#do(command);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    this.#model.check(await this.#books.all());
  }

  /** The rails are well again and tell the truth: everything is decided, and the ledger is the rails' own book. */
  async settleAll(): Promise<void> {
    Object.assign(this.#out, { fate: 'paid', answer: 'truth' });
    this.#into.answer = 'truth';
    for (const id of this.#out.moved.keys()) {
      this.#out.decide(id, 'succeeded');
      await this.#tell('payout', id, 'new');
    }
    for (const id of this.#into.opened.keys()) await this.#tell('payin', id, 'new');
    let books = await this.#books.all();
    for (let round = 0; round < 4 && (round === 0 || !isSettled(books)); round += 1) {
      this.market.shared.clock.turn(49 * 3_600_000);
      await this.market.sweep(timers);
      await this.#jobs(2);
      books = await this.#books.all();
    }
    this.#model.check(books);
    this.#model.checkSettled(books, this.#before, await this.#books.shared());
  }

  async #do(command: PayoutCommand): Promise<void> {
    const { employer, workers } = this.people;
    const acts = this.#acts;
    switch (command.kind) {
      case 'deposit': {
        const { worker, currency, micros, payer } = command;
        const viewer = worker === null ? employer : workers[worker]!;
        return acts.deposit(viewer, amountIn(worker === null ? 'BDT' : currency, micros), payer);
      }
      case 'publish':
        return acts.publish();
      case 'work':
        return acts.work(command.worker);
      case 'approve':
        return acts.approve();
      case 'withdraw':
        return acts.withdraw(command.worker, amountIn(command.currency, command.micros));
      case 'cancel':
        return this.#nth('withdrawal', command.nth, (id, userId) => acts.cancel(id, userId));
      case 'moderate':
        return this.#nth('withdrawal', command.nth, (id) => acts.moderate(id, command.act));
      default:
        return this.#befall(command);
    }
  }

  /** What nobody here does: rails, clocks and processes. */
  async #befall(command: Exclude<PayoutCommand, Deed>): Promise<void> {
    switch (command.kind) {
      case 'rail':
        Object.assign(this.#out, { fate: command.fate, answer: command.answer });
        return void Object.assign(this.#into, { answer: command.answer });
      case 'jobs':
        return this.#jobs(2);
      case 'restart':
        return this.#restart();
      case 'decide':
        return this.#nth('withdrawal', command.nth, (id) => this.#out.decide(id, command.state));
      case 'deliver':
        return this.#nth('withdrawal', command.nth, (id) => this.#out.deliver(id));
      case 'payer':
        return this.#nth('deposit', command.nth, (id) => this.#into.payer(id, command.act));
      case 'charge-back':
        return this.#nth('deposit', command.nth, async (id) => {
          this.#into.chargeBack(id);
          await this.#tell('payin', id, 'new');
        });
      case 'tell':
        return this.#nth(command.direction === 'payin' ? 'deposit' : 'withdrawal', command.nth, (id) =>
          this.#tell(command.direction, id, command.message),
        );
      case 'pass':
        this.market.shared.clock.turn(command.ms);
        return void (await this.market.sweep(timers));
    }
  }

  /** Nodes at once, each of which may die in the middle of a talk; what it waited for never goes on. */
  async #jobs(nodes: number): Promise<void> {
    const failures: unknown[] = [];
    const died = new Promise<void>((resolve) => {
      this.#out.onDeath = resolve;
      this.#into.onDeath = resolve;
    });
    const node = () =>
      sweepSideBySide(
        { jobs, atOnce: 4 },
        () => this.market.scope(),
        (name, id, error) => failures.push(`${name} ${id}: ${String(error)}`),
      );
    await Promise.race([Promise.all(Array.from({ length: nodes }, node)), died]);
    expect(failures).toEqual([]);
  }

  /** The process ends with its next word to a rail; the one after it knows only what was committed. */
  async #restart(): Promise<void> {
    Object.assign(this.#out, { doomed: true });
    Object.assign(this.#into, { doomed: true });
    await this.#jobs(1);
    Object.assign(this.#out, { doomed: false });
    Object.assign(this.#into, { doomed: false });
    this.market.restart();
    this.#start();
    await this.market.sweep(timers);
    await this.#jobs(1);
  }

  #start(): void {
    useProviders(this.market.shared, [this.#into, this.#out]);
  }

  async #nth(
    table: 'withdrawal' | 'deposit',
    nth: number,
    act: (id: string, userId: string) => unknown,
  ): Promise<void> {
    const rows = await this.#books.ids(table);
    const row = rows.at(nth % Math.max(rows.length, 1));
    if (row) await act(row.id, row.user_id);
  }

  /** The provider's message that something happened; the same one again; one that somebody else made up. */
  async #tell(direction: Direction, reference: string, message: Message): Promise<void> {
    const told = (this.#told.get(reference) ?? 0) + (message === 'new' ? 1 : 0);
    this.#told.set(reference, told);
    const hint = { eventId: `${reference}-${told}`, direction, reference };
    const rail = direction === 'payin' ? this.#into : this.#out;
    const forged = message === 'forged';
    const answer = await this.market.scope().get(Webhooks).receive(rail.id, messageOf(hint, { forged }));
    expect(answer?.status).toBe(forged ? 400 : 200);
  }
}
