import { later, type Part } from '#lib/ui/later.ts';
import type { PageLoad } from './$types.ts';

const view: Part = () => import('./view.svelte');

export const load: PageLoad = async ({ data }) => ({ ...data, view: await later(view) });
