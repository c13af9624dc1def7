import type { Role } from '#lib/api/index.ts';

/** Where a person's day begins. */
export function homePath(roles: readonly Role[]): string {
  if (roles.includes('WORKER')) return '/tasks';
  if (roles.includes('EMPLOYER')) return '/hire';
  return '/ops';
}
