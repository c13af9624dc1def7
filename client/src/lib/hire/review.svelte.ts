import {
  HireReviewFramesDocument,
  live,
  type HireReviewFramesSubscription,
  type ReviewItemFragment,
  type SubmissionStatus,
} from '#lib/api/index.ts';
import { sendDecision, type Decision, type Outcome } from './decisions.ts';
import { Frames } from './frames.ts';
import { JudgeWords, wordsId } from './judge-words.ts';
import { matchesKnown } from './known-answers.ts';
import { Pace } from './pace.ts';
import { byClock } from './review-filter.ts';
import { newsSince, type ReviewPage } from './review-page.ts';
import { takeNews, type Mark, type News } from './review-news.ts';
import { UndoQueue, type Waiting } from './undo-queue.ts';

interface Start {
  items: ReviewItemFragment[];
  at: string | null;
  page: ReviewPage;
  /** Whose words are kept until they are sent. */
  owner: string;
}
type NewDecision = Decision extends infer D ? (D extends unknown ? Omit<D, 'key'> : never) : never;

/** One sitting of reviewing: which delivery is looked at, which are ticked, what was decided of them. */
export class Review {
  readonly items: ReviewItemFragment[];
  selected = $state<string | null>(null);
  ticked = $state.raw<ReadonlySet<string>>(new Set());
  marks = $state.raw<ReadonlyMap<string, Mark>>(new Map());
  waiting = $state.raw<readonly Waiting<Decision>[]>([]);
  /** Of decisions about several at once: how many have an outcome, and how many of these went otherwise. */
  progress = $state.raw<{ done: number; of: number; refused: number } | null>(null);
  /** Statuses that changed elsewhere: the worker took it back, the clock decided. */
  changed = $state.raw<ReadonlyMap<string, SubmissionStatus>>(new Map());
  /** Deliveries that came since the page was loaded. */
  arrived = $state.raw<ReadonlySet<string>>(new Set());
  /** About how long the rest takes at the pace of this sitting; null while that is not known. */
  minutesLeft = $state.raw<number | null>(null);
  readonly words: JudgeWords;
  readonly #pace = new Pace(Date.now());
  readonly #queue: UndoQueue<Decision>;

