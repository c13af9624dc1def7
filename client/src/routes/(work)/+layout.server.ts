import { requireViewer } from '#lib/people/guard.server.ts';
import type { LayoutServerLoad } from './$types.ts';

export const load: LayoutServerLoad = async (event) => ({ viewer: await requireViewer(event, 'WORKER') });
