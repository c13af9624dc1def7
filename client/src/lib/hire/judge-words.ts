import type { RejectReason, ReviewItemFragment } from '#lib/api/index.ts';

interface Words {
  reason: RejectReason | '';
  note: string;
}
type Kind = 'reject' | 'revise';
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const kinds: readonly Kind[] = ['reject', 'revise'];

/** Done again it is another delivery: what was said of the one before is not said of it. */
export const wordsId = ({ id, revisionRounds }: Pick<ReviewItemFragment, 'id' | 'revisionRounds'>): string =>
  `${id}.${revisionRounds}`;

/**
 * What is typed about a delivery until it is decided: there again when a decision is taken back or refused, and in this tab
 * also after the session has ended and its owner signs in again. Nobody else finds it.
 */
export class JudgeWords {
  readonly #here = new Map<string, Words>();

  constructor(
    private readonly owner: string,
    private readonly store: () => Store | null,
  ) {}

  read(id: string, kind: Kind): Words | null {
    const name = this.#name(id, kind);
    return this.#here.get(name) ?? this.#try((store) => JSON.parse(store.getItem(name) ?? 'null') as Words);
  }

  write(id: string, kind: Kind, words: Words): void {
    const name = this.#name(id, kind);
    if (words.reason === '' && words.note.trim() === '') return this.#drop(name);
    this.#here.set(name, words);
    this.#try((store) => store.setItem(name, JSON.stringify(words)));
  }

  /** It is decided. */
  forget(id: string): void {
    for (const kind of kinds) this.#drop(this.#name(id, kind));
  }

  #name(id: string, kind: Kind): string {
    return `hire.words.${this.owner}.${id}.${kind}`;
  }

  #drop(name: string): void {
    this.#here.delete(name);
    this.#try((store) => store.removeItem(name));
  }

  /** Where a browser keeps nothing, or not as much, the page still does. */
  #try<T>(work: (store: Store) => T): T | null {
    try {
      const store = this.store();
      return store && work(store);
    } catch {
      return null;
    }
  }
}
