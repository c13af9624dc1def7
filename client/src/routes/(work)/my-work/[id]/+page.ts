import type { PageLoad } from './$types.ts';

/** Of the two views only the one that is needed comes to the browser. */
export const load: PageLoad = async ({ data }) => {
  const doing = data.work.viewerActions.includes('submit');
  const { default: View } = doing
    ? await import('#lib/work/doing.svelte')
    : await import('#lib/work/done.svelte');
  return { ...data, View };
};
