import { expect, it } from 'vitest';
import type { Role } from '#lib/api/index.ts';
import { areaOf, currentItem, moneyOf, otherAreas } from './areas.ts';

const both: Role[] = ['EMPLOYER', 'WORKER'];

it.each<[string, Role[], string]>([
  ['/tasks', [], '/'],
  ['/tasks', ['WORKER'], '/tasks'],
  ['/settings', ['EMPLOYER'], '/hire'],
  ['/settings', both, '/tasks'],
  ['/hire/wallet', both, '/hire'],
  ['/wallet/withdraw', ['EMPLOYER'], '/hire'],
  ['/wallet/withdraw', both, '/tasks'],
  ['/hire', ['WORKER'], '/hire'],
  ['/hired', both, '/tasks'],
  ['/ops/disputes', ['MODERATOR', 'WORKER'], '/ops'],
  ['/', ['MODERATOR'], '/ops'],
])('at %s somebody with %j is in the area of %s', (path, roles, home) => {
  expect(areaOf(path, roles).home).toBe(home);
});

it('leads to the areas of the other roles, and only there', () => {
  const leads = (path: string, roles: Role[]) =>
    otherAreas(areaOf(path, roles), roles).map(({ home }) => home);
  expect(leads('/tasks', both)).toEqual(['/hire']);
  expect(leads('/hire', both)).toEqual(['/tasks']);
  expect(leads('/tasks', ['WORKER'])).toEqual([]);
  expect(leads('/tasks', [])).toEqual([]);
});

it.each<[string, Role[], string | null]>([
  ['/tasks', both, 'WORKER'],
  ['/hire', both, 'EMPLOYER'],
  ['/ops', ['MODERATOR', 'EMPLOYER'], 'EMPLOYER'],
  ['/ops', ['MODERATOR', 'WORKER'], 'WORKER'],
  ['/ops', ['MODERATOR'], null],
  ['/settings', ['EMPLOYER'], 'EMPLOYER'],
])(
  'tells at %s somebody with %j of the money of %s, and leads only where they may go',
  (path, roles, whose) => {
    expect(moneyOf(areaOf(path, roles), roles)).toBe(whose);
  },
);

it('marks the closest item', () => {
  const { items } = areaOf('/hire', ['EMPLOYER']);
  const at = (path: string) => currentItem(path, items)?.href;
  expect([
    at('/hire'),
    at('/hire/tasks/tsk_1'),
    at('/hire/tasks/new'),
    at('/hire/wallet'),
    at('/wallet/withdraw'),
    at('/tasks'),
  ]).toEqual(['/hire', '/hire', '/hire/tasks/new', '/hire/wallet', '/hire/wallet', undefined]);
});
