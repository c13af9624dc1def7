import { valueName } from './answers.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** What each field holds, by its key. */
export type Entries = Record<string, string[]>;

const PREFIX = valueName('');

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control => 'name' in element && String(element.name).startsWith(PREFIX),
  );

const keyOf = (control: Control) => control.name.slice(PREFIX.length);

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/** A sent form breaks its lines with two characters, a text area on the page with one. */
const asShown = (value: string) => value.replaceAll('\r\n', '\n');

function same(some: string[] = [], others: string[] = []): boolean {
  const shown = others.map(asShown);
  return some.length === shown.length && some.every((value) => shown.includes(asShown(value)));
}

/** What stands in the form's own fields. One that is empty is named too: it may have been emptied. */
export function readControls(form: HTMLFormElement): Entries {
  const found: Entries = {};
  for (const control of controlsOf(form)) {
    const values = (found[keyOf(control)] ??= []);
    if (control.value !== '' && (!isTick(control) || control.checked)) values.push(control.value);
  }
  return found;
}

/**
 * Puts a draft back where the form still holds what it began with (`first`), but over nothing that was entered since.
 * Answers whether it changed anything.
 */
export function fillControls(form: HTMLFormElement, draft: Entries, first: Entries): boolean {
  const present = readControls(form);
  let changed = false;
  for (const control of controlsOf(form)) {
    const key = keyOf(control);
    const wanted = draft[key];
    if (!wanted || same(wanted, present[key]) || !same(present[key], first[key])) continue;
    if (isTick(control)) control.checked = wanted.includes(control.value);
    else control.value = wanted[0] ?? '';
    changed = true;
  }
  return changed;
}
