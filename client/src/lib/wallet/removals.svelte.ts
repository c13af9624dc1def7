import { SvelteSet } from 'svelte/reactivity';

const UNDO_MS = 10_000;

interface Told {
  removed: () => void;
  refused: () => void;
}

/** Removals that wait a little before they count; who leaves the page meant them. */
export function removals({ removed, refused }: Told) {
  const gone = new SvelteSet<string>();
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; send: () => void }>();

  async function send(id: string, action: string, body: FormData): Promise<void> {
    waiting.delete(id);
    const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
    const answer = await fetch(action, { method: 'POST', body, headers, keepalive: true }).catch(() => null);
    const { type } = ((await answer?.json().catch(() => null)) ?? {}) as { type?: string };
    if (type === 'success' || type === 'redirect') return removed();
    gone.delete(id);
    refused();
  }

  const flush = () => {
    for (const { timer, send: now } of waiting.values()) {
      clearTimeout(timer);
      now();
    }
  };
  $effect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  });

  return {
    gone,
    /** Answers how to take it back. */
    remove(id: string, form: HTMLFormElement): () => void {
      const [action, body] = [form.action, new FormData(form)];
      const sendNow = () => void send(id, action, body);
      gone.add(id);
      waiting.set(id, { timer: setTimeout(sendNow, UNDO_MS), send: sendNow });
      return () => {
        clearTimeout(waiting.get(id)?.timer);
        if (waiting.delete(id)) gone.delete(id);
      };
    },
  };
}
