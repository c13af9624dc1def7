import { feeOn, hourMs, minuteMs } from '../kernel/index.js';

/** What a command asks for; submissions, workers and items are named by their place, modulo how many there are. */
export type Command =
  | { kind: 'reserve'; worker: number; item: number | null }
  | {
      kind:
        'extend' | 'giveBack' | 'submit' | 'submitNothing' | 'reject' | 'revise' | 'reverse' | 'openDispute';
      sub: number;
    }
  | { kind: 'approve'; subs: number[] }
  | { kind: 'bonus'; sub: number; micros: bigint }
  | { kind: 'answer'; sub: number; concede: boolean }
  | { kind: 'decide'; sub: number; percent: number }
  | { kind: 'pause' | 'resume' | 'stop' }
  | { kind: 'addSlots'; more: number }
  | { kind: 'raise'; to: bigint }
  | { kind: 'pass'; ms: number };

export interface TaskTerms {
  /** Overlaps; one without `items`. */
  readonly overlaps: readonly number[];
  readonly items: boolean;
  readonly repeatable: boolean;
  readonly reward: bigint;
  readonly reviewHours: number;
  readonly minutes: number;
  /** What the employer has left after publishing. */
  readonly purse: bigint;
}
export interface Terms {
  readonly feeRate: string;
  readonly clearingApprovals: number;
  readonly clearingHours: number;
}

type Status =
  | 'RESERVED'
  | 'SUBMITTED'
  | 'REVISION_REQUESTED'
  | 'APPROVED'
  | 'REJECTED'
  | 'DISPUTED'
  | 'REJECTED_FINAL'
  | 'RETURNED'
  | 'EXPIRED';

interface Sub {
  readonly worker: number;
  readonly item: number;
  status: Status;
  reward: bigint;
  fee: bigint;
  reservedAt: number;
  deadline: number;
  extended: boolean;
  autoApproveAt: number;
  rounds: number;
  decidedAt: number;
  appealUntil: number;
  paid: bigint;
  bonuses: bigint;
  clearsAt: number | null;
  dispute: { answered: boolean; dueAt: number } | null;
}
interface Item {
  overlap: number;
  taken: number;
  released: number;
}

const freed = new Set<Status>(['RETURNED', 'EXPIRED', 'REJECTED_FINAL']);
const gone = new Set<Status>(['RETURNED', 'EXPIRED']);
const graceMs = minuteMs;
const hours = (n: number) => n * hourMs;

/**
 * The marketplace around one task, worked out the plain way: no SQL, no locks, one step after the other.
 * Each method answers the code that the product must answer, "OK" for success.
 */
export class MarketModel {
  status: 'LIVE' | 'PAUSED' | 'CLOSING' | 'CLOSED' = 'LIVE';
  open: number;
  released = 0;
  slots: number;
  reward: bigint;
  fee: bigint;
  readonly subs: Sub[] = [];
  readonly items: Item[];
  employer: bigint;
  escrow: bigint;
  platform = 0n;
  readonly available: bigint[];
  readonly clearing: bigint[];
  readonly #approvals: number[];

  constructor(
    private readonly task: TaskTerms,
    private readonly terms: Terms,
    workers: number,
    public now: number,
  ) {
    this.items = task.overlaps.map((overlap) => ({ overlap, taken: 0, released: 0 }));
    this.slots = this.open = task.overlaps.reduce((sum, overlap) => sum + overlap, 0);
    this.reward = task.reward;
    this.fee = feeOn(task.reward, terms.feeRate);
    this.employer = task.purse;
    this.escrow = BigInt(this.slots) * (this.reward + this.fee);
    this.available = Array.from({ length: workers }, () => 0n);
    this.clearing = Array.from({ length: workers }, () => 0n);
    this.#approvals = Array.from({ length: workers }, () => 0);
  }

  count(status: Status): number {
    return this.subs.filter((sub) => sub.status === status).length;
  }

