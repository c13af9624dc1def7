import { isHttpError } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types.ts';

/** Without the root's data there is not even an error page of ours: while the API is away everybody is a stranger. */
function passing(failure: unknown): null {
  if (isHttpError(failure) && [429, 503].includes(failure.status)) return null;
  throw failure;
}

/** `invalidate('app:viewer')` in a page's script asks again who the reader is and what they have. */
export const load: LayoutServerLoad = async ({ locals, depends }) => {
  depends('app:viewer');
  return { viewer: await locals.viewer().catch(passing), preferences: locals.preferences };
};
