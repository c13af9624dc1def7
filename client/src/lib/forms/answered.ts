import type { ActionResult } from '$app/forms';

/** No answer, or one of somebody who stands before us and had none: whether it was done is not known. */
export const isLost = (result: ActionResult): boolean => statusOf(result) >= 500;

/** More than a form may carry: sent again as it is, it would come to the same. */
export const isTooLarge = (result: ActionResult): boolean => statusOf(result) === 413;

/** Of an error; 0 of anything else. */
function statusOf(result: ActionResult): number {
  if (result.type !== 'error') return 0;
  // Of a line that broke Kit knows no status and makes its own error of it.
  return result.status ?? (result.error as App.Error | undefined)?.status ?? 500;
}

const PASSING = [429, 503];

/** May be sent again as it is, and must then count as the same. */
export const mayRepeat = (result: ActionResult): boolean =>
  isLost(result) || (result.type === 'failure' && PASSING.includes(result.status));

/**
 * Keeps the key of a form that was sent and not answered. The page may be loaded anew meanwhile, by a live event of the
 * very thing that was done, and brings another key: with that one it would be done twice.
 */
export function keyKeeper() {
  let kept: { key: string; about: string } | undefined;
  const about = (action: URL, form: FormData) => [action.search, form.get('action'), form.get('id')].join();
  return {
    /** Before sending. */
    hold(action: URL, form: FormData): void {
      if (kept?.about === about(action, form)) form.set('key', kept.key);
    },
    answered(result: ActionResult, action: URL, form: FormData): void {
      const key = form.get('key');
      const repeats = mayRepeat(result) && typeof key === 'string';
      kept = repeats ? { key, about: about(action, form) } : undefined;
    },
  };
}
