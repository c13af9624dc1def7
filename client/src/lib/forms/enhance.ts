import type { SubmitFunction } from '$app/forms';

/** On a line that has stopped; whoever reads a form has rarely filled it in by then. */
const PATIENCE_MS = 4_000;

/**
 * What sends a form and keeps it where no answer comes (keeping.ts), fetched when its form stands. A form that is sent before it came waits for it, so that a page which is
 * open stays open; where it does not come in time, the form goes the way it goes without scripts. Every form uses it.
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
  const release = () => {
    form.removeEventListener('submit', hold, true);
    if (early && !gone) form.requestSubmit(early.submitter);
    early = undefined;
  };
  setTimeout(release, PATIENCE_MS);
  void import('./keeping.ts')
    .then(({ keeping }) => {
      if (!gone) enhanced = keeping(form, submit);
    })
    .catch(() => undefined)
    .then(release);
  return {
    destroy: () => {
      gone = true;
      enhanced?.destroy();
    },
  };
}
