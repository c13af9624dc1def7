import type { SubmissionStatus } from '#lib/api/index.ts';
import type { Decision } from './decisions.ts';

/** What was decided here of a delivery. */
export interface Mark {
  kind: Decision['kind'];
  /** waiting: can be taken back; sent: it is so; otherwise the code of the refusal. */
  state: 'waiting' | 'sending' | 'sent' | { refused: string };
}

export interface News {
  readonly id: string;
  readonly status: SubmissionStatus;
}

interface Desk {
  readonly items: readonly News[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** Statuses that changed elsewhere. */
  readonly changed: ReadonlyMap<string, SubmissionStatus>;
  /** Deliveries that came since the list was read. */
  readonly arrived: ReadonlySet<string>;
}

/** A delivery that the desk does not hold has come, and one that was sent back for a redo and is handed in again. */
export function takeNews(desk: Desk, news: readonly News[]): Pick<Desk, 'changed' | 'arrived'> {
  const known = new Map(desk.items.map((item) => [item.id, item]));
  const [changed, arrived] = [new Map(desk.changed), new Set(desk.arrived)];
  for (const { id, status } of news) {
    const [item, mark] = [known.get(id), desk.marks.get(id)];
    const redone = mark?.kind === 'revise' && mark.state === 'sent';
    if (status === 'SUBMITTED' && (!item || redone)) arrived.add(id);
    else if (item && item.status !== status && !mark) changed.set(id, status);
  }
  return { changed, arrived };
}
