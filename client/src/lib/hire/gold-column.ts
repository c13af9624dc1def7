import type { ProofFieldInput } from '#lib/api/index.ts';
import { hasChoices, proofFieldsOf, type DraftField } from './task-draft.ts';
import type { RowError } from './task-rows.ts';

/** A column that holds the right answer to one question: its cells go to nobody but the employer. */
export interface GoldColumn {
  column: string;
  field: ProofFieldInput;
}

/** A picture or a file cannot stand in a cell. */
export const canBeKnown = ({ kind }: Pick<DraftField, 'kind'>) => kind !== 'SCREENSHOT' && kind !== 'FILE';

/** The chosen columns that the table has. */
export function goldColumns(fields: readonly DraftField[], names: readonly string[]): GoldColumn[] {
  return proofFieldsOf(fields).flatMap((field, place) => {
    const { gold } = fields[place]!;
    return canBeKnown(field) && gold !== '' && names.includes(gold) ? [{ column: gold, field }] : [];
  });
}

const NUMBER = /^[+\-−–]?[\d০-৯]{1,30}(\.[\d০-৯]{1,30})?$/;
const SEPARATOR = '|';

/** What is known of one row: nothing where its cell is empty. A choice may be given by its value or by its words. */
export function goldIn(
  cell: string,
  { kind, choices = [] }: ProofFieldInput,
): { values: string[] } | Pick<RowError, 'code' | 'what'> {
  if (kind === 'NUMBER' && cell !== '' && !NUMBER.test(cell)) return { code: 'GOLD_NUMBER', what: cell };
  if (!hasChoices(kind)) return { values: cell === '' ? [] : [cell] };
  const parts = kind === 'MULTI_CHOICE' ? cell.split(SEPARATOR).map((part) => part.trim()) : [cell];
  const values: string[] = [];
  for (const part of parts.filter(Boolean)) {
    const known = choices.find(({ value }) => value === part) ?? choices.find(({ label }) => label === part);
    if (!known) return { code: 'GOLD_CHOICE', what: part };
    values.push(known.value);
  }
  return { values };
}
