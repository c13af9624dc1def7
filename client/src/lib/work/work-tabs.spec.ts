import { expect, it } from 'vitest';
import { readTab, tabCounts, tabHref, tabNames } from './work-tabs.ts';

it('reads back every tab it names in an address', () => {
  for (const tab of tabNames) {
    const url = new URL(tabHref(tab, 'c1'), 'http://localhost');
    expect([readTab(url.searchParams), url.searchParams.get('after')]).toEqual([tab, 'c1']);
  }
  expect(tabHref('active')).toBe('/my-work');
  expect(readTab(new URLSearchParams('tab=nonsense'))).toBe('active');
});

it('adds up the statuses of each tab', () => {
  const counts = tabCounts([
    { status: 'RESERVED', count: 1 },
    { status: 'REVISION_REQUESTED', count: 2 },
    { status: 'APPROVED', count: 7 },
    { status: 'EXPIRED', count: 3 },
  ]);
  expect(counts).toEqual({ active: 3, waiting: 0, approved: 7, rejected: 0, ended: 3 });
});
