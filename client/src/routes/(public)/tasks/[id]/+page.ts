import { error } from '@sveltejs/kit';
import { TaskPageDocument, loadData } from '#lib/api/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { PageLoad } from './$types.ts';

export const load: PageLoad = async ({ fetch, params }) => {
  const { task } = await loadData(fetch, TaskPageDocument, { id: params.id, locale: getLocale() });
  if (!task) error(404, 'NOT_FOUND');
  return { task };
};
