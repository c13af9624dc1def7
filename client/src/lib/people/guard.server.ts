import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Role, ViewerFactsFragment } from '#lib/api/index.ts';
import { signInHref } from './next-path.ts';

/** Whoever administers the marketplace may moderate it too. */
const holds = (roles: readonly Role[], role: Role) =>
  roles.includes(role) || (role === 'MODERATOR' && roles.includes('ADMIN'));

/**
 * Who reads this page; for the layouts of the areas that are some people's only. The API itself refuses what an account
 * may not do: this spares people a page that could not work.
 */
export async function requireViewer(
  { locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
  role?: Role,
): Promise<ViewerFactsFragment> {
  const viewer = await locals.viewer();
  if (!viewer) redirect(303, signInHref(url));
  if (!role || holds(viewer.roles, role)) return viewer;
  // Anybody may take these two; a moderator is made, not asked.
  if (role === 'WORKER' || role === 'EMPLOYER') redirect(303, `/settings?add=${role}#role`);
  error(404, 'NOT_FOUND');
}
