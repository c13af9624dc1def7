import { expect, it } from 'vitest';
import { namesOf, rowCommand, rowsPage } from './known-rows.ts';
import { builderAction } from './builder-action.ts';

const row = (externalId: string, ...names: string[]) => ({
  externalId,
  overlap: 1,
  gold: [],
  variables: names.map((name) => ({ name, value: name })),
});
const task = {
  id: 'tsk_1',
  hasItems: true,
  slots: 7,
  itemCount: 2,
  removedItemCount: 3,
  lastItemNumber: 4,
  viewerActions: ['edit', 'addItems'],
  items: {
    nodes: [row('a', 'url'), row('b', 'name', 'url')],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 'next' },
  },
};

it('reads a page of rows; those of another task stay as they are', () => {
  expect(rowsPage(task)).toMatchObject({ count: 2, slots: 7, removed: 3, mayChange: true, next: 'next' });
  expect(rowsPage(task, { copied: true })).toMatchObject({ removed: 0, mayChange: false });
  expect(rowsPage({ ...task, hasItems: false, slots: 9 })).toMatchObject({ slots: 0 });
  expect(namesOf(task.items.nodes)).toEqual(['url', 'name']);
});

it('numbers typed rows behind all that are there or were, however many are left', () => {
  expect(rowsPage({ ...task, lastItemNumber: 10 }).numbered).toBe(10);
  expect(rowsPage({ ...task, lastItemNumber: 10 }, { copied: true }).numbered).toBe(10);
});

it.each([
  ['rows.remove.a', { does: 'remove', input: { externalIds: ['a'] } }],
  ['rows.remove.v1.2\nx', { does: 'remove', input: { externalIds: ['v1.2\nx'] } }],
  ['rows.clear', { does: 'remove', input: { all: true } }],
  ['rows.restore', { does: 'restore' }],
  ['rows.remove.', null],
  ['rows.check', null],
])('the button %j', (command, expected) => expect(rowCommand(command)).toEqual(expected));

it('keeps what a copy is a copy of', () => {
  const at = (address: string) => new URL(address, 'https://kajlet.example');
  expect(builderAction('save', at('/hire/tasks/new'))).toBe('?/save');
  expect(builderAction('change', at('/hire/tasks/new?from=tsk_1&rows=old'), 'a b')).toBe(
    '?/change&from=tsk_1&rows=a+b',
  );
});
