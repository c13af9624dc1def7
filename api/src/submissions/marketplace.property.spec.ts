import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disputeTimers } from '../disputes/index.js';
import { Disputes } from '../disputes/disputes.service.js';
import { dayMs, feeOn, hourMs, minuteMs, Refusal, type Scope, type Viewer } from '../kernel/index.js';
import { taskTimers } from '../tasks/index.js';
import { RunningTasks } from '../tasks/running-tasks.service.js';
import { Market, StillClock } from '../testing/market.js';
import { MarketModel, type Command, type TaskTerms, type Terms } from '../testing/market.model.js';
import { Approvals } from './approvals.service.js';
import { Deliveries } from './deliveries.service.js';
import { Reservations } from './reservations.service.js';
import { Reviews } from './reviews.service.js';
import { submissionTimers } from './submission.timers.js';

const terms: Terms = { feeRate: '0.1', clearingApprovals: 2, clearingHours: 24 };
const workerCount = 3;
const timers = [...taskTimers, ...submissionTimers, ...disputeTimers];
const note = 'The picture shows a dog, and the answer says that it is a cat.';

let market: Market;
let moderator: Viewer;
beforeAll(async () => {
  market = await Market.open(
    { CLEARING_APPROVALS: String(terms.clearingApprovals), CLEARING_HOURS: String(terms.clearingHours) },
    new StillClock(),
  );
  moderator = await market.person('MODERATOR');
});
afterAll(() => market.close());

const place = fc.nat(20);
const rarely = fc.nat(9).map((n) => n === 0);
const onOne = (
  ...kinds: (
    'extend' | 'giveBack' | 'submit' | 'submitNothing' | 'reject' | 'revise' | 'reverse' | 'openDispute'
  )[]
) => fc.record({ kind: fc.constantFrom(...kinds), sub: place });
const durations = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(minuteMs, 3 * minuteMs) },
  { weight: 4, arbitrary: fc.constantFrom(12 * minuteMs, 25 * hourMs, 2 * dayMs) },
  { weight: 2, arbitrary: fc.constantFrom(3 * dayMs, 15 * dayMs, 31 * dayMs) },
);
const reserve = fc.record({
  kind: fc.constant('reserve'),
  worker: fc.nat(workerCount - 1),
  item: fc.option(fc.nat(1), { freq: 3 }),
});
const percents = fc.constantFrom(0, 1, 33, 50, 99, 100);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 9, arbitrary: reserve },
  { weight: 9, arbitrary: onOne('submit') },
  { weight: 6, arbitrary: onOne('reject') },
  { weight: 7, arbitrary: onOne('openDispute') },
  { weight: 4, arbitrary: onOne('extend', 'giveBack', 'submitNothing', 'revise') },
  { weight: 2, arbitrary: onOne('reverse') },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('approve'),
      subs: fc.array(place, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('bonus'), sub: place, micros: fc.bigInt(-1n, 22_000_000n) }),
  },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('answer'), sub: place, concede: rarely }) },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('decide'), sub: place, percent: percents }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('pause', 'resume', 'resume', 'stop') }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('addSlots'), more: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('raise'), to: fc.bigInt(20_000n, 3_200_000n) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass'), ms: durations }) },
);
/** Mostly at something it fits, or the walks would die in refusals; now and then at anything. */
const step = fc.record({ command, wild: rarely });

/** How a walk begins, so that there is something to decide. */
const beginning: fc.Arbitrary<Command[]> = fc.subarray<Command>([
  { kind: 'reserve', worker: 0, item: null },
  { kind: 'submit', sub: 0 },
  { kind: 'reserve', worker: 1, item: null },
  { kind: 'submit', sub: 1 },
  { kind: 'reserve', worker: 2, item: null },
  { kind: 'reject', sub: 0 },
  { kind: 'openDispute', sub: 0 },
]);
const walk = fc
  .tuple(beginning, fc.array(step, { minLength: 5, maxLength: 12, size: 'max' }))
  .map(([first, steps]) => [...first.map((command) => ({ command, wild: false })), ...steps]);

const fits: Partial<Record<Command['kind'], readonly string[]>> = {
  extend: ['RESERVED'],
  giveBack: ['RESERVED', 'SUBMITTED'],
  submit: ['RESERVED', 'REVISION_REQUESTED'],
  submitNothing: ['RESERVED', 'REVISION_REQUESTED'],
  reject: ['SUBMITTED'],
  revise: ['SUBMITTED'],
  reverse: ['REJECTED', 'REJECTED_FINAL'],
  openDispute: ['REJECTED'],
  approve: ['SUBMITTED'],
  bonus: ['APPROVED'],
  answer: ['DISPUTED'],
  decide: ['DISPUTED'],
};

