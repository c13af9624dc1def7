import { SvelteSet } from 'svelte/reactivity';

const UNDO_MS = 10_000;

/** What passes by itself: nobody has said no. */
const PASSING = [429, 503];

interface Told {
  removed: () => void;
  refused: () => void;
  /** No answer came, or none yet. */
  lost: () => void;
}
interface Waiting {
  timer: ReturnType<typeof setTimeout>;
  send: () => void;
}
/** Offers to take it back; answers how the offer goes away. */
type Offer = (undo: () => void) => () => void;

/** Removals that wait a little before they count; who leaves the page meant them. */
export function removals({ removed, refused, lost }: Told) {
  const gone = new SvelteSet<string>();
  const waiting = new Map<string, Waiting>();

  async function send(action: string, body: FormData): Promise<() => void> {
    const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
    const answer = await fetch(action, { method: 'POST', body, headers, keepalive: true }).catch(() => null);
    const { type } = ((await answer?.json().catch(() => null)) ?? {}) as { type?: string };
    if (type === 'success' || type === 'redirect') return removed;
    return type === 'failure' && !PASSING.includes(answer!.status) ? refused : lost;
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
    /** What cannot be taken back any more is not offered any more, on whatever page the reader is by then. */
    remove(id: string, form: HTMLFormElement, offer: Offer): void {
      const [action, body] = [form.action, new FormData(form)];
      const withdraw = offer(() => {
        clearTimeout(waiting.get(id)?.timer);
        if (waiting.delete(id)) gone.delete(id);
      });
      const sendNow = async () => {
        waiting.delete(id);
        withdraw();
        const tell = await send(action, body);
        if (tell !== removed) gone.delete(id);
        tell();
      };
      gone.add(id);
      waiting.set(id, { timer: setTimeout(() => void sendNow(), UNDO_MS), send: () => void sendNow() });
    },
  };
}
