import { later, type Part } from '#lib/ui/later.ts';
import type { PageLoad } from './$types.ts';

const tools: Part = () => import('#lib/tasks/feed-tools.svelte');

export const load: PageLoad = async ({ data }) => ({ ...data, tools: await later(tools) });