/** The same command at submissions that it fits; null where there is none. */
function aimed(command: Command, { subs }: MarketModel): Command | null {
  const fitting = subs.flatMap(({ status }, at) => (fits[command.kind]?.includes(status) ? [at] : []));
  const aim = (at: number) => fitting[at % fitting.length]!;
  if ('sub' in command) return fitting.length > 0 ? { ...command, sub: aim(command.sub) } : null;
  if ('subs' in command) return fitting.length > 0 ? { ...command, subs: command.subs.map(aim) } : null;
  return command;
}

const taskTerms: fc.Arbitrary<TaskTerms> = fc
  .record({
    overlaps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
    items: fc.boolean(),
    repeatable: fc.boolean(),
    reward: fc.bigInt(20_000n, 3_000_003n),
    reviewHours: fc.constantFrom(1, 30, 72),
    minutes: fc.constantFrom(1, 5),
    purse: fc.bigInt(0n, 25_000_000n),
  })
  .map((some) => (some.items ? some : { ...some, overlaps: some.overlaps.slice(0, 1), repeatable: false }));

/** One task and its people in the real marketplace, beside the model of them. */
class Trial {
  readonly subs: string[] = [];

  constructor(
    readonly taskId: string,
    readonly employer: Viewer,
    readonly workers: Viewer[],
    readonly model: MarketModel,
  ) {}

  static async begin(task: TaskTerms): Promise<Trial> {
    const [employer, ...workers] = await market.people(
      ['EMPLOYER'],
      ...Array.from({ length: workerCount }, () => ['WORKER'] as const),
    );
    const fee = feeOn(task.reward, terms.feeRate);
    const slots = BigInt(task.overlaps.reduce((sum, overlap) => sum + overlap, 0));
    await market.fund(employer!, slots * (task.reward + fee) + task.purse);
    const taskId = await market.publish(employer!, {
      items: task.overlaps.map((overlap, at) => ({ externalId: task.items ? `item-${at}` : null, overlap })),
      reward: task.reward,
      fee,
      repeatable: task.repeatable,
      workersPickItems: task.items,
      estimatedMinutes: task.minutes,
      reviewWindowHours: task.reviewHours,
    });
    return new Trial(
      taskId,
      employer!,
      workers,
      new MarketModel(task, terms, workerCount, market.shared.clock.now().getTime()),
    );
  }

