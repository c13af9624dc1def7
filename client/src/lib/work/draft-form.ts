import { valueName } from './answers.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const PREFIX = valueName('');

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control => 'name' in element && String(element.name).startsWith(PREFIX),
  );

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/** What stands in the form's own fields, by their key. */
export function readControls(form: HTMLFormElement): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '' && name.startsWith(PREFIX))
      (found[name.slice(PREFIX.length)] ??= []).push(value);
  }
  return found;
}

/** Puts a draft back, but over nothing that stands there already. Answers whether it changed anything. */
export function fillControls(form: HTMLFormElement, values: Record<string, string[]>): boolean {
  const present = readControls(form);
  let changed = false;
  for (const control of controlsOf(form)) {
    const key = control.name.slice(PREFIX.length);
    const wanted = values[key];
    if (!wanted || present[key]) continue;
    if (isTick(control)) control.checked = wanted.includes(control.value);
    else control.value = wanted[0] ?? '';
    changed = true;
  }
  return changed;
}
