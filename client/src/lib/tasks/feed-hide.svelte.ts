import { tick } from 'svelte';
import { HideTaskDocument, execute } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { announce } from '#lib/shell/announce.svelte.ts';
import { toast } from '#lib/shell/toasts.svelte.ts';

/** Outlives the page: who hides a task and leaves at once has hidden it. */
const lasting: typeof fetch = (input, init) => fetch(input, { ...init, keepalive: true });

async function focusOn(selector: string) {
  await tick();
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Hides tasks of the list in place, so that nothing moves; without it, the form itself goes to the server. */
export function feedHide(form: HTMLFormElement | undefined) {
  let hidden = $state.raw<readonly string[]>([]);
  const mark = (taskId: string, wanted: boolean) => {
    const others = hidden.filter((id) => id !== taskId);
    hidden = wanted ? [...others, taskId] : others;
  };

  // One after the other: an undoing never overtakes what it undoes.
  let sent: Promise<unknown> = Promise.resolve();
  const send = (taskId: string, wanted: boolean) => {
    const ask = () => execute(lasting, HideTaskDocument, { input: { taskId, hidden: wanted } });
    const answer = sent.then(ask);
    sent = answer.catch(() => undefined);
    return answer;
  };

  async function set(taskId: string, wanted: boolean) {
    mark(taskId, wanted);
    // The control that had the focus is gone: go on at what took its place.
    void focusOn(wanted ? `[data-hidden="${taskId}"] button` : `[data-task="${taskId}"] a`);
    try {
      const { hideTask } = await send(taskId, wanted);
      if (hideTask?.__typename !== 'HideTaskPayload') throw new Error(hideTask?.__typename);
      if (wanted) announce(m.feed_hidden_one());
    } catch {
      mark(taskId, !wanted);
      toast(m.refused_down(), { tone: 'warn' });
    }
  }

  $effect(() => {
    const taken = (event: SubmitEvent) => {
      event.preventDefault();
      const { submitter } = event;
      if (submitter instanceof HTMLButtonElement) void set(submitter.value, true);
    };
    form?.addEventListener('submit', taken);
    return () => form?.removeEventListener('submit', taken);
  });

  return {
    has: (taskId: string) => hidden.includes(taskId),
    show: (taskId: string) => void set(taskId, false),
  };
}

export type FeedHide = ReturnType<typeof feedHide>;
