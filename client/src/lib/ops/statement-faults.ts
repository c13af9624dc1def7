import type { Refusal } from '#lib/forms/settled.ts';
import { m } from '#lib/paraglide/messages.js';

/** The first line of every statement. */
export const statementHead = 'date,reference,bank_number,outcome,amount,currency';

const words: Record<string, () => string> = {
  TOO_LARGE: m.ops_statement_fault_large,
  UNREADABLE: m.ops_statement_fault_unreadable,
  HEADER: m.ops_statement_fault_header,
  CELLS: m.ops_statement_fault_cells,
  DAY: m.ops_statement_fault_day,
  REFERENCE: m.ops_statement_fault_reference,
  NUMBER: m.ops_statement_fault_number,
  OUTCOME: m.ops_statement_fault_outcome,
  AMOUNT: m.ops_statement_fault_amount,
  CURRENCY: m.ops_statement_fault_currency,
  TWICE: m.ops_statement_fault_twice,
  DIFFERS: m.ops_statement_fault_differs,
};

/** What is wrong with which line of a statement, by line; 0 is the file itself. */
export const statementFaults = (refusal: Refusal | null) =>
  Object.entries(refusal?.fields ?? {})
    .filter(([field]) => field.startsWith('csv.'))
    .map(([field, code]) => ({
      row: Number(field.slice('csv.'.length)),
      text: words[code] ?? m.field_invalid,
    }))
    .sort((one, other) => one.row - other.row);
