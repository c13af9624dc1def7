// Kajlet's batching by itself, for a peer: whatever waits becomes one statement, at most 16 in one and two at a time.
import { batched, pool, type JoinedRow, type Viewer } from './feed.data.ts';

interface Waiting {
  readonly viewer: Viewer;
  readonly first: number;
  readonly resolve: (rows: JoinedRow[]) => void;
  readonly reject: (error: unknown) => void;
}

const MOST = 16;
const AT_ONCE = 2;
const waiting: Waiting[] = [];
let running = 0;
let scheduled = false;

export const batchedPage = (viewer: Viewer, first: number): Promise<JoinedRow[]> =>
  new Promise((resolve, reject) => {
    waiting.push({ viewer, first, resolve, reject });
    schedule();
  });

function schedule(): void {
  if (scheduled || running >= AT_ONCE || waiting.length === 0) return;
  scheduled = true;
  setImmediate(() => {
    scheduled = false;
    void runOne();
    schedule();
  });
}

async function runOne(): Promise<void> {
  const batch = waiting.splice(0, MOST);
  running += 1;
  try {
    const values = [
      batch.map(({ viewer }) => viewer.id),
      batch.map(({ viewer }) => viewer.country),
      batch.map(({ first }) => first),
    ];
    const { rows } = await pool.query<JoinedRow & { place: string }>({ ...batched, values });
    const pages: JoinedRow[][] = batch.map(() => []);
    for (const row of rows) pages[Number(row.place) - 1]!.push(row);
    batch.forEach(({ resolve }, place) => resolve(pages[place]!));
  } catch (error) {
    for (const { reject } of batch) reject(error);
  } finally {
    running -= 1;
    schedule();
  }
}
