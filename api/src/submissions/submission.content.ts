import DataLoader from 'dataloader';
import { anyOf, toDate, toMoney, type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import { renderSteps, type ProofField, type TaskStep, type Variable } from '../tasks/index.js';
import { canonicalNumber, type KeptAnswer } from './proof.rules.js';
import type { RejectReason } from './submission.status.js';

/*
 * What only a detail page asks for, by submission id. The parent was narrowed to the viewer when it was read.
 */

export interface PinnedText {
  readonly steps: readonly TaskStep[];
  readonly proofFields: readonly ProofField[];
  readonly variables: readonly Variable[];
}
interface StoredText {
  id: string;
  steps: TaskStep[];
  proof_fields: ProofField[];
  variables: Variable[];
}

/** The version it was reserved under, with the item's variables filled in. */
export class PinnedTextLoader extends DataLoader<string, PinnedText> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<StoredText>(
        `select s.id, v.steps, v.proof_fields, i.variables from submission s
          join task_version v on v.task_id = s.task_id and v.version = s.task_version
          join task_item i on i.id = s.item_id where s.id = ${anyOf('$1')}`,
        [ids],
      );
      const found = new Map(stored.map((row) => [row.id, row]));
      return ids.map((id) => toText(found.get(id)!));
    });
  }
}

const toText = ({ steps, proof_fields: proofFields, variables }: StoredText): PinnedText => ({
  steps: renderSteps(steps, variables),
  proofFields,
  variables,
});

interface Gold {
  readonly key: string;
  readonly values: string[];
}

/** The known answers of its item, for the fields of the version it was reserved under; empty where none is known. */
export class GoldLoader extends DataLoader<string, Gold[]> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<{ id: string; gold: Gold[]; proof_fields: ProofField[] }>(
        `select s.id, i.gold, v.proof_fields from submission s join task_item i on i.id = s.item_id
          join task_version v on v.task_id = s.task_id and v.version = s.task_version
          where s.id = ${anyOf('$1')} and i.gold is not null`,
        [ids],
      );
      const found = new Map(stored.map((row) => [row.id, row]));
      return ids.map((id) => {
        const { gold = [], proof_fields: fields = [] } = found.get(id) ?? {};
        return fields.flatMap((field) => comparable(field, gold) ?? []);
      });
    });
  }
}

/** As a worker's answer to the field would be kept, so that the two can be compared. */
function comparable({ key, kind }: ProofField, gold: readonly Gold[]): Gold | undefined {
  const known = gold.find((answer) => answer.key === key);
  if (!known || kind !== 'NUMBER') return known;
  return { key, values: known.values.map((value) => canonicalNumber(value) ?? value) };
}

export interface RevisionRow {
  readonly number: number;
  readonly answers: readonly KeptAnswer[];
  readonly submittedAt: Date;
  readonly reason: RejectReason | null;
  readonly note: string | null;
  readonly reviewedAt: Date | null;
}
interface StoredRevision {
  submission_id: string;
  number: number;
  answers: KeptAnswer[];
  created_at: string;
  review_reason: RejectReason | null;
  review_note: string | null;
  reviewed_at: string | null;
}

/** Every delivery, oldest first. */
export class RevisionsLoader extends DataLoader<string, RevisionRow[]> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<StoredRevision>(
        `select * from submission_revision where submission_id = ${anyOf('$1')} order by submission_id, number`,
        [ids],
      );
      const found = Map.groupBy(stored, (row) => row.submission_id);
      return ids.map((id) => (found.get(id) ?? []).map(toRevision));
    });
  }
}

const toRevision = (stored: StoredRevision): RevisionRow => ({
  number: stored.number,
  answers: stored.answers,
  submittedAt: toDate(stored.created_at),
  reason: stored.review_reason,
  note: stored.review_note,
  reviewedAt: toDate(stored.reviewed_at),
});

/** The answers of the latest delivery; empty before the first. */
export class LatestAnswersLoader extends DataLoader<string, readonly KeptAnswer[]> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<{ id: string; answers: KeptAnswer[] }>(
        `select s.id, r.answers from submission s
          join submission_revision r on r.submission_id = s.id and r.number = s.revision where s.id = ${anyOf('$1')}`,
        [ids],
      );
      const found = new Map(stored.map(({ id, answers }) => [id, answers]));
      return ids.map((id) => found.get(id) ?? []);
    });
  }
}

export interface BonusRow {
  readonly amount: MoneyType;
  readonly note: string;
  readonly at: Date;
}
interface StoredBonus {
  submission_id: string;
  amount: string;
  currency: Currency;
  note: string;
  created_at: string;
}

/** What was paid on top, oldest first. */
export class BonusesLoader extends DataLoader<string, BonusRow[]> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<StoredBonus>(
        `select b.*, s.currency from submission_bonus b join submission s on s.id = b.submission_id
          where b.submission_id = ${anyOf('$1')} order by b.submission_id, b.number`,
        [ids],
      );
      const found = Map.groupBy(stored, (row) => row.submission_id);
      return ids.map((id) => (found.get(id) ?? []).map(toBonus));
    });
  }
}

const toBonus = ({ amount, currency, note, created_at: at }: StoredBonus): BonusRow => ({
  amount: toMoney({ micros: BigInt(amount), currency }),
  note,
  at: toDate(at),
});
