import type { SubmitFunction } from '$app/forms';

/**
 * Kit's `enhance`, fetched when its form stands: a form that is sent before then, or where the piece does not come, goes
 * the way it goes without scripts. Pages that phones open first use this one.
 */
export function enhance(form: HTMLFormElement, submit?: SubmitFunction): { destroy: () => void } {
  let enhanced: { destroy: () => void } | undefined;
  let gone = false;
  import('$app/forms')
    .then((forms) => {
      if (!gone) enhanced = forms.enhance(form, submit);
    })
    .catch(() => undefined);
  return {
    destroy: () => {
      gone = true;
      enhanced?.destroy();
    },
  };
}
