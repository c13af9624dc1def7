import type { Draft, Drafts } from './draft-store.ts';
import { fillControls, readControls, type Entries } from './draft-form.ts';
import type { StoredFile } from './file-upload.svelte.ts';

const PAUSE_MS = 400;
/** What is sent waits no longer for its draft: on a line that has stopped, the code that keeps it may never come. */
const PATIENCE_MS = 1_000;

let opened: Promise<Drafts | undefined> | undefined;
/**
 * Drafts of this browser; all forms share one connection to it. Fetched once the page is there to be used; undefined
 * where the code did not come, which the next call asks for again.
 */
const browserDrafts = () =>
  (opened ??= import('./draft-store.ts').then(
    ({ Drafts }) => new Drafts(),
    () => (opened = undefined),
  ));

const patiently = (work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))]);

interface Begun {
  /** What a form without a draft begins with: what was sent the last time. */
  sent: { values: Entries; files: Record<string, string> };
  /** The files that the page came with. */
  files: Record<string, StoredFile>;
  /** False where the page brought newer entries itself: what was refused just now. */
  fresh: boolean;
}

/** Keeps what stands in a form, and the names of its files, until they are submitted. Nothing of it ever fails. */
export function draftKeeper(name: string, { sent, files: start, fresh }: Begun) {
  const files = $state(start);
  let restored = $state(false);
  let safe = $state(false);
  let form: HTMLFormElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun: Promise<void> | undefined;
  let done = false;

  async function save() {
    clearTimeout(timer);
    timer = undefined;
    if (!form || done) return;
    const drafts = await browserDrafts();
    if (!drafts || !(await drafts.opens())) return void (safe = false);
    // What was kept before comes back first, or this would be written over it.
    await (begun ??= restore(drafts, form));
    if (done) return;
    // A snapshot: the database cannot copy what Svelte watches.
    const uploads = $state.snapshot(files);
    safe = await drafts.write(name, { values: readControls(form), uploads });
  }
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), PAUSE_MS);
  };
  /** A page that is being left may never run again: what waits is written now. */
  const leaving = () => void (timer && save());

  async function restore(drafts: Drafts, into: HTMLFormElement) {
    void drafts.tidy();
    const draft = fresh ? await drafts.read(name) : undefined;
    if (draft) restored = putBack(into, draft);
  }

  function putBack(into: HTMLFormElement, draft: Draft): boolean {
    const filled = fillControls(into, draft.values, sent.values);
    // One that was sent before gives way to the one that was to take its place.
    const chosen = Object.entries(draft.uploads).filter(
      ([key, { id }]) => files[key]?.id === sent.files[key] && id !== sent.files[key],
    );
    for (const [key, file] of chosen) files[key] = file;
    return filled || chosen.length > 0;
  }

  return {
    get files() {
      return files;
    },
    get restored() {
      return restored;
    },
    /** True once something was kept; false where this browser keeps nothing. */
    get safe() {
      return safe;
    },
    /** For the form: `<form {@attach keeper.attach}>`. */
    attach(node: HTMLFormElement) {
      form = node;
      // What the page brought along, or hands that were quicker than the scripts entered, is kept as well.
      void save();
      node.addEventListener('input', soon);
      document.addEventListener('visibilitychange', leaving);
      return () => {
        leaving();
        node.removeEventListener('input', soon);
        document.removeEventListener('visibilitychange', leaving);
      };
    },
    stored(key: string, file: StoredFile) {
      files[key] = file;
      void save();
    },
    save: () => patiently(save()),
    /** Submitted: there is nothing to keep any more. */
    forget() {
      done = true;
      clearTimeout(timer);
      return patiently(browserDrafts().then((drafts) => drafts?.forget(name)));
    },
  };
}
