import type { Role } from '#lib/api/index.ts';

/** Where a person's day begins: what waits for a moderator comes before what they do for themselves. */
export function homePath(roles: readonly Role[]): string {
  if (roles.includes('MODERATOR')) return '/ops';
  if (roles.includes('WORKER')) return '/tasks';
  if (roles.includes('EMPLOYER')) return '/hire';
  return '/ops';
}
