import { emptyDraft, emptyField, type TaskDraft } from './task-draft.ts';

/** What was typed and not saved, on this device: a closed browser loses nothing. One per person and task. */
const nameOf = (owner: string, task: string) => `hire.draft.${owner}.${task}`;

interface Kept {
  draft: TaskDraft;
  at: string;
}

export function keptDraft(owner: string, task: string) {
  const name = nameOf(owner, task);
  return {
    read(): Kept | null {
      try {
        const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null;
        if (!kept || !Array.isArray(kept.draft.steps) || !Array.isArray(kept.draft.fields)) return null;
        // What an earlier version of this page kept may lack what was added since.
        const fields = kept.draft.fields.map((field) => ({ ...emptyField(), ...field }));
        return { ...kept, draft: { ...emptyDraft(), ...kept.draft, fields } };
      } catch {
        return null;
      }
    },
    write(draft: TaskDraft): boolean {
      try {
        localStorage.setItem(name, JSON.stringify({ draft, at: new Date().toISOString() } satisfies Kept));
        return true;
      } catch {
        return false; // full or forbidden: the page says that nothing is kept
      }
    },
    forget(): void {
      try {
        localStorage.removeItem(name);
      } catch {
        // Where nothing can be kept, there is nothing to forget.
      }
    },
  };
}
