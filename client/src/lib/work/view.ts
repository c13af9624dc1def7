import type { WorkQuery } from '#lib/api/index.ts';
import type { Refusal } from '#lib/forms/settled.ts';
import type { NextWork } from './next-work.server.ts';

/** What was just done, as the address says it. */
export const doneNotices = ['submitted', 'again', 'extended', 'returned', 'appealed'] as const;
export type DoneNotice = (typeof doneNotices)[number];

/** What both views of one go at a task are given. */
export interface WorkView {
  work: NonNullable<WorkQuery['submission']>;
  /** The server's clock as the page was made. */
  now: number;
  /** This device's clock as it was read. */
  readAt: number;
  formKey: string;
  done: DoneNotice | null;
  /** The way on, once the work has just been submitted. */
  next: NextWork | null;
  /** What was typed when a form of this page was sent, which gives it back. */
  kept: Record<string, string> | null;
  /** Of the form of that name; null where it was not refused. */
  refusalOf: (form: string) => Refusal | null;
}