  /** Does it in both; the answers must be the same, and so must be everything after. */
  async step(given: { command: Command; wild: boolean }, task: TaskTerms): Promise<void> {
    const command = given.wild ? given.command : aimed(given.command, this.model);
    const named = command !== null && ('sub' in command || 'subs' in command);
    if (command === null || (named && this.subs.length === 0)) return;
    const wanted: Command =
      command.kind === 'reserve' && command.item !== null
        ? { ...command, item: task.items ? command.item % task.overlaps.length : null }
        : command;
    const expected = this.model.run(wanted);
    expect({ command: wanted, answer: await this.#answer(wanted) }).toEqual({
      command: wanted,
      answer: expected,
    });
    expect(await this.#state()).toEqual(this.#modelled());
  }

  async #answer(command: Command): Promise<string> {
    try {
      return (await this.#do(command)) ?? 'OK';
    } catch (error) {
      if (error instanceof Refusal) return error.reason.code;
      throw error;
    }
  }

  async #do(command: Command): Promise<string | undefined> {
    const worker = <T>(at: number, work: (scope: Scope) => Promise<T>) => this.#as(this.workers[at]!, work);
    const employer = <T>(work: (scope: Scope) => Promise<T>) => this.#as(this.employer, work);
    const submissionId = 'sub' in command ? this.subs[command.sub % this.subs.length]! : '';
    const owner = 'sub' in command ? this.model.subs[command.sub % this.subs.length]!.worker : 0;
    const verdict = { submissionId, reason: 'OTHER', note } as const;
    switch (command.kind) {
      case 'reserve': {
        const itemExternalId = command.item === null ? null : `item-${command.item}`;
        this.subs.push(
          await worker(command.worker, (s) =>
            s.get(Reservations).reserve({ taskId: this.taskId, itemExternalId }),
          ),
        );
        return;
      }
      case 'extend':
        return void (await worker(owner, (s) => s.get(Reservations).extend(submissionId)));
      case 'giveBack':
        return void (await worker(owner, (s) => s.get(Reservations).giveBack(submissionId)));
      case 'submit':
      case 'submitNothing': {
        const answers = command.kind === 'submit' ? [{ key: 'word', values: ['cat'] }] : [];
        return void (await worker(owner, (s) => s.get(Deliveries).submit({ submissionId, answers })));
      }
      case 'openDispute':
        return void (await worker(owner, (s) => s.get(Disputes).open({ submissionId, text: note })));
      case 'approve': {
        const ids = command.subs.map((at) => this.subs[at % this.subs.length]!);
        const outcomes = await employer((s) => s.get(Approvals).approve(ids));
        return outcomes.map(({ decided }) => (decided ? 'OK' : 'INVALID_TRANSITION')).join();
      }
      case 'reject':
        return void (await employer((s) => s.get(Reviews).reject(verdict)));
      case 'revise':
        return void (await employer((s) => s.get(Reviews).requestRevision(verdict)));
      case 'reverse':
        return void (await employer((s) => s.get(Reviews).reverse(submissionId)));
      case 'bonus': {
        const amount = { amount: command.micros, currency: 'USD' } as const;
        return void (await employer((s) => s.get(Reviews).sendBonus({ submissionId, amount, note })));
      }
      case 'answer':
        return void (await employer((s) =>
          s.get(Disputes).answer({ submissionId, text: note, concede: command.concede }),
        ));
      case 'decide': {
        const { percent } = command;
        const outcome = percent === 100 ? 'WORKER' : percent === 0 ? 'EMPLOYER' : 'SPLIT';
        const workerPercent = outcome === 'SPLIT' ? percent : null;
        return void (await this.#as(moderator, (s) =>
          s.get(Disputes).decide({ submissionId, outcome, workerPercent, note }),
        ));
      }
      case 'pause':
        return employer((s) => s.get(RunningTasks).pause(this.taskId)) as Promise<undefined>;
      case 'resume':
        return employer((s) => s.get(RunningTasks).resume(this.taskId)) as Promise<undefined>;
      case 'stop':
        return void (await employer((s) => s.get(RunningTasks).stop(this.taskId)));
      case 'addSlots':
        return employer((s) =>
          s.get(RunningTasks).addSlots(this.taskId, command.more, null),
        ) as Promise<undefined>;
      case 'raise': {
        const wanted = { amount: command.to, currency: 'USD' } as const;
        return employer((s) => s.get(RunningTasks).raiseReward(this.taskId, wanted)) as Promise<undefined>;
      }
      case 'pass': {
        market.shared.clock.turn(command.ms);
        await market.sweep(timers);
        return;
      }
    }
  }

  #as<T>(viewer: Viewer, work: (scope: Scope) => Promise<T>): Promise<T> {
    const scope = market.scope(viewer);
    return scope.atomically(() => work(scope));
  }

  async #state(): Promise<object> {
    const row = await market.scope().sql.first<{ state: object }>(
      `select jsonb_build_object(
        'status', t.status, 'slots', t.slots, 'open', k.open, 'released', k.released, 'reserved', k.reserved,
        'submitted', k.submitted, 'revision', k.revision_requested, 'approved', k.approved, 'rejected', k.rejected,
        'disputed', k.disputed,
        'subs', coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'paid', s.paid::text) order by s.id)
          from submission s where s.task_id = t.id), '[]'),
        'money', (select jsonb_object_agg(a.id, a.balance::text) from ledger_account a
          where a.owner_id = any ($2) and a.balance <> 0)) as state
      from task t join task_slots k on k.task_id = t.id where t.id = $1`,
      [this.taskId, [this.taskId, this.employer.userId, ...this.workers.map(({ userId }) => userId)]],
    );
    return row!.state;
  }

  #modelled(): object {
    const { model } = this;
    const money: [string, bigint][] = [
      [`${this.taskId}:escrow:USD`, model.escrow],
      [`${this.employer.userId}:available:USD`, model.employer],
      ...this.workers.flatMap(({ userId }, at): [string, bigint][] => [
        [`${userId}:available:USD`, model.available[at]!],
        [`${userId}:clearing:USD`, model.clearing[at]!],
      ]),
    ];
    const balances = money
      .filter(([, micros]) => micros !== 0n)
      .map(([id, micros]) => [id, micros.toString()]);
    return {
      status: model.status,
      slots: model.slots,
      open: model.open,
      released: model.released,
      reserved: model.count('RESERVED'),
      submitted: model.count('SUBMITTED'),
      revision: model.count('REVISION_REQUESTED'),
      approved: model.count('APPROVED'),
      rejected: model.count('REJECTED'),
      disputed: model.count('DISPUTED'),
      subs: model.subs.map(({ status, paid, bonuses }) => ({ status, paid: (paid + bonuses).toString() })),
      money: balances.length > 0 ? Object.fromEntries(balances) : null,
    };
  }
}

test(
  'whatever people do in whatever order, state and money are what the model says',
  { timeout: 240_000 },
  async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(taskTerms, walk, async (task, commands) => {
        const trial = await Trial.begin(task);
        for (const one of commands) await trial.step(one, task);
        runs += 1;
        if (runs % 100 === 0) expect(await market.defects()).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(await market.defects()).toEqual([]);
  },
);
