import { requireViewer } from '#lib/people/guard.server.ts';
import type { LayoutServerLoad } from './$types.ts';

/** Who it is is asked again with the rest of the page: what they have changes while they read. */
export const load: LayoutServerLoad = async (event) => {
  event.depends('app:viewer');
  return { viewer: await requireViewer(event, 'WORKER') };
};
