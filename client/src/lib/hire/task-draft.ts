import type {
  CreateTaskInput,
  CurrencyCode,
  ProofFieldInput,
  ProofKind,
  TaskMoment,
} from '#lib/api/index.ts';
import { readAmount, readCount } from '#lib/format/amounts.ts';

export const proofKinds: readonly ProofKind[] = [
  'TEXT',
  'NUMBER',
  'URL',
  'CHOICE',
  'MULTI_CHOICE',
  'SCREENSHOT',
  'FILE',
  'CODE',
];
export const hasChoices = (kind: ProofKind) => kind === 'CHOICE' || kind === 'MULTI_CHOICE';

export interface DraftField {
  key: string;
  label: string;
  kind: ProofKind;
  required: boolean;
  /** One per line. */
  choices: string;
  /** The number of the step it proves; '' where it proves the whole work. */
  step: string;
  /** The column of the rows that holds the right answer; '' where none does. */
  gold: string;
}

/** A task as it is being typed: everything is text, so that nothing typed is lost on the way through a form. */
export interface TaskDraft {
  title: string;
  category: string;
  steps: string[];
  fields: DraftField[];
  countries: string[];
  currency: CurrencyCode;
  reward: string;
  slots: string;
  minutes: string;
  reviewHours: string;
  publishAt: string;
  expiresAt: string;
  rows: string;
  /**
   * Names the typed rows from their first letter on, and where their numbers begin: sent again they are the same rows with
   * the same ids, also where the first answer was lost and the page was loaded anew. '' where no rows are typed.
   */
  rowsKey: string;
  rowsFrom: string;
  repeatable: boolean;
  workersPickItems: boolean;
  /** The task whose rows come along into a copy; '' where none do. */
  itemsFrom: string;
}

export const emptyField = (): DraftField => ({
  key: '',
  label: '',
  kind: 'TEXT',
  required: true,
  choices: '',
  step: '',
  gold: '',
});

export const emptyDraft = (): TaskDraft => ({
  title: '',
  category: '',
  steps: [''],
  fields: [emptyField()],
  countries: [],
  currency: 'USD',
  reward: '',
  slots: '1',
  minutes: '5',
  reviewHours: '72',
  publishAt: '',
  expiresAt: '',
  rows: '',
  rowsKey: '',
  rowsFrom: '',
  repeatable: false,
  workersPickItems: false,
  itemsFrom: '',
});

const LONGEST_KEY = 40;

/** Fields are named for programs by what is Latin in their label; a name that is there already stays. */
function keyed(fields: readonly DraftField[]): string[] {
  const taken = new Set(fields.map(({ key }) => key).filter(Boolean));
  return fields.map(({ key, label }, place) => {
    if (key) return key;
    const words = label.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const base =
      words
        .join('_')
        .slice(0, LONGEST_KEY - 3)
        .replace(/_+$/, '') || `field_${place + 1}`;
    let made = base;
    for (let n = 2; taken.has(made); n += 1) made = `${base}_${n}`;
    taken.add(made);
    return made;
  });
}

const VALUE_AND_LABEL = /^(.+?) :: (.+)$/;

export function choicesOf(text: string): { value: string; label: string }[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const [, value = line, label = line] = VALUE_AND_LABEL.exec(line) ?? [];
    return { value, label };
  });
}

export function choicesText(choices: readonly { value: string; label: string }[]): string {
  return choices.map(({ value, label }) => (value === label ? label : `${value} :: ${label}`)).join('\n');
}

export function proofFieldsOf(fields: readonly DraftField[]): ProofFieldInput[] {
  const keys = keyed(fields);
  return fields.map(({ label, kind, required, choices, step }, place) => ({
    key: keys[place]!,
    label: label.trim(),
    kind,
    required,
    choices: hasChoices(kind) ? choicesOf(choices) : [],
    step: step === '' ? null : Number(step),
  }));
}

/** The market's clock: what is typed as a time means the hour in Dhaka, wherever the employer sits. */
const ZONE = '+06:00';
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

export function readMoment(local: string): string | null {
  const at = LOCAL.test(local) ? Date.parse(`${local}:00${ZONE}`) : NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

export function localMoment(at: string | null | undefined): string {
  return at ? new Date(Date.parse(at) + 6 * 3_600_000).toISOString().slice(0, 16) : '';
}

export interface ReadDraft {
  input: Omit<CreateTaskInput, 'idempotencyKey'>;
  /** Code by field, of what could not even be read; the rest the API judges. */
  fields: Record<string, string>;
}

/** What the API is to be told. Fields that hold no number or date are named, not guessed. */
export function inputOf(draft: TaskDraft, stored: { hasItems: boolean } = { hasItems: false }): ReadDraft {
  const hasRows = stored.hasItems || draft.itemsFrom !== '' || draft.rows.trim() !== '';
  const fields: Record<string, string> = {};
  // Nothing typed where something must be, or something that is no number: named, and stood in for.
  const must = <T>(name: string, text: string, value: T | null): T | null => {
    if (value === null) fields[name] = text.trim() === '' ? 'REQUIRED' : 'INVALID';
    return value;
  };
  const count = (name: string, text: string) => must(name, text, readCount(text)) ?? 1;
  const moment = (name: string, text: string) => (text === '' ? null : must(name, text, readMoment(text)));
  if (draft.category === '') fields['category'] = 'REQUIRED';
  // Where rows make the places, nobody asks how many there are.
  const slots = hasRows ? readCount(draft.slots) : count('slots', draft.slots);
  const input = {
    title: draft.title.trim(),
    category: draft.category,
    steps: draft.steps.map((text) => ({ text: text.trim() })),
    proofFields: proofFieldsOf(draft.fields),
    reward: {
      amount: must('reward', draft.reward, readAmount(draft.reward)) ?? '0',
      currency: draft.currency,
    },
    ...(slots !== null && { slots }),
    estimatedMinutes: count('estimatedMinutes', draft.minutes),
    reviewWindowHours: count('reviewWindowHours', draft.reviewHours),
    countries: draft.countries,
    publishAt: moment('publishAt', draft.publishAt),
    expiresAt: moment('expiresAt', draft.expiresAt),
    // Of what a plain task has one, nobody can take several.
    repeatable: draft.repeatable && hasRows,
    workersPickItems: draft.workersPickItems && hasRows,
    itemsFrom: draft.itemsFrom === '' ? null : draft.itemsFrom,
  };
  return { input, fields };
}

/** What of it a draft on the server takes: where its rows make the slots, nobody else does. */
export function patchOf({ itemsFrom: _, slots, ...rest }: ReadDraft['input'], stored: { hasItems: boolean }) {
  const clear: TaskMoment[] = [];
  if (rest.publishAt === null) clear.push('PUBLISH_AT');
  if (rest.expiresAt === null) clear.push('EXPIRES_AT');
  return { ...rest, clear, ...(!stored.hasItems && slots != null && { slots }) };
}
