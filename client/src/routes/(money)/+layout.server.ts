import { requireViewer } from '#lib/people/guard.server.ts';
import type { LayoutServerLoad } from './$types.ts';

/** Money of one's own is everybody's who has an account, whether they earned or deposited it. */
export const load: LayoutServerLoad = async (event) => {
  event.depends('app:viewer');
  return { viewer: await requireViewer(event) };
};
