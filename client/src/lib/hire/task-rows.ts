import type { AnswerInput, TaskItemInput } from '#lib/api/index.ts';
import { normaliseText } from '#lib/format/format.ts';
import { goldColumns, goldIn, type GoldColumn } from './gold-column.ts';
import type { TaskDraft } from './task-draft.ts';

/** What is wrong with a table of rows; `row` counts as a spreadsheet does, so 1 is the line with the names. */
export interface RowError {
  row: number;
  code:
    | 'EMPTY'
    | 'TOO_MANY'
    | 'PLACES_MANY'
    | 'COLUMNS_MANY'
    | 'NAME_INVALID'
    | 'NAME_DUPLICATE'
    | 'COLUMN_MISSING'
    | 'CELLS'
    | 'ID_EMPTY'
    | 'ID_LONG'
    | 'ID_DUPLICATE'
    | 'ID_TAKEN'
    | 'OVERLAP'
    | 'VALUE_LONG'
    | 'VALUE_INVALID'
    | 'GOLD_USED'
    | 'GOLD_NUMBER'
    | 'GOLD_CHOICE'
    | 'REFUSED';
  /** The column or value it is about. */
  what?: string;
}

export interface Rows {
  names: string[];
  items: TaskItemInput[];
  /** Of each item, the line it stands in. */
  lines: number[];
  errors: RowError[];
  /** Places that these rows make: each row so often as it is to be done. */
  slots: number;
}

const MOST_ROWS = 20_000;
const MOST_OVERLAP = 1_000;
const MOST_COLUMNS = 50;
const LONGEST_ID = 200;
const LONGEST_VALUE = 2_000;
const ID_NAMES = ['id', 'external_id', 'externalid', 'আইডি'];
const OVERLAP_NAMES = ['overlap', 'places', 'জায়গা'.normalize('NFC')];
// eslint-disable-next-line no-control-regex -- what the API does not store
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const NAME = /^[\p{L}\p{M}\p{N}_]{1,40}$/u;
const PLACEHOLDER = /\{\{\s*([\p{L}\p{M}\p{N}_]{1,40})\s*\}\}/gu;

/** The names that the steps ask for, each once. */
export function variablesIn(steps: readonly string[]): string[] {
  return [
    ...new Set(
      steps.flatMap((text) => [...text.normalize('NFC').matchAll(PLACEHOLDER)].map(([, name]) => name!)),
    ),
  ];
}

/** A step as the worker of one row reads it. */
export function withValues(text: string, values: ReadonlyMap<string, string>): string {
  return text
    .normalize('NFC')
    .replace(PLACEHOLDER, (placeholder, name: string) => values.get(name) ?? placeholder);
}

/** What of a task its rows have to fit. */
export interface RowTerms extends Pick<TaskDraft, 'steps' | 'fields'> {
  /** How many rows the task has: those without an id of their own are numbered on. */
  before?: number;
}

