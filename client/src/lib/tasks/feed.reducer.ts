import type { TaskCardFragment, TaskFeedSubscription } from '#lib/api/index.ts';

type FeedEvent = TaskFeedSubscription['taskFeed']['events'][number];

export interface FeedCard {
  task: TaskCardFragment;
  /** Left the feed while the reader looks at it: it stays in its place, greyed, until the list is read anew. */
  gone: boolean;
}

/** What the reader sees, and what waits behind the "new tasks" button so that nothing moves under the finger. */
export interface FeedState {
  cards: FeedCard[];
  /** Newest first. */
  waiting: TaskCardFragment[];
  /** False on an older page: what is new belongs on the first one. */
  collectsNew: boolean;
  /** Only tasks that pay enough are listed: one whose reward was raised may be new here. */
  leastPay: boolean;
}

export interface FeedSnapshot {
  nodes: TaskCardFragment[];
  pageInfo: { hasNextPage: boolean };
}

/** A tab left open for a day must not grow without end. */
const MOST_WAITING = 200;

export function startFeed(tasks: TaskCardFragment[], collectsNew: boolean, leastPay = false): FeedState {
  return { cards: tasks.map((task) => ({ task, gone: false })), waiting: [], collectsNew, leastPay };
}

function withdraw(state: FeedState, taskId: string): FeedState {
  return {
    ...state,
    cards: state.cards.map((card) => (card.task.id === taskId ? { ...card, gone: true } : card)),
    waiting: state.waiting.filter((task) => task.id !== taskId),
  };
}

function refresh(state: FeedState, task: TaskCardFragment): FeedState {
  return {
    ...state,
    cards: state.cards.map((card) => (card.task.id === task.id ? { task, gone: false } : card)),
    waiting: state.waiting.map((known) => (known.id === task.id ? task : known)),
  };
}

function knows(state: FeedState, taskId: string): boolean {
  return (
    state.cards.some((card) => card.task.id === taskId) || state.waiting.some((task) => task.id === taskId)
  );
}

function add(state: FeedState, task: TaskCardFragment): FeedState {
  if (!state.collectsNew) return state;
  return { ...state, waiting: [task, ...state.waiting].slice(0, MOST_WAITING) };
}

function applyEvent(state: FeedState, event: FeedEvent): FeedState {
  if (event.change === 'GONE' || !event.task) return withdraw(state, event.taskId);
  if (knows(state, event.taskId)) return refresh(state, event.task);
  const isNew = event.change === 'APPEARED' || (event.change === 'REWARD_RAISED' && state.leastPay);
  return isNew ? add(state, event.task) : state;
}

/** One frame of `taskFeed`. A frame that is replayed after a reconnect changes nothing twice. */
export function applyEvents(state: FeedState, events: FeedEvent[]): FeedState {
  return events.reduce(applyEvent, state);
}

/** Whether a glance at the first page shows just what the reader sees. */
export function showsExactly(state: FeedState, rows: { id: string; slotsOpen: number }[]): boolean {
  const same = ({ task, gone }: FeedCard, row: { id: string; slotsOpen: number } | undefined) =>
    !gone && task.id === row?.id && task.slotsOpen === row.slotsOpen;
  return rows.length === state.cards.length && state.cards.every((card, index) => same(card, rows[index]));
}

/** Older than the last row of a first page that goes on: whether it is still open, that page cannot say. */
function beyond(snapshot: FeedSnapshot, task: TaskCardFragment): boolean {
  const last = snapshot.nodes.at(-1);
  return snapshot.pageInfo.hasNextPage && (!last || (task.publishedAt ?? '') <= (last.publishedAt ?? ''));
}

/**
 * Lays a freshly read first page (newest first) over the state: the way over the gap between rendering and subscribing,
 * or after the log was cut. Rows new to us above one we know have appeared; those below all we know were only pushed up.
 */
export function applySnapshot(state: FeedState, snapshot: FeedSnapshot): FeedState {
  const ids = new Set(snapshot.nodes.map((task) => task.id));
  const lastKnown = snapshot.nodes.findLastIndex((task) => knows(state, task.id));
  const appeared = snapshot.nodes.filter(
    (task, row) => !knows(state, task.id) && (lastKnown === -1 || row < lastKnown),
  );
  const missing = [...state.cards.map((card) => card.task), ...state.waiting].filter(
    (task) => !ids.has(task.id) && !beyond(snapshot, task),
  );
  const refreshed = snapshot.nodes.filter((task) => knows(state, task.id)).reduce(refresh, state);
  const withdrawn = missing.reduce((left, task) => withdraw(left, task.id), refreshed);
  return appeared.reduceRight(add, withdrawn);
}

/** The reader asked for them: what waited goes on top, what is gone leaves. */
export function showWaiting(state: FeedState): FeedState {
  const shown = state.waiting.map((task) => ({ task, gone: false }));
  return { ...state, cards: [...shown, ...state.cards.filter((card) => !card.gone)], waiting: [] };
}
