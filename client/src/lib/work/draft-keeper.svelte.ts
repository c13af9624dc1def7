import type { Drafts } from './draft-store.ts';
import { fillControls, readControls } from './draft-form.ts';
import type { StoredFile } from './file-upload.svelte.ts';

const PAUSE_MS = 400;

let opened: Promise<Drafts> | undefined;
/** Drafts of this browser; all forms share one connection to it. Fetched once the page is there to be used. */
const browserDrafts = () => (opened ??= import('./draft-store.ts').then(({ Drafts }) => new Drafts()));

/**
 * Keeps what stands in a form, and the names of its files, until they are submitted. `fresh` is false where the page
 * brought newer entries itself: what was refused just now.
 */
export function draftKeeper(submissionId: string, start: Record<string, StoredFile>, fresh: boolean) {
  const files = $state(start);
  let restored = $state(false);
  let safe = $state(true);
  let form: HTMLFormElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;

  async function save() {
    clearTimeout(timer);
    timer = undefined;
    if (!form || done) return;
    // A snapshot: the database cannot copy what Svelte watches.
    const uploads = $state.snapshot(files);
    const drafts = await browserDrafts();
    safe = await drafts.write(submissionId, { values: readControls(form), uploads });
  }
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), PAUSE_MS);
  };
  /** A page that is being left may never run again: what waits is written now. */
  const leaving = () => void (timer && save());

  async function restore(into: HTMLFormElement) {
    const drafts = await browserDrafts();
    void drafts.tidy();
    if (!fresh) return soon();
    const draft = await drafts.read(submissionId);
    if (!draft) return;
    const filled = fillControls(into, draft.values);
    const missing = Object.entries(draft.uploads).filter(([key]) => !files[key]);
    for (const [key, file] of missing) files[key] = file;
    restored = filled || missing.length > 0;
  }

  return {
    get files() {
      return files;
    },
    get restored() {
      return restored;
    },
    /** False where this browser keeps nothing. */
    get safe() {
      return safe;
    },
    /** For the form: `<form {@attach keeper.attach}>`. */
    attach(node: HTMLFormElement) {
      form = node;
      void restore(node);
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
    save,
    /** Submitted: there is nothing to keep any more. */
    async forget() {
      done = true;
      clearTimeout(timer);
      await (await browserDrafts()).forget(submissionId);
    },
  };
}
