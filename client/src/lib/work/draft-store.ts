/** What a person has entered so far; files are named by what the server stored them under. */
export interface Draft {
  values: Record<string, string[]>;
  uploads: Record<string, { id: string; name: string }>;
  savedAt: number;
}

/** As idb-keyval offers it; specs bring a Map. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  keys(): Promise<unknown[]>;
}

const PREFIX = 'draft:';
/** Longer than any reservation or redo may last. */
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'values' in value &&
  'uploads' in value &&
  'savedAt' in value;

/** In the browser's own database, which a closed browser, a lost session and a lost line all leave alone. */
async function browserStore(): Promise<KeyValueStore> {
  const { createStore, del, get, keys, set } = await import('idb-keyval');
  const store = createStore('kajlet', 'drafts');
  return {
    get: (key) => get(key, store),
    set: (key, value) => set(key, value, store),
    del: (key) => del(key, store),
    keys: () => keys(store),
  };
}

/** Drafts by submission. A browser that keeps nothing (private windows, full disks) only loses the convenience. */
export class Drafts {
  #opened: Promise<KeyValueStore> | undefined;

  constructor(private readonly open: () => Promise<KeyValueStore> = browserStore) {}

  /** Whether this browser keeps anything just now: a draft that is not found is then not there. */
  async opens(): Promise<boolean> {
    return (await this.#with(() => Promise.resolve(true))) === true;
  }

  async read(submissionId: string): Promise<Draft | undefined> {
    const found = await this.#with((store) => store.get(PREFIX + submissionId));
    return isDraft(found) ? found : undefined;
  }

  async write(submissionId: string, draft: Omit<Draft, 'savedAt'>): Promise<boolean> {
    const kept = await this.#with(async (store) => {
      await store.set(PREFIX + submissionId, { ...draft, savedAt: Date.now() } satisfies Draft);
      return true;
    });
    return kept === true;
  }

  async forget(submissionId: string): Promise<void> {
    await this.#with((store) => store.del(PREFIX + submissionId));
  }

  /** What nobody came back for. */
  async tidy(now = Date.now()): Promise<void> {
    await this.#with(async (store) => {
      for (const key of await store.keys()) {
        if (typeof key !== 'string' || !key.startsWith(PREFIX)) continue;
        const found = await store.get(key);
        if (!isDraft(found) || now - found.savedAt > KEPT_MS) await store.del(key);
      }
    });
  }

  async #with<T>(work: (store: KeyValueStore) => Promise<T>): Promise<T | undefined> {
    try {
      this.#opened ??= this.open();
      return await work(await this.#opened);
    } catch {
      this.#opened = undefined;
      return undefined;
    }
  }
}
