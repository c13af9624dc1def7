import type { TaskDraft } from './task-draft.ts';

export type SavingState = 'idle' | 'device' | 'server' | 'nowhere';

interface Ways {
  /** Puts the draft on this device; false where it keeps nothing. */
  keep(draft: TaskDraft): boolean;
  forget(): void;
  /** Answers whether the server has it now. */
  send(draft: TaskDraft, signal: AbortSignal): Promise<boolean>;
  say(state: SavingState): void;
}

const KEEP_AFTER_MS = 500;
const SAVE_AFTER_MS = 2_500;
/** On a line that has stopped, what is under way is given up so that the form itself can be tried. */
const WAIT_MS = 10_000;

/** When what is typed goes where: on this device at once, to the server after a pause, one after the other. */
export class DraftSaving {
  #now: string;
  /** What the form took along. */
  #sent = '';
  /** What a later visit on this device would find, and what one on any other. */
  #onDevice: string;
  #onServer: string;
  /** Came back from this device. The server's may be newer, from another: it stays until somebody types. */
  #untouched: string | null = null;
  #paused = false;
  #sending = false;
  #next: TaskDraft | null = null;
  #underWay: { ended: Promise<void>; abort: AbortController } | null = null;

  constructor(
    start: TaskDraft,
    private readonly ways: Ways,
  ) {
    this.#now = this.#onDevice = this.#onServer = JSON.stringify(start);
  }

  restored(draft: TaskDraft): void {
    this.#now = this.#onDevice = this.#untouched = JSON.stringify(draft);
  }

  /** The draft as it stands now. Answers how to call off what it has set going. */
  changed(draft: TaskDraft): () => void {
    const text = (this.#now = JSON.stringify(draft));
    if (text === this.#untouched) return () => {};
    this.#untouched = null;
    const keep = setTimeout(() => this.#keep(draft, text), KEEP_AFTER_MS);
    const save = setTimeout(() => this.#queue(draft, text), SAVE_AFTER_MS);
    return () => {
      clearTimeout(keep);
      clearTimeout(save);
    };
  }

  /** What came back is not wanted: the page shows again what it began with. */
  discarded(start: TaskDraft): void {
    this.ways.forget();
    this.ways.say('idle');
    this.#now = JSON.stringify(start);
    this.#onDevice = this.#onServer === this.#now ? this.#now : '';
  }

  /**
   * While the form itself is sent, which waits for what is under way: that would come after it, and write what was typed
   * before over what was sent.
   */
  async pause(): Promise<void> {
    this.#paused = true;
    this.#sent = this.#now;
    this.#next = null;
    const { ended, abort } = this.#underWay ?? {};
    if (!ended) return;
    const patience = setTimeout(() => abort?.abort(), WAIT_MS);
    await ended;
    clearTimeout(patience);
  }

  /** The form was taken. What was typed after it had left is not in it. */
  taken(draft: TaskDraft): void {
    if (this.#sent === this.#now) this.ways.forget();
    else this.keep(draft);
  }

  resume(): void {
    this.#paused = false;
  }

  /** The form was not taken, and its page is left: at once, and whatever was kept before. */
  keep(draft: TaskDraft): void {
    this.resume();
    this.#keep(draft, JSON.stringify(draft));
  }

  #keep(draft: TaskDraft, text: string): void {
    if (this.#paused || text === this.#onDevice) return;
    this.#onDevice = text;
    this.ways.say(this.ways.keep(draft) ? 'device' : 'nowhere');
  }

  #queue(draft: TaskDraft, text: string): void {
    if (this.#paused || (text === this.#onServer && !this.#sending)) return;
    this.#next = draft;
    if (this.#sending) return;
    const abort = new AbortController();
    this.#underWay = { abort, ended: this.#sendAll(abort.signal) };
  }

  /** One after the other, and of those that wait only the last: the server is left with what was typed last. */
  async #sendAll(signal: AbortSignal): Promise<void> {
    this.#sending = true;
    for (let draft = this.#next; draft; draft = this.#next) {
      this.#next = null;
      if (await this.ways.send(draft, signal)) this.#saved(draft);
      else this.#onServer = ''; // an answer may be lost that the server has given
    }
    this.#sending = false;
    this.#underWay = null;
  }

  #saved(draft: TaskDraft): void {
    this.#onServer = JSON.stringify(draft);
    // What was typed since this one left is on this device alone. So are new rows: they go with the form only.
    if (this.#paused || this.#onServer !== this.#now || draft.rows !== '') return;
    this.ways.forget();
    this.#onDevice = this.#now;
    this.ways.say('server');
  }
}
