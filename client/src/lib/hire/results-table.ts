import type { HireResultsHeadQuery, HireResultsQuery } from '#lib/api/index.ts';
import { toMicros } from '#lib/format/amounts.ts';
import { variablesIn } from './task-rows.ts';

export type Head = NonNullable<HireResultsHeadQuery['task']>;
export type Result = NonNullable<NonNullable<HireResultsQuery['task']>['submissions']>['nodes'][number];

const facts = [
  'submission_id',
  'item',
  'worker',
  'status',
  'reserved_at',
  'submitted_at',
  'decided_at',
  'decided_by',
  'reason',
  'note',
  'paid',
  'currency',
  'paid_micros',
] as const;

export interface Columns {
  names: string[];
  variables: string[];
  fields: string[];
}

/** Columns are known before the first row: what the steps use, and what the task asks for today. */
export function columnsOf({ steps, proofFields }: Pick<Head, 'steps' | 'proofFields'>): Columns {
  const variables = variablesIn(steps.map(({ text }) => text));
  const fields = proofFields.map(({ key }) => key);
  const more = [...variables.map((name) => `var_${name}`), ...fields.map((key) => `answer_${key}`)];
  return { variables, fields, names: [...facts, ...more, 'other_answers'] };
}

/** The amount once more as a whole number of millionths, for programs that must not round. */
export const microsOf = ({ paid }: Pick<Result, 'paid'>): string => toMicros(paid.amount).toString();

const valueOf = ({ values, url, purgedAt }: Result['answers'][number]) =>
  url ?? (purgedAt ? `deleted ${purgedAt}` : values.join(' | '));

export function cellsOf(result: Result, { variables, fields }: Columns): string[] {
  const values = new Map(result.variables.map(({ name, value }) => [name, value]));
  const answers = new Map(result.answers.map((answer) => [answer.key, valueOf(answer)]));
  // An earlier version of the task may have asked for something else.
  const others = [...answers].filter(([key]) => !fields.includes(key));
  return [
    result.id,
    result.itemExternalId ?? '',
    result.worker?.displayName ?? '',
    result.status,
    result.reservedAt,
    result.submittedAt ?? '',
    result.decidedAt ?? '',
    result.decidedBy ?? '',
    result.reason ?? '',
    result.note ?? '',
    result.paid.amount,
    result.paid.currency,
    microsOf(result),
    ...variables.map((name) => values.get(name) ?? ''),
    ...fields.map((key) => answers.get(key) ?? ''),
    others.length > 0 ? JSON.stringify(Object.fromEntries(others)) : '',
  ];
}
