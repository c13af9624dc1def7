import { untrack } from 'svelte';
import { HireUpdateTaskDocument, execute } from '#lib/api/index.ts';
import type { Builder } from './builder.svelte.ts';
import { keptDraft } from './kept-draft.ts';
import { inputOf, patchOf, type TaskDraft } from './task-draft.ts';

type State = 'idle' | 'device' | 'server' | 'nowhere';

interface AutosaveOptions {
  owner: string;
  task: string;
  /** The task is a draft on the server, which takes changes as they come. */
  saves: boolean;
  /** The page shows what is stored, not what a form answered. */
  fresh: boolean;
}

const KEEP_AFTER_MS = 500;
const SAVE_AFTER_MS = 2_500;

/** Keeps what is typed: on this device at once, with the server when it is complete enough for a draft. */
export function autosave(builder: Builder, options: AutosaveOptions) {
  const kept = keptDraft(options.owner, options.task);
  const start = JSON.stringify($state.snapshot(builder.draft));
  let last = start;
  let state = $state<State>('idle');
  let restored = $state<string | null>(null);
  let paused = false;

  $effect(() => {
    const found = untrack(() => (options.fresh ? kept.read() : null));
    if (!found || JSON.stringify(found.draft) === start) return;
    restored = found.at;
    builder.draft = found.draft;
  });

  $effect(() => {
    const draft = $state.snapshot(builder.draft);
    const text = JSON.stringify(draft);
    if (text === last || paused) return;
    const keep = setTimeout(() => {
      if (paused) return;
      last = text;
      state = kept.write(draft) ? 'device' : 'nowhere';
    }, KEEP_AFTER_MS);
    const save = setTimeout(() => void send(draft), SAVE_AFTER_MS);
    return () => {
      clearTimeout(keep);
      clearTimeout(save);
    };
  });

  /** A refusal says nothing here: the form will, when it is sent. */
  async function send(draft: TaskDraft): Promise<void> {
    if (!options.saves || paused) return;
    const stored = { hasItems: builder.earlier !== null };
    const { input, fields } = inputOf(draft, stored);
    if (Object.keys(fields).length > 0) return;
    const patch = patchOf(input, stored);
    try {
      const { updateTask } = await execute(fetch, HireUpdateTaskDocument, {
        input: { taskId: options.task, patch },
      });
      if (updateTask?.__typename === 'UpdateTaskPayload') {
        state = 'server';
        if (draft.rows === '') kept.forget();
      }
    } catch {
      // Out of reach: the device has it.
    }
  }

  return {
    get state() {
      return state;
    },
    get restored() {
      return restored;
    },
    discard(): void {
      builder.draft = JSON.parse(start) as TaskDraft;
      restored = null;
      kept.forget();
    },
    pause: () => (paused = true),
    resume: () => (paused = false),
    forget: () => kept.forget(),
  };
}
