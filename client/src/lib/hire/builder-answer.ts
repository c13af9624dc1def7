import type { Refusal } from '#lib/forms/settled.ts';
import type { TaskDraft } from './task-draft.ts';
import type { Rows } from './task-rows.ts';

/** What the builder's actions answer: the form as it is now, and what is wrong with it. */
export interface BuilderAnswer {
  draft: TaskDraft;
  rows: Rows | null;
  refusal: Refusal | null;
  /** The draft that was made although its rows were refused: the next try adds to it. */
  made?: string;
  /** For the next try: a refused key stays with what was refused. */
  key: string;
}
