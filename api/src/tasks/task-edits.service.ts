import { isDeepStrictEqual } from 'node:util';
import { InputCheck, toAmount, type MoneyInput, type Scope } from '../kernel/index.js';
import { Categories } from './categories.service.js';
import { refuseProhibited } from './drafts.service.js';
import { checkRowVariables } from './item-variables.js';
import type { Task } from './task.entity.js';
import { feeTerms, TermsCheck } from './task.rules.js';
import type { ProofField, TaskStep } from './task.status.js';
import { isTrusted } from './task.policy.js';
import { Tasks } from './tasks.service.js';

/** What is absent or null stays. */
export interface TaskChanges {
  readonly title?: string | null;
  readonly category?: string | null;
  readonly steps?: readonly TaskStep[] | null;
  readonly proofFields?: readonly ProofField[] | null;
  readonly reward?: MoneyInput | null;
  readonly slots?: number | null;
  readonly estimatedMinutes?: number | null;
  readonly reviewWindowHours?: number | null;
  readonly countries?: readonly string[] | null;
  readonly publishAt?: Date | null;
  readonly expiresAt?: Date | null;
  readonly clear?: readonly ('PUBLISH_AT' | 'EXPIRES_AT')[] | null;
  readonly repeatable?: boolean | null;
  readonly workersPickItems?: boolean | null;
}

/** What a running task may change; it makes a new version for later reservations. */
const versioned = new Set<string>(['title', 'steps', 'proofFields', 'estimatedMinutes']);

/** Changes to drafts, and new versions of running tasks. */
export class TaskEdits {
  constructor(private readonly scope: Scope) {}

