import type { SubmitFunction } from '$app/forms';
import { invalidate } from '$app/navigation';
import { execute, type TypedDocumentString } from '#lib/api/index.ts';
import { isLost } from '#lib/forms/answered.ts';

/**
 * Confirms a price. Where the answer is lost it is not known whether money moved, so until there is one the form stands,
 * also when the price has run out: pressed again it tells, and does nothing twice. `document` reads the price by its id.
 */
export function confirmation<TResult>(
  document: TypedDocumentString<TResult, { id: string }>,
  id: () => string,
) {
  let lost = $state(false);

  /** The page is read anew, and leads to what was made; but only where there is a line to read it by. */
  async function askAgain() {
    const reached = await execute(fetch, document, { id: id() }).catch(() => undefined);
    if (reached) await invalidate('app:viewer');
  }
  const submit: SubmitFunction = () => {
    return async ({ result, update }) => {
      lost = isLost(result);
      await update();
      if (lost) await askAgain();
    };
  };
  return {
    get lost() {
      return lost;
    },
    submit,
  };
}
