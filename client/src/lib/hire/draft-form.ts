import type { CurrencyCode } from '#lib/api/index.ts';
import { textOf } from '#lib/forms/settled.ts';
import { emptyDraft, emptyField, proofKinds, type DraftField, type TaskDraft } from './task-draft.ts';

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).map((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''));

/** The builder's form as a draft. Rows of steps and fields are inputs of one name, in their order. */
export function draftOf(form: FormData): TaskDraft {
  const labels = texts(form, 'fieldLabel');
  const [keys, kinds, required, choices, steps, gold] = [
    ...['fieldKey', 'fieldKind', 'fieldRequired', 'fieldChoices', 'fieldStep', 'fieldGold'],
  ].map((name) => texts(form, name)) as [string[], string[], string[], string[], string[], string[]];
  const fields = labels.map((label, place): DraftField => ({
    key: keys[place] ?? '',
    label,
    kind: proofKinds.find((kind) => kind === kinds[place]) ?? 'TEXT',
    required: required[place] !== 'no',
    choices: choices[place] ?? '',
    step: /^[1-9]\d?$/.test(steps[place] ?? '') ? steps[place]! : '',
    gold: gold[place] ?? '',
  }));
  const currency: CurrencyCode = textOf(form, 'currency') === 'BDT' ? 'BDT' : 'USD';
  return {
    ...emptyDraft(),
    steps: texts(form, 'step'),
    fields,
    countries: [...new Set(texts(form, 'country'))],
    currency,
    title: textOf(form, 'title'),
    category: textOf(form, 'category'),
    reward: textOf(form, 'reward'),
    // Emptied is not one: that is said when it is sent. A running task's form does not ask.
    slots: form.has('slots') ? textOf(form, 'slots') : '1',
    minutes: textOf(form, 'minutes'),
    reviewHours: textOf(form, 'reviewHours'),
    publishAt: textOf(form, 'publishAt'),
    expiresAt: textOf(form, 'expiresAt'),
    rows: textOf(form, 'rows').replaceAll('\r\n', '\n'),
    rowsKey: /^[\w-]{1,64}$/.exec(textOf(form, 'rowsKey'))?.[0] ?? '',
    rowsFrom: /^\d{1,6}$/.exec(textOf(form, 'rowsFrom'))?.[0] ?? '',
    repeatable: form.has('repeatable'),
    workersPickItems: form.has('workersPickItems'),
    itemsFrom: textOf(form, 'itemsFrom'),
  };
}

const MOST = { step: 30, field: 20 };

/** Takes the place `at` out of a list, or moves it by one. */
function rearranged<T>(list: readonly T[], verb: string, at: number): T[] {
  const copy = [...list];
  if (at < 0 || at >= copy.length) return copy;
  const [moved] = copy.splice(at, 1);
  if (verb === 'up') copy.splice(Math.max(0, at - 1), 0, moved!);
  else if (verb === 'down') copy.splice(at + 1, 0, moved!);
  return copy;
}

/** The fields after the steps were rearranged: each stays with its step, and one whose step is gone with the whole work. */
function followSteps(fields: readonly DraftField[], verb: string, at: number): DraftField[] {
  const moved: Record<string, (step: number) => number> = {
    remove: (step) => (step === at ? 0 : step > at ? step - 1 : step),
    up: (step) => (step === at ? step - 1 : step === at - 1 ? at : step),
    down: (step) => (step === at ? step + 1 : step === at + 1 ? at : step),
  };
  return fields.map((field) => {
    const step = field.step === '' ? 0 : (moved[verb]?.(Number(field.step)) ?? Number(field.step));
    return { ...field, step: step === 0 ? '' : String(step) };
  });
}

/**
 * What the small buttons of the builder do: `step.add`, `step.remove.2`, `field.up.1`, `country.remove.BD`, `country.add`.
 * The same in the browser and, where scripts are off, on the server.
 */
export function applyCommand(draft: TaskDraft, command: string, chosenCountry = ''): TaskDraft {
  const [what, verb = '', at = ''] = command.split('.');
  if (what === 'step') {
    const steps =
      verb === 'add' ? [...draft.steps, ''].slice(0, MOST.step) : rearranged(draft.steps, verb, Number(at));
    // A step that could not move, or is not there, took no field with it.
    const same = steps.length === draft.steps.length && steps.every((text, n) => text === draft.steps[n]);
    const fields = same ? draft.fields : followSteps(draft.fields, verb, Number(at) + 1);
    return { ...draft, steps: steps.length > 0 ? steps : [''], fields };
  }
  if (what === 'field') {
    const fields =
      verb === 'add'
        ? [...draft.fields, emptyField()].slice(0, MOST.field)
        : rearranged(draft.fields, verb, Number(at));
    return { ...draft, fields: fields.length > 0 ? fields : [emptyField()] };
  }
  if (what !== 'country') return draft;
  const others = draft.countries.filter((code) => code !== (verb === 'add' ? chosenCountry : at));
  return { ...draft, countries: verb === 'add' && chosenCountry ? [...others, chosenCountry] : others };
}
