import { page } from '$app/state';
import { formatFor, type Format } from '#lib/format/format.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/**
 * The formatters of the language this page is in, with the digits its reader likes. Call it while a component is set
 * up, never when a module loads.
 */
export function useFormat(): Format {
  return formatFor(getLocale(), page.data.preferences?.digits);
}
