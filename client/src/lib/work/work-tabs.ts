import type { SubmissionStatus } from '#lib/api/index.ts';

/** The tabs of "my work", in the order of urgency; every status stands in exactly one. */
export const workTabs = {
  active: ['RESERVED', 'REVISION_REQUESTED'],
  waiting: ['SUBMITTED'],
  approved: ['APPROVED'],
  rejected: ['REJECTED', 'DISPUTED', 'REJECTED_FINAL'],
  ended: ['RETURNED', 'EXPIRED', 'CANCELLED', 'VOIDED'],
} as const satisfies Record<string, readonly SubmissionStatus[]>;

export type WorkTab = keyof typeof workTabs;
export const tabNames = Object.keys(workTabs) as WorkTab[];

/** What the address says; without a word the first tab. */
export function readTab(params: URLSearchParams): WorkTab {
  return tabNames.find((name) => name === params.get('tab')) ?? 'active';
}

export function tabHref(tab: WorkTab, after: string | null = null): string {
  const params = new URLSearchParams();
  if (tab !== 'active') params.set('tab', tab);
  if (after) params.set('after', after);
  return params.size > 0 ? `/my-work?${params}` : '/my-work';
}

export function tabCounts(counts: { status: SubmissionStatus; count: number }[]): Record<WorkTab, number> {
  const of = (tab: WorkTab) =>
    counts
      .filter(({ status }) => (workTabs[tab] as readonly SubmissionStatus[]).includes(status))
      .reduce((sum, { count }) => sum + count, 0);
  return Object.fromEntries(tabNames.map((tab) => [tab, of(tab)])) as Record<WorkTab, number>;
}
