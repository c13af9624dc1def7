import type { SubmitFunction } from '$app/forms';

/**
 * Kit's `enhance`, fetched when its form stands. A form that is sent before it came waits for it, so that a page which is
 * open stays open; where it does not come, the form goes the way it goes without scripts. Pages that phones open first
 * use this one.
 */
export function enhance(form: HTMLFormElement, submit?: SubmitFunction): { destroy: () => void } {
  let enhanced: { destroy: () => void } | undefined;
  let gone = false;
  let early: SubmitEvent | undefined;
  const hold = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    early = event;
  };
  // While the event goes down: before any other listener hears of a form that will be sent once more.
  form.addEventListener('submit', hold, true);
  void import('$app/forms')
    .then((forms) => {
      if (!gone) enhanced = forms.enhance(form, submit);
    })
    .catch(() => undefined)
    .then(() => {
      form.removeEventListener('submit', hold, true);
      if (early && !gone) form.requestSubmit(early.submitter);
    });
  return {
    destroy: () => {
      gone = true;
      enhanced?.destroy();
    },
  };
}
