import type { Config } from '../config.js';
import {
  feeOn,
  InputCheck,
  LimitReachedError,
  newId,
  refuse,
  toAmount,
  type MoneyInput,
  type Scope,
} from '../kernel/index.js';
import { Categories } from './categories.service.js';
import { ItemCopies } from './item-copies.service.js';
import { Task } from './task.entity.js';
import { ProhibitedContentError } from './task.errors.js';
import { prohibitions } from './task.lint.js';
import type { CategoryRow } from './task.row.js';
import { feeTerms, TermsCheck } from './task.rules.js';
import type { ProofField, TaskStep } from './task.status.js';

/** A draft as the employer describes it. */
export interface NewTask {
  readonly title: string;
  /** A category's slug. */
  readonly category: string;
  readonly steps: readonly TaskStep[];
  readonly proofFields: readonly ProofField[];
  readonly reward: MoneyInput;
  readonly slots: number;
  readonly estimatedMinutes: number;
  /** Left out: the marketplace's usual one. */
  readonly reviewWindowHours?: number | null;
  readonly countries: readonly string[];
  readonly publishAt?: Date | null;
  readonly expiresAt?: Date | null;
  readonly repeatable: boolean;
  readonly workersPickItems: boolean;
  /** A task of the same employer, whose rows this one gets too. */
  readonly itemsFrom?: string | null;
}

const MOST_DRAFTS = 500;

/** What employers write before anything is published. */
export class Drafts {
  constructor(private readonly scope: Scope) {}

  /**
   * T1: a complete draft with one implicit item, or with the rows of another task. Holds no money.
   * @throws InvalidInputError, ProhibitedContentError, LimitReachedError
   */
  async create(wanted: NewTask): Promise<Task> {
    const { em, me, now } = this.scope;
    const category = await this.scope.get(Categories).bySlug(wanted.category);
    const terms = this.#checked(wanted, category);
    refuseProhibited(terms, category!);
    await this.#requireRoom();
    const task = em.create(Task, {
      ...terms,
      id: newId('tsk'),
      employerId: me.userId,
      status: 'DRAFT',
      version: 1,
      categoryId: category!.id,
      ...feeTerms(terms.reward, this.scope.config.market.feeRate),
      hasItems: false,
      pauseReason: null,
      pausedAt: null,
      closeReason: null,
      publishedAt: null,
      moderationCode: null,
      moderationNote: null,
      createdAt: now,
      reviewRequestedAt: now,
    });
    await em.persist(task).flush();
    await this.#insertParts(task);
    if (wanted.itemsFrom != null) await this.scope.get(ItemCopies).copy(wanted.itemsFrom, task);
    return task;
  }

  #checked(wanted: NewTask, category: CategoryRow | null) {
    const { publishAt = null, expiresAt = null, slots, estimatedMinutes } = wanted;
    const { limits } = this.scope.config;
    const reviewWindowHours = wanted.reviewWindowHours ?? limits.reviewWindow.usualHours;
    const { repeatable, workersPickItems, countries } = wanted;
    const check = new InputCheck();
    const terms = new TermsCheck(check);
    const reward = toAmount(wanted.reward);
    if (category === null) terms.add(['category'], 'UNKNOWN', 'There is no such category.');
    const title = terms.title(wanted.title);
    const steps = terms.steps(wanted.steps);
    const proofFields = terms.proofFields(wanted.proofFields);
    terms.provenSteps(proofFields, steps.length);
    checkNumbers(terms, { ...wanted, reviewWindowHours }, limits);
    checkTimes(terms, { publishAt, expiresAt, now: this.scope.now });
    if (check.ok) this.#checkPrice(terms, wanted);
    check.done();
    return {
      ...{ title, steps, proofFields, countries: [...countries], publishAt, expiresAt },
      ...{ slots, estimatedMinutes, reviewWindowHours, repeatable, workersPickItems },
      ...{ currency: reward.currency, reward: reward.micros },
    };
  }

  #checkPrice(terms: TermsCheck, { reward, estimatedMinutes, slots }: NewTask): void {
    const { market } = this.scope.config;
    terms.hourlyFloor(toAmount(reward), estimatedMinutes, { market, path: 'reward' });
    terms.total(reward.amount + feeOn(reward.amount, market.feeRate), slots);
  }

  async #requireRoom(): Promise<void> {
    const row = await this.scope.sql.first<{ drafts: number }>(
      `select count(*)::int as drafts from task where employer_id = $1 and status = 'DRAFT'`,
      [this.scope.me.userId],
    );
    if (row!.drafts >= MOST_DRAFTS) {
      refuse(
        new LimitReachedError(`You have ${MOST_DRAFTS} drafts already; publish some of them first.`, {
          limit: MOST_DRAFTS,
        }),
      );
    }
  }

  async #insertParts(task: Task): Promise<void> {
    const { sql, now } = this.scope;
    await sql.rows(
      `with slots as (insert into task_slots (task_id, open) values ($1, $2)),
        item as (insert into task_item (id, task_id, place, overlap) values ($3, $1, 0, $2))
       insert into task_version (task_id, version, title, steps, proof_fields, estimated_minutes, created_at)
         select id, version, title, steps, proof_fields, estimated_minutes, $4 from task where id = $1`,
      [task.id, task.slots, newId('itm'), now],
    );
  }
}

function checkNumbers(
  terms: TermsCheck,
  wanted: NewTask & { readonly reviewWindowHours: number },
  limits: Config['limits'],
): void {
  terms.reward(toAmount(wanted.reward), limits);
  terms.slots(wanted.slots, limits);
  terms.estimatedMinutes(wanted.estimatedMinutes);
  terms.reviewWindowHours(wanted.reviewWindowHours, limits);
  terms.countries(wanted.countries);
}

function checkTimes(
  terms: TermsCheck,
  { publishAt, expiresAt, now }: { publishAt: Date | null; expiresAt: Date | null; now: Date },
): void {
  if (publishAt) terms.future('publishAt', publishAt, now);
  if (expiresAt) terms.future('expiresAt', expiresAt, now);
  terms.order(publishAt, expiresAt);
}

/** @throws ProhibitedContentError with every reason */
export function refuseProhibited(
  text: { title: string; steps: readonly TaskStep[]; proofFields: readonly ProofField[] },
  category: CategoryRow,
): void {
  const reasons = prohibitions(text, category);
  if (reasons.length > 0) refuse(new ProhibitedContentError(reasons));
}