  run(command: Command): string {
    switch (command.kind) {
      case 'reserve':
        return this.#reserve(command.worker, command.item);
      case 'approve':
        return this.#approve(command.subs);
      case 'bonus':
        return this.#bonus(this.#sub(command.sub), command.micros);
      case 'answer':
        return this.#answer(this.#sub(command.sub), command.concede);
      case 'decide':
        return this.#decide(this.#sub(command.sub), command.percent);
      case 'pause':
        return this.#turn('LIVE', 'PAUSED');
      case 'resume':
        return this.#turn('PAUSED', 'LIVE');
      case 'stop':
        return this.#stop();
      case 'addSlots':
        return this.#addSlots(command.more);
      case 'raise':
        return this.#raise(command.to);
      case 'pass':
        return this.#pass(command.ms);
      default:
        return this.#simple(command.kind, this.#sub(command.sub));
    }
  }

  #sub(place: number): Sub {
    return this.subs[place % this.subs.length]!;
  }

  #reserve(worker: number, wanted: number | null): string {
    if (this.status !== 'LIVE') return 'INVALID_TRANSITION';
    const mine = this.subs.filter((sub) => sub.worker === worker);
    const standing = (sub: Sub) => !gone.has(sub.status);
    if (!this.task.repeatable && mine.some(standing)) return 'NOT_ELIGIBLE';
    const limit = Math.max(3, Math.min(10, 3 + Math.floor(this.#approvals[worker]! / 20)));
    if (mine.filter(({ status }) => status === 'RESERVED').length >= limit) return 'LIMIT_EXCEEDED';
    const asked = this.items
      .map((item, place) => ({ item, place }))
      .filter(({ place }) => wanted === null || place === wanted);
    const free = asked.filter(({ item }) => item.taken + item.released < item.overlap);
    const mayTake = ({ place }: { place: number }) =>
      !mine.some((sub) => sub.item === place && standing(sub)) &&
      mine.filter((sub) => sub.item === place && !standing(sub)).length <= 2;
    const best = free.filter(mayTake).sort((a, b) => a.item.taken - b.item.taken || a.place - b.place)[0];
    if (!best) {
      if (wanted !== null && mine.some((sub) => sub.item === wanted && standing(sub))) return 'NOT_ELIGIBLE';
      return free.length === 0 ? 'TASK_FULL' : 'NOT_ELIGIBLE';
    }
    best.item.taken += 1;
    this.open -= 1;
    const minutes = Math.min(Math.max(10, 4 * this.task.minutes), 24 * 60);
    this.subs.push({
      worker,
      item: best.place,
      status: 'RESERVED',
      reward: this.reward,
      fee: this.fee,
      reservedAt: this.now,
      deadline: this.now + minutes * minuteMs,
      extended: false,
      autoApproveAt: 0,
      rounds: 0,
      decidedAt: 0,
      appealUntil: 0,
      paid: 0n,
      bonuses: 0n,
      clearsAt: null,
      dispute: null,
    });
    return 'OK';
  }

  #simple(kind: string, sub: Sub): string {
    const is = (...statuses: Status[]) => statuses.includes(sub.status);
    switch (kind) {
      case 'extend':
        if (!is('RESERVED')) return 'INVALID_TRANSITION';
        if (sub.extended) return 'LIMIT_EXCEEDED';
        sub.deadline += (sub.deadline - sub.reservedAt) / 2;
        sub.extended = true;
        return 'OK';
      case 'giveBack':
        if (!is('RESERVED', 'SUBMITTED')) return 'INVALID_TRANSITION';
        return this.#free(sub, 'RETURNED');
      case 'submit':
        if (!is('RESERVED', 'REVISION_REQUESTED')) return 'INVALID_TRANSITION';
        return this.#deliver(sub);
      case 'submitNothing':
        return is('RESERVED', 'REVISION_REQUESTED') ? 'BAD_USER_INPUT' : 'INVALID_TRANSITION';
      case 'reject':
        if (!is('SUBMITTED')) return 'INVALID_TRANSITION';
        Object.assign(sub, { status: 'REJECTED', decidedAt: this.now, appealUntil: this.now + hours(48) });
        return 'OK';
      case 'revise':
        if (!is('SUBMITTED')) return 'INVALID_TRANSITION';
        if (sub.rounds === 2) return 'LIMIT_EXCEEDED';
        Object.assign(sub, {
          status: 'REVISION_REQUESTED',
          rounds: sub.rounds + 1,
          deadline: this.now + hours(24),
        });
        return 'OK';
      case 'openDispute':
        if (!is('REJECTED')) return 'INVALID_TRANSITION';
        Object.assign(sub, { status: 'DISPUTED', dispute: { answered: false, dueAt: this.now + hours(48) } });
        return 'OK';
      default:
        return this.#reverse(sub);
    }
  }

  #deliver(sub: Sub): string {
    const window = sub.status === 'RESERVED' ? this.task.reviewHours : Math.max(24, this.task.reviewHours);
    Object.assign(sub, { status: 'SUBMITTED', autoApproveAt: this.now + hours(window) });
    return 'OK';
  }

  #reverse(sub: Sub): string {
    if (sub.status !== 'REJECTED' && sub.status !== 'REJECTED_FINAL') return 'INVALID_TRANSITION';
    if (this.now > sub.decidedAt + hours(30 * 24)) return 'INVALID_TRANSITION';
    if (sub.status === 'REJECTED') return this.#pay(sub, 100);
    const price = sub.reward + sub.fee;
    if (this.employer < price) return 'INSUFFICIENT_FUNDS';
    const item = this.items[sub.item]!;
    item.overlap += 1;
    item.taken += 1;
    this.slots += 1;
    this.employer -= price;
    this.escrow += price;
    return this.#pay(sub, 100);
  }

  /** From the escrow; what a split leaves goes back to the employer. */
  #pay(sub: Sub, percent: number): string {
    const part = (micros: bigint) => (micros * BigInt(percent * 100) + 5_000n) / 10_000n;
    const [pay, platform] = [part(sub.reward), part(sub.fee)];
    this.escrow -= sub.reward + sub.fee;
    this.employer += sub.reward + sub.fee - pay - platform;
    this.platform += platform;
    this.#approvals[sub.worker]! += 1;
    const rests = this.#approvals[sub.worker]! <= this.terms.clearingApprovals;
    const purse = rests ? this.clearing : this.available;
    purse[sub.worker]! += pay;
    Object.assign(sub, {
      status: 'APPROVED',
      paid: pay,
      decidedAt: this.now,
      clearsAt: rests ? this.now + hours(this.terms.clearingHours) : null,
    });
    this.#close();
    return 'OK';
  }

  #free(sub: Sub, status: Status): string {
    sub.status = status;
    const item = this.items[sub.item]!;
    item.taken -= 1;
    if (this.status === 'LIVE' || this.status === 'PAUSED') this.open += 1;
    else {
      item.released += 1;
      this.released += 1;
      this.escrow -= sub.reward + sub.fee;
      this.employer += sub.reward + sub.fee;
    }
    this.#close();
    return 'OK';
  }

  #approve(places: number[]): string {
    const subs = [...new Set(places.map((place) => place % this.subs.length))].map(
      (place) => this.subs[place]!,
    );
    // Within one call a worker's first approvals are counted in the order of delivery.
    const codes = subs.map((sub) => (sub.status === 'SUBMITTED' ? 'OK' : 'INVALID_TRANSITION'));
    for (const sub of subs) if (sub.status === 'SUBMITTED') this.#pay(sub, 100);
    return codes.join();
  }

  #bonus(sub: Sub, micros: bigint): string {
    if (micros <= 0n) return 'BAD_USER_INPUT';
    if (sub.status !== 'APPROVED' || this.now > sub.decidedAt + hours(90 * 24)) return 'INVALID_TRANSITION';
    const tenfold = 10n * sub.reward;
    if (sub.bonuses + micros > (tenfold > 20_000_000n ? tenfold : 20_000_000n)) return 'LIMIT_EXCEEDED';
    if (this.employer < micros) return 'INSUFFICIENT_FUNDS';
    this.employer -= micros;
    this.available[sub.worker]! += micros;
    sub.bonuses += micros;
    return 'OK';
  }

  #answer(sub: Sub, concede: boolean): string {
    if (sub.status !== 'DISPUTED' || sub.dispute!.answered) return 'INVALID_TRANSITION';
    if (concede) return this.#pay(sub, 100);
    sub.dispute = { answered: true, dueAt: this.now + hours(14 * 24) };
    return 'OK';
  }

  #decide(sub: Sub, percent: number): string {
    if (sub.status !== 'DISPUTED' || !sub.dispute!.answered) return 'INVALID_TRANSITION';
    if (percent > 0) return this.#pay(sub, percent);
    sub.decidedAt = this.now;
    return this.#free(sub, 'REJECTED_FINAL');
  }

  #turn(from: MarketModel['status'], to: MarketModel['status']): string {
    if (this.status !== from) return 'INVALID_TRANSITION';
    this.status = to;
    return 'OK';
  }

  #stop(): string {
    if (this.status !== 'LIVE' && this.status !== 'PAUSED') return 'INVALID_TRANSITION';
    this.status = 'CLOSING';
    const refund = BigInt(this.open) * (this.reward + this.fee);
    this.employer += refund;
    this.escrow -= refund;
    this.released += this.open;
    this.open = 0;
    for (const item of this.items) item.released = item.overlap - item.taken;
    this.#close();
    return 'OK';
  }

  #addSlots(more: number): string {
    if (this.task.items) return 'BAD_USER_INPUT';
    if (this.status === 'CLOSED') return 'INVALID_TRANSITION';
    const cost = BigInt(more) * (this.reward + this.fee);
    if (this.employer < cost) return 'INSUFFICIENT_FUNDS';
    this.employer -= cost;
    this.escrow += cost;
    this.slots += more;
    this.open += more;
    this.items[0]!.overlap += more;
    if (this.status === 'CLOSING') this.status = 'LIVE';
    return 'OK';
  }

  #raise(reward: bigint): string {
    if (this.status !== 'LIVE' && this.status !== 'PAUSED') return 'INVALID_TRANSITION';
    if (reward <= this.reward) return 'BAD_USER_INPUT';
    const fee = feeOn(reward, this.terms.feeRate);
    const undecided = this.subs.filter((sub) => !freed.has(sub.status) && sub.status !== 'APPROVED');
    const cost = BigInt(this.open + undecided.length) * (reward + fee - this.reward - this.fee);
    if (this.employer < cost) return 'INSUFFICIENT_FUNDS';
    this.employer -= cost;
    this.escrow += cost;
    Object.assign(this, { reward, fee });
    for (const sub of undecided) Object.assign(sub, { reward, fee });
    return 'OK';
  }

  #close(): void {
    const running = this.subs.some((sub) => !freed.has(sub.status) && sub.status !== 'APPROVED');
    if (!running && (this.status === 'CLOSING' || (this.open === 0 && this.status !== 'CLOSED')))
      this.status = 'CLOSED';
  }

  /** Time passes, then everything due happens, each kind in turn. */
  #pass(ms: number): string {
    this.now += ms;
    const each = (status: Status, due: (sub: Sub) => boolean, step: (sub: Sub) => void) => {
      for (const sub of this.subs) if (sub.status === status && due(sub)) step(sub);
    };
    each(
      'RESERVED',
      ({ deadline }) => deadline + graceMs < this.now,
      (sub) => this.#free(sub, 'EXPIRED'),
    );
    each(
      'REVISION_REQUESTED',
      ({ deadline }) => deadline + graceMs < this.now,
      (sub) => this.#deliver(sub),
    );
    each(
      'SUBMITTED',
      ({ autoApproveAt }) => autoApproveAt <= this.now,
      (sub) => this.#pay(sub, 100),
    );
    each(
      'REJECTED',
      ({ appealUntil }) => appealUntil <= this.now,
      (sub) => this.#free(sub, 'REJECTED_FINAL'),
    );
    for (const sub of this.subs) {
      if (sub.clearsAt === null || sub.clearsAt > this.now) continue;
      this.clearing[sub.worker]! -= sub.paid;
      this.available[sub.worker]! += sub.paid;
      sub.clearsAt = null;
    }
    each(
      'DISPUTED',
      ({ dispute }) => dispute!.dueAt <= this.now,
      (sub) => this.#pay(sub, 100),
    );
    return 'OK';
  }
}