  /** @throws NotFoundError, InvalidTransitionError, InvalidInputError, ProhibitedContentError */
  async update(taskId: string, changes: TaskChanges): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('edit', task);
    const draft = task.status === 'DRAFT' || task.status === 'REJECTED';
    const empty = Object.entries(changes).every(([field, value]) => isNothing(value, field));
    if (empty && !draft) return;
    const check = new InputCheck();
    const terms = new TermsCheck(check, ['patch']);
    const category = (await this.scope.get(Categories).byId(task.categoryId))!;
    const judged = !draft && category.policy === 'MODERATED' && !isTrusted(this.scope.me);
    if (judged) refuseJudged(terms, changes);
    else if (!draft) refuseFixed(terms, changes);
    const before = wordsOf(task);
    await this.#apply(task, changes, terms);
    await this.#checkTogether(task, { changes, terms, check });
    check.done();
    // Who saves the same again has mended nothing: no new version, from which workers' reports would count anew.
    if (!draft && isDeepStrictEqual(wordsOf(task), before)) return;
    refuseProhibited(task, (await this.scope.get(Categories).byId(task.categoryId))!);
    if (draft) task.toDraft();
    else task.version += 1;
    await tasks.flush();
    await this.#store(task, changes);
  }

  async #apply(task: Task, changes: TaskChanges, terms: TermsCheck): Promise<void> {
    if (changes.title != null) task.title = terms.title(changes.title);
    if (changes.steps != null) task.steps = terms.steps(changes.steps);
    if (changes.proofFields != null) task.proofFields = terms.proofFields(changes.proofFields);
    if (changes.estimatedMinutes != null) {
      terms.estimatedMinutes(changes.estimatedMinutes);
      task.estimatedMinutes = changes.estimatedMinutes;
    }
    if (changes.reviewWindowHours != null) {
      terms.reviewWindowHours(changes.reviewWindowHours, this.scope.config.limits);
      task.reviewWindowHours = changes.reviewWindowHours;
    }
    if (changes.countries != null) {
      terms.countries(changes.countries);
      task.countries = [...changes.countries];
    }
    if (changes.category != null) {
      const category = await this.scope.get(Categories).bySlug(changes.category);
      if (category) task.categoryId = category.id;
      else terms.add(['category'], 'UNKNOWN', 'There is no such category.');
    }
    task.repeatable = changes.repeatable ?? task.repeatable;
    task.workersPickItems = changes.workersPickItems ?? task.workersPickItems;
    this.#applyPrice(task, changes, terms);
    this.#applyTimes(task, changes, terms);
  }

  #applyPrice(task: Task, { reward, slots }: TaskChanges, terms: TermsCheck): void {
    if (reward != null) {
      terms.reward(toAmount(reward), this.scope.config.limits);
      task.currency = reward.currency;
      task.reward = reward.amount;
      Object.assign(task, feeTerms(reward.amount, this.scope.config.market.feeRate));
    }
    if (slots != null && task.hasItems)
      terms.add(['slots'], 'FIXED', 'The slots of this task follow from its items.');
    else if (slots != null) {
      terms.slots(slots, this.scope.config.limits);
      task.slots = slots;
    }
  }

  #applyTimes(task: Task, { publishAt, expiresAt, clear }: TaskChanges, terms: TermsCheck): void {
    if (clear?.includes('PUBLISH_AT')) task.publishAt = null;
    if (clear?.includes('EXPIRES_AT')) task.expiresAt = null;
    if (publishAt != null) {
      terms.future('publishAt', publishAt, this.scope.now);
      task.publishAt = publishAt;
    }
    if (expiresAt != null) {
      terms.future('expiresAt', expiresAt, this.scope.now);
      task.expiresAt = expiresAt;
    }
    if (publishAt != null || expiresAt != null) terms.order(task.publishAt ?? null, task.expiresAt ?? null);
  }

  /** What only holds or breaks together with what stays. */
  async #checkTogether(
    task: Task,
    { changes, terms, check }: { changes: TaskChanges; terms: TermsCheck; check: InputCheck },
  ): Promise<void> {
    if (!check.ok) return;
    const { market } = this.scope.config;
    if (changes.reward != null || changes.estimatedMinutes != null) {
      const path = changes.reward == null ? 'estimatedMinutes' : 'reward';
      terms.hourlyFloor(task.pay(), task.estimatedMinutes, { market, path });
    }
    if (changes.reward != null || changes.slots != null) terms.total(task.slotCost(), task.slots);
    terms.provenSteps(task.proofFields, task.steps.length);
    if (changes.steps == null) return;
    if (task.hasItems) {
      await this.scope.get(Tasks).takeTime();
      await checkRowVariables(this.scope, task, terms);
    }
    // A draft may still get its items.
    else if (task.status !== 'DRAFT' && task.status !== 'REJECTED') terms.plainSteps(task.steps);
  }

  async #store(task: Task, { slots }: TaskChanges): Promise<void> {
    const { sql, now } = this.scope;
    await sql.rows(
      `insert into task_version as v (task_id, version, title, steps, proof_fields, estimated_minutes, created_at)
         select id, version, title, steps, proof_fields, estimated_minutes, $2 from task where id = $1
       on conflict (task_id, version) do update set title = excluded.title, steps = excluded.steps,
         proof_fields = excluded.proof_fields, estimated_minutes = excluded.estimated_minutes`,
      [task.id, now],
    );
    if (slots == null) return;
    await sql.rows(
      `with counted as (update task_slots set open = $2 where task_id = $1)
       update task_item set overlap = $2 where task_id = $1`,
      [task.id, task.slots],
    );
  }
}

/** Of what may be cleared an empty list clears nothing; of anything else it is a value. */
const isNothing = (value: unknown, field: string): boolean =>
  value == null || (field === 'clear' && (value as unknown[]).length === 0);

const wordsOf = ({ title, steps, proofFields, estimatedMinutes }: Task) =>
  [title, steps, proofFields, estimatedMinutes] as const;

/** What workers read here is what a moderator read; other words are another task. */
function refuseJudged(terms: TermsCheck, changes: TaskChanges): void {
  for (const [field, value] of Object.entries(changes)) {
    if (isNothing(value, field)) continue;
    const message = 'A moderator approved this task as it is. To change it, stop it and publish a copy.';
    terms.add([field], 'FIXED', message);
  }
}

function refuseFixed(terms: TermsCheck, changes: TaskChanges): void {
  for (const [field, value] of Object.entries(changes)) {
    if (!isNothing(value, field) && !versioned.has(field)) {
      terms.add([field], 'FIXED', 'This cannot change any more once the task is live.');
    }
  }
}