  constructor(private readonly start: Start) {
    this.items = byClock(start.items);
    this.words = new JudgeWords(start.owner, () => (import.meta.env.SSR ? null : sessionStorage));
    this.selected = this.items.find(({ id }) => id === start.at)?.id ?? this.items[0]?.id ?? null;
    this.#queue = new UndoQueue<Decision>({
      send: (decision) => this.#send(decision),
      changed: (waiting) => (this.waiting = waiting),
    });
  }

  get current(): ReviewItemFragment | undefined {
    return this.items.find(({ id }) => id === this.selected);
  }

  get place(): number {
    return this.items.findIndex(({ id }) => id === this.selected);
  }

  get left(): number {
    return this.items.filter((item) => this.isOpen(item)).length;
  }

  /** The first decision that was not taken because its reader is signed out. */
  get signedOut(): string | null {
    const out = [...this.marks].find(
      ([, { state }]) => typeof state === 'object' && state.refused === 'UNAUTHENTICATED',
    );
    return out?.[0] ?? null;
  }

  isOpen = ({ id, viewerActions }: ReviewItemFragment): boolean => {
    const mark = this.marks.get(id);
    const decided = mark !== undefined && typeof mark.state === 'string';
    return viewerActions.includes('approve') && !decided && !this.changed.has(id);
  };

  step(by: 1 | -1): void {
    const next = this.items[this.place + by];
    if (next) this.selected = next.id;
  }

  tick(id: string, on = !this.ticked.has(id)): void {
    const ticked = new Set(this.ticked);
    if (on) ticked.add(id);
    else ticked.delete(id);
    this.ticked = ticked;
  }

  tickAll(on: boolean): void {
    this.ticked = new Set(on ? this.items.filter(this.isOpen).map(({ id }) => id) : []);
  }

  /** Whether any delivery here can be held against an answer that was known before. */
  get hasKnown(): boolean {
    return this.items.some((item) => matchesKnown(item) !== null);
  }

  tickMatching(): void {
    const matching = this.items.filter((item) => this.isOpen(item) && matchesKnown(item) === true);
    this.ticked = new Set(matching.map(({ id }) => id));
  }

  /** The list goes on at once; the decision itself waits to be taken back. */
  decide(wanted: NewDecision): void {
    const open = new Set(this.items.filter(this.isOpen).map(({ id }) => id));
    const ids = wanted.ids.filter((id) => open.has(id));
    if (ids.length === 0) return;
    const decision = { ...wanted, ids, key: crypto.randomUUID() } as Decision;
    this.#mark(ids, { kind: decision.kind, state: 'waiting' });
    this.ticked = new Set([...this.ticked].filter((id) => !ids.includes(id)));
    this.#queue.add(decision);
    this.#pace.decided(ids.length, Date.now());
    this.minutesLeft = this.#pace.minutesFor(this.left);
    if (this.selected !== null && ids.includes(this.selected)) this.#goOn();
  }

  undo(): void {
    const decision = this.#queue.undo();
    if (!decision) return;
    const marks = new Map(this.marks);
    for (const id of decision.ids) marks.delete(id);
    this.marks = marks;
    this.selected = decision.ids[0] ?? this.selected;
  }

  flush = (): Promise<void> => this.#queue.flush();

  /** Binds the live part to the component that calls it. */
  watch(): { readonly connection: string } {
    const look = async () => this.#hear(await newsSince(this.start.page, this.items));
    const frames = new Frames<HireReviewFramesSubscription['taskProgress']>(look, ({ submissions }) =>
      this.#hear(submissions),
    );
    $effect(() => () => frames.stop());
    return live({
      document: HireReviewFramesDocument,
      variables: () => ({
        taskId: this.start.page.id,
        get after() {
          return frames.cursor;
        },
      }),
      onData: ({ taskProgress }) => void frames.take(taskProgress),
      onRefused: (code) => frames.refused(code),
    });
  }

  #hear(submissions: readonly News[]): void {
    const { changed, arrived } = takeNews(this, submissions);
    this.changed = changed;
    this.arrived = arrived;
  }

  #goOn(): void {
    const after = this.items.slice(this.place + 1).find(this.isOpen);
    const next = after ?? this.items.find(this.isOpen);
    if (next) this.selected = next.id;
  }

  #mark(ids: readonly string[], mark: Mark): void {
    const marks = new Map(this.marks);
    for (const id of ids) marks.set(id, mark);
    this.marks = marks;
  }

  async #send(decision: Decision): Promise<void> {
    const { kind, ids } = decision;
    const counted = ids.length > 1;
    this.#mark(ids, { kind, state: 'sending' });
    if (counted) this.#expect(ids.length);
    await sendDecision(decision, (outcomes: Outcome[]) => {
      for (const { id, code } of outcomes) {
        if (code === null) this.#forgetWords(id);
        this.#mark([id], { kind, state: code === null ? 'sent' : { refused: code } });
      }
      if (counted) this.#count(outcomes);
    });
  }

  #forgetWords(id: string): void {
    const item = this.items.find((one) => one.id === id);
    if (item) this.words.forget(wordsId(item));
  }

  /** What is still under way is counted on; what has ended is no longer of interest. */
  #expect(count: number): void {
    const before = this.progress && this.progress.done < this.progress.of ? this.progress : null;
    this.progress = { done: 0, refused: 0, ...before, of: (before?.of ?? 0) + count };
  }

  #count(outcomes: readonly Outcome[]): void {
    if (!this.progress) return;
    const { done, of, refused } = this.progress;
    const otherwise = outcomes.filter(({ code }) => code !== null).length;
    this.progress = { of, done: done + outcomes.length, refused: refused + otherwise };
  }
}
