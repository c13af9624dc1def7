import { OpenTasksDocument, loadData } from '#lib/api/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { PageLoad } from './$types.ts';

const NEWEST = 3;

export const load: PageLoad = ({ fetch }) =>
  loadData(fetch, OpenTasksDocument, { newest: NEWEST, locale: getLocale() });
