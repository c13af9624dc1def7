import { untrack } from 'svelte';
import { HireUpdateTaskDocument, execute } from '#lib/api/index.ts';
import type { Builder } from './builder.svelte.ts';
import { DraftSaving, type SavingState } from './draft-saving.ts';
import { keptDraft } from './kept-draft.ts';
import { inputOf, patchOf, type TaskDraft } from './task-draft.ts';

interface AutosaveOptions {
  owner: string;
  task: string;
  /** The task is a draft on the server, which takes changes as they come. */
  saves: boolean;
  /** The page shows what is stored, not what a form answered. */
  fresh: boolean;
}

/** Keeps what is typed: on this device at once, with the server when it is complete enough for a draft. */
export function autosave(builder: Builder, options: AutosaveOptions) {
  const kept = keptDraft(options.owner, options.task);
  const current = () => $state.snapshot(builder.draft);
  const start = untrack(current);
  let state = $state<SavingState>('idle');
  let restored = $state<string | null>(null);
  const saving = new DraftSaving(start, {
    keep: (draft) => kept.write(draft),
    forget: () => kept.forget(),
    send,
    say: (now) => (state = now),
  });

  $effect(() => {
    const found = untrack(() => (options.fresh ? kept.read() : null));
    if (!found || JSON.stringify(found.draft) === JSON.stringify(start)) return;
    restored = found.at;
    builder.draft = found.draft;
    saving.restored(untrack(current));
  });

  $effect(() => saving.changed(current()));

  /** A refusal says nothing here: the form will, when it is sent. */
  async function send(draft: TaskDraft, signal: AbortSignal): Promise<boolean> {
    if (!options.saves) return false;
    const stored = { hasItems: builder.earlier !== null };
    const { input, fields } = inputOf(draft, stored);
    if (Object.keys(fields).length > 0) return false;
    const patch = patchOf(input, stored);
    const sent = execute((to, how) => fetch(to, { ...how, signal }), HireUpdateTaskDocument, {
      input: { taskId: options.task, patch },
    });
    // Out of reach: the device has it.
    const answer = await sent.catch(() => null);
    return answer?.updateTask?.__typename === 'UpdateTaskPayload';
  }

  return {
    get state() {
      return state;
    },
    get restored() {
      return restored;
    },
    discard(): void {
      builder.draft = structuredClone(start);
      restored = null;
      saving.discarded(start);
    },
    /** Pauses while the form is sent, and goes on where that was refused. */
    times: saving,
    keep: () => saving.keep(current()),
    /** The form was taken. What was typed while it was under way is not in it: the draft's own page has it again. */
    taken: () => (options.saves ? saving.taken(current()) : kept.forget()),
  };
}
