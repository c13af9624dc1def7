import type { Role } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { IconName } from '#lib/ui/icon.svelte';

export interface NavItem {
  href: string;
  name: () => string;
  icon: IconName;
  /** Leads from here to pages that lie elsewhere. */
  beyond?: string;
}
export interface Area {
  home: string;
  /** What leads here from another area. */
  enter: () => string;
  role: Role | null;
  items: NavItem[];
}

const tasks: NavItem = { href: '/tasks', name: m.nav_tasks, icon: 'list' };

const work: Area = {
  home: '/tasks',
  enter: m.shell_enter_work,
  role: 'WORKER',
  items: [
    tasks,
    { href: '/my-work', name: m.shell_my_work, icon: 'work' },
    { href: '/wallet', name: m.shell_wallet, icon: 'wallet' },
  ],
};
const hire: Area = {
  home: '/hire',
  enter: m.shell_enter_hire,
  role: 'EMPLOYER',
  items: [
    { href: '/hire', name: m.shell_my_tasks, icon: 'list' },
    { href: '/hire/tasks/new', name: m.shell_new_task, icon: 'plus' },
    { href: '/hire/wallet', name: m.shell_wallet, icon: 'wallet', beyond: '/wallet' },
  ],
};
const ops: Area = {
  home: '/ops',
  enter: m.shell_enter_ops,
  role: 'MODERATOR',
  items: [
    { href: '/ops', name: m.shell_ops, icon: 'list' },
    { href: '/ops/tasks', name: m.nav_tasks, icon: 'work' },
    { href: '/ops/disputes', name: m.ops_disputes, icon: 'alert' },
    { href: '/ops/payouts', name: m.ops_payouts, icon: 'wallet' },
  ],
};
const outside: Area = { home: '/', enter: m.error_home, role: null, items: [tasks] };

const inside = (path: string, home: string) => path === home || path.startsWith(`${home}/`);

/** Where the reader is: by the address first, elsewhere by what they do most. */
export function areaOf(path: string, roles: readonly Role[]): Area {
  if (inside(path, '/hire')) return hire;
  if (inside(path, '/ops')) return ops;
  return [work, hire, ops].find(({ role }) => role && roles.includes(role)) ?? outside;
}

/** Whose money is told in an area: of its own role, elsewhere of what this person has; none where they have no wallet. */
export function moneyOf(area: Area, roles: readonly Role[]): 'EMPLOYER' | 'WORKER' | null {
  const order =
    area.role === 'WORKER' ? (['WORKER', 'EMPLOYER'] as const) : (['EMPLOYER', 'WORKER'] as const);
  return order.find((role) => roles.includes(role)) ?? null;
}

/** The other areas this person may go to. */
export const otherAreas = (current: Area, roles: readonly Role[]): Area[] =>
  [work, hire, ops].filter((area) => area !== current && area.role && roles.includes(area.role));

/** The item the reader is at: the longest address that leads to the page. */
export const currentItem = (path: string, items: readonly NavItem[]): NavItem | undefined =>
  items
    .filter(({ href, beyond }) => inside(path, href) || (beyond && inside(path, beyond)))
    .sort((a, b) => b.href.length - a.href.length)
    .at(0);