/** The rows of a table whose first line names the columns, checked against the steps that use them. */
export function rowsOf(table: readonly (readonly string[])[], { steps, fields, before = 0 }: RowTerms): Rows {
  const [head = [], ...lines] = table;
  const names = head.map(normaliseText);
  const gold = goldColumns(fields, names);
  const errors = headErrors(names, steps, gold);
  const filled = lines
    .map((cells, place) => ({ cells, row: place + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) errors.push({ row: 1, code: 'EMPTY' });
  if (filled.length > MOST_ROWS) errors.push({ row: MOST_ROWS + 2, code: 'TOO_MANY' });
  const ids = new Set<string>();
  const items = filled.slice(0, MOST_ROWS).map(({ cells, row }) => {
    const { item, errors: wrong } = itemOf(cells, { names, gold, row, before });
    if (ids.has(item.externalId)) wrong.push({ row, code: 'ID_DUPLICATE', what: item.externalId });
    ids.add(item.externalId);
    errors.push(...wrong);
    return item;
  });
  const places = filled.slice(0, items.length).map(({ row }) => row);
  return {
    names,
    items,
    lines: places,
    errors,
    slots: items.reduce((all, { overlap }) => all + (overlap ?? 1), 0),
  };
}

const isId = (name: string) => ID_NAMES.includes(name.toLowerCase());
const isOverlap = (name: string) => OVERLAP_NAMES.includes(name.toLowerCase());

function headErrors(
  names: readonly string[],
  steps: readonly string[],
  gold: readonly GoldColumn[],
): RowError[] {
  const errors: RowError[] = [];
  names.forEach((name, place) => {
    if (!NAME.test(name)) errors.push({ row: 1, code: 'NAME_INVALID', what: name });
    else if (names.indexOf(name) !== place) errors.push({ row: 1, code: 'NAME_DUPLICATE', what: name });
  });
  // Numbers of places and right answers are no values of a row.
  const values = names.filter((name) => !isOverlap(name) && !gold.some(({ column }) => column === name));
  if (values.length > MOST_COLUMNS) errors.push({ row: 1, code: 'COLUMNS_MANY' });
  for (const name of variablesIn(steps))
    if (!names.includes(name)) errors.push({ row: 1, code: 'COLUMN_MISSING', what: name });
    else if (gold.some(({ column }) => column === name))
      errors.push({ row: 1, code: 'GOLD_USED', what: name });
  return errors;
}

interface Line {
  names: readonly string[];
  gold: readonly GoldColumn[];
  row: number;
  before: number;
}

function itemOf(
  cells: readonly string[],
  { names, gold, row, before }: Line,
): { item: TaskItemInput; errors: RowError[] } {
  const errors: RowError[] = [];
  if (cells.length !== names.length) errors.push({ row, code: 'CELLS' });
  const item: TaskItemInput = { externalId: String(before + row - 1), overlap: 1, variables: [] };
  const known: AnswerInput[] = [];
  names.forEach((name, place) => {
    const value = normaliseText(cells[place] ?? '');
    if (isId(name)) item.externalId = value;
    const answers = gold.filter(({ column }) => column === name);
    for (const { field } of answers) {
      const found = goldIn(value, field);
      if ('code' in found) errors.push({ row, ...found });
      else if (found.values.length > 0) known.push({ key: field.key, values: found.values });
    }
    if (isOverlap(name)) item.overlap = overlapOf(value, errors, row);
    // Workers read the variables: the right answer is none.
    else if (answers.length === 0) item.variables.push({ name, value });
    if (value.length > LONGEST_VALUE) errors.push({ row, code: 'VALUE_LONG', what: name });
    if (UNSTORABLE.test(value) || !value.isWellFormed())
      errors.push({ row, code: 'VALUE_INVALID', what: name });
  });
  if (known.length > 0) item.gold = known;
  if (item.externalId === '') errors.push({ row, code: 'ID_EMPTY' });
  else if (item.externalId.length > LONGEST_ID) errors.push({ row, code: 'ID_LONG' });
  return { item, errors };
}

function overlapOf(text: string, errors: RowError[], row: number): number {
  if (text === '') return 1;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_OVERLAP) return count;
  errors.push({ row, code: 'OVERLAP', what: text });
  return 1;
}

const MOST_PER_CALL = 1_000;
/** The API takes 100 kB at a time. */
const MOST_BYTES = 80_000;

/** In as few calls as the API takes them. */
export function batchesOf(items: readonly TaskItemInput[]): TaskItemInput[][] {
  const batches: TaskItemInput[][] = [];
  let room = 0;
  for (const item of items) {
    const size = new TextEncoder().encode(JSON.stringify(item)).length + 1;
    const last = batches.at(-1);
    if (!last || last.length >= MOST_PER_CALL || size > room) {
      batches.push([item]);
      room = MOST_BYTES - size;
    } else {
      last.push(item);
      room -= size;
    }
  }
  return batches;
}

/** The parser comes when there is something to parse. */
export async function readTable(text: string): Promise<string[][]> {
  const { default: papa } = await import('papaparse');
  return papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), { skipEmptyLines: false }).data;
}
