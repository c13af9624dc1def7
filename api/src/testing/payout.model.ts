import { expect } from 'vitest';
import type { Viewer } from '../kernel/index.js';
import type { BookedDeposit, BookedWithdrawal, SharedBalances, Snapshot } from './payout.books.js';
import type { ScriptedPayin } from './scripted-payin.js';
import type { ScriptedProvider } from './scripted-provider.js';

const gaveBack = new Set(['FAILED', 'CANCELLED', 'REFUSED']);
const decided = new Set(['PAID', ...gaveBack]);
const arrived = new Set(['CONFIRMED', 'REVERSED']);
const takaPerDollar = 120n;
/** Smallest part the rail moves. */
const unit = 10_000n;

export interface Rails {
  readonly into: ScriptedPayin;
  readonly out: ScriptedProvider;
}

const sum = <T>(list: readonly T[], of: (one: T) => string | bigint): bigint =>
  list.reduce((total, one) => total + BigInt(of(one)), 0n);

/** What must be true of everybody's money after each step, reckoned from what happened and not from the ledger. */
export class PayoutModel {
  readonly #shortfalls = new Set<string>();

  constructor(
    private readonly people: { readonly employer: Viewer; readonly workers: readonly Viewer[] },
    private readonly rails: Rails,
    /** Of one slot: reward and fee. */
    private readonly slotCost: bigint,
  ) {}

  check(books: Snapshot): void {
    const { employer, workers } = this.people;
    for (const viewer of [employer, ...workers]) this.#checkPurses(books, viewer);
    for (const { id, slots, released, approved } of books.tasks)
      expect(BigInt(books.balances[`${id}:escrow:BDT`] ?? 0)).toBe(
        BigInt(slots - released - approved) * this.slotCost,
      );
    for (const withdrawal of books.withdrawals) this.#checkWithdrawal(withdrawal);
    for (const deposit of books.deposits) this.#checkDeposit(deposit, books);
  }

  /** Everything is decided, and the ledger is the rails' own book. */
  checkSettled(books: Snapshot, before: SharedBalances, now: SharedBalances): void {
    const { into, out } = this.rails;
    expect(isSettled(books)).toBe(true);
    for (const { id, status } of books.withdrawals) expect(out.paid(id) > 0n).toBe(status === 'PAID');
    for (const { id, status } of books.deposits) expect(into.received(id) > 0n).toBe(status === 'CONFIRMED');
    expect(now.out - before.out).toBe(sum(books.withdrawals, ({ id }) => out.paid(id)));
    expect(before.in - now.in).toBe(sum(books.deposits, ({ id }) => into.received(id)));
    const paid = books.withdrawals.filter(({ status, currency }) => status === 'PAID' && currency === 'USD');
    const got = books.deposits.filter(({ status, currency }) => status === 'CONFIRMED' && currency === 'USD');
    expect(now.usd - before.usd).toBe(sum(paid, ({ net }) => net) - sum(got, ({ amount }) => amount));
    expect(now.bdt - before.bdt).toBe(sum(got, ({ payin }) => payin) - sum(paid, ({ payout }) => payout));
  }

  #checkPurses(books: Snapshot, { userId }: Viewer): void {
    const cost = sum(books.tasks, ({ slots, released }) => BigInt(slots - released) * this.slotCost);
    for (const currency of ['BDT', 'USD'] as const) {
      const own = books.withdrawals.filter((one) => one.userId === userId && one.currency === currency);
      const paidIn = books.deposits.filter(
        (one) => one.userId === userId && one.currency === currency && arrived.has(one.status),
      );
      const gone = own.filter(({ status }) => !gaveBack.has(status));
      const work = currency === 'USD' ? 0n : BigInt(books.earned[userId] ?? 0);
      const spent = currency === 'BDT' && userId === this.people.employer.userId ? cost : 0n;
      const available =
        sum(paidIn, ({ amount, taken }) => BigInt(amount) - BigInt(taken)) +
        (work - spent - sum(gone, ({ amount }) => amount)) +
        sum(gone, ({ late, fee }) => (late ? fee : '0'));
      const held = sum(
        own.filter(({ status }) => !decided.has(status)),
        ({ amount }) => amount,
      );
      const balance = (kind: string) => BigInt(books.balances[`${userId}:${kind}:${currency}`] ?? 0);
      expect([currency, balance('available'), balance('hold')]).toEqual([currency, available, held]);
    }
  }

  /** Nobody is paid twice, nobody is paid something else, and what is given back was not paid. */
  #checkWithdrawal({ id, status, currency, amount, fee, net, payout }: BookedWithdrawal): void {
    const { out } = this.rails;
    const moved = out.moved.get(id);
    const exact = BigInt(net) * (currency === 'USD' ? takaPerDollar : 1n);
    expect([BigInt(net) + BigInt(fee), BigInt(payout)]).toEqual([BigInt(amount), exact - (exact % unit)]);
    expect(moved?.times ?? 1).toBe(1);
    if (status === 'PAID')
      expect([moved?.amount.micros, out.paid(id) > 0n || moved?.state === 'returned']).toEqual([
        BigInt(payout),
        true,
      ]);
    if (gaveBack.has(status)) expect(out.paid(id)).toBe(0n);
  }

  /** Only what the rail has is booked, and what it took back is taken from its owner first, open slots included. */
  #checkDeposit({ id, userId, status, amount, taken, leftAfter }: BookedDeposit, { tasks }: Snapshot): void {
    const state = this.rails.into.stateOf(id);
    if (status === 'CONFIRMED') expect(['succeeded', 'returned']).toContain(state);
    if (status === 'REVERSED') expect(state).toBe('returned');
    if (status === 'EXPIRED' || status === 'FAILED') expect(this.rails.into.received(id)).toBe(0n);
    const short = status === 'REVERSED' && BigInt(taken) < BigInt(amount);
    if (!short || this.#shortfalls.has(id)) return;
    this.#shortfalls.add(id);
    expect(leftAfter).toBe('0');
    const open = tasks.filter((task) => task.open > 0 && ['LIVE', 'PAUSED'].includes(task.status));
    if (userId === this.people.employer.userId) expect(open).toEqual([]);
  }
}

/** Nothing is under way any more, in either direction. */
export const isSettled = ({ withdrawals, deposits }: Snapshot): boolean =>
  withdrawals.every(({ status }) => decided.has(status)) &&
  deposits.every(({ status }) => !['CREATED', 'PENDING'].includes(status));
