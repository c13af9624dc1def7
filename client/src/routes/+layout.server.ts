import type { LayoutServerLoad } from './$types.ts';

/** `refresh('app:viewer')` in a page's script asks again who the reader is and what they have. */
export const load: LayoutServerLoad = async ({ locals, depends }) => {
  depends('app:viewer');
  return { viewer: await locals.viewer() };
};
