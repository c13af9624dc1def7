import { fieldError } from '#lib/forms/refusal-texts.ts';
import type { Refusal } from '#lib/forms/settled.ts';
import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Fault } from '#lib/ui/faults.ts';

/** The id of the control for what the API calls `steps.0.text`. */
export const controlId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** Words for what is wrong with one field of a task; the field itself and the list of faults say the same. */
export const builderFields: Record<string, () => string> = {
  'steps.UNKNOWN_VARIABLE': m.hire_steps_variable,
  'publishAt.TOO_EARLY': m.hire_too_early,
  'expiresAt.TOO_EARLY': m.hire_too_early,
  'rows.INVALID': m.hire_rows_wrong,
  ...Object.fromEntries(
    ['title', 'steps', 'proofFields', 'estimatedMinutes'].map((name) => [
      `${name}.FIXED`,
      m.hire_approved_as_it_is,
    ]),
  ),
};

const labels: Record<string, () => string> = {
  title: m.hire_title,
  category: m.task_category,
  steps: m.hire_steps,
  reward: m.hire_reward,
  slots: m.hire_slots,
  estimatedMinutes: m.hire_minutes,
  reviewWindowHours: m.hire_review_hours,
  publishAt: m.hire_publish_at,
  expiresAt: m.hire_expires_at,
  rows: m.hire_rows,
};

/** Several of the API's paths are one control here: an amount and its currency, a list of choices. */
const controlOf = (path: string): string =>
  path.replace(/^reward[.].*/, 'reward').replace(/^(proofFields[.]\d+[.]choices)[.].*/, '$1');

function labelOf(path: string, format: Format): string | undefined {
  const [list = '', index = '', part = ''] = path.split('.');
  const place = format.number(Number(index) + 1);
  if (list === 'steps' && part === 'text') return m.hire_step({ place });
  if (list !== 'proofFields') return labels[path]?.();
  const names: Record<string, string> = { step: m.hire_field_step(), choices: m.hire_field_choices() };
  const name = m.hire_field_label({ place });
  return names[part] ? `${name}: ${names[part]}` : name;
}

/** All that is wrong with the form, in the order of the API; what has no control here is said by the refusal as a whole. */
export function builderFaults(refusal: Refusal | null, format: Format): Fault[] {
  const found = new Map<string, Fault>();
  for (const path of Object.keys(refusal?.fields ?? {})) {
    const control = controlOf(path);
    const label = labelOf(control, format);
    const text = fieldError(refusal, path, {
      ...builderFields,
      [`${control}.REQUIRED`]: control.endsWith('.choices') ? m.hire_choices_two : m.field_required,
    });
    if (label && text) found.set(control, { id: controlId(control), label, text });
  }
  return [...found.values()];
}
