import type { Scope } from '../kernel/index.js';
import { looksTheSame, mostBits } from './picture.look.js';

/** Among how many of the employer's latest pictures one that only looks the same is searched. */
const COMPARED = 1_000;
/** And of how many of the very same ones. */
const SAME = 100;
/** How far back those that were delivered are looked for among those that were not. */
const WALKED = 10_000;
/** How many matches of one picture are kept of each sort, the exact ones first. */
const KEPT = 10;

interface Seen {
  upload_id: string;
  submission_id: string;
  exact: boolean;
  /** Of the same worker or of another, handed in or not: one sort does not push out another. */
  sort: string;
  /** Null of an exact one, which needs no comparing. */
  small: Buffer | null;
}
interface Found {
  readonly uploadId: string;
  readonly exact: boolean;
}

/**
 * Whether a screenshot was sent to the same employer before: the very same picture among all of theirs, one that looks
 * the same among the latest. A hint for whoever reviews, written down when the picture comes; nothing is refused by it.
 */
export class PictureMatches {
  constructor(private readonly scope: Scope) {}

  /** The picture has to be stored. Of two that come at once, the one that is searched for later finds the other. */
  async note(uploadId: string): Promise<void> {
    const own = await this.scope.sql.first<{ small: Buffer }>(
      'select small from picture_look where upload_id = $1 and small is not null',
      [uploadId],
    );
    if (own === null) return;
    const same = (await this.#candidates(uploadId)).filter(
      ({ small }) => small === null || looksTheSame(own.small, small),
    );
    const found = kept(same).map(({ upload_id: id, exact }): Found => ({ uploadId: id, exact }));
    if (found.length > 0) await this.#keep(uploadId, found);
  }

  /** The exact ones first, then the latest; a purged one is known only by being the very same. What the same worker gave back before doing the task anew is left out. */
  #candidates(uploadId: string): Promise<Seen[]> {
    return this.scope.sql.rows<Seen>(
      `with own as (
         select l.*, s.worker_id, s.task_id from picture_look l join submission s on s.id = l.submission_id
          where l.upload_id = $1),
       seen as (${latest(exactly, '$2')} union all ${latestDelivered(exactly, '$2')}
         union all ${latest('', '$3')} union all ${latestDelivered('', '$3')}),
       alike as materialized (
         select distinct on (l.upload_id) l.*, l.content_hash = own.content_hash as exact from seen l, own
          where l.content_hash = own.content_hash
            or l.small is not null and bit_count((l.fingerprint # own.fingerprint)::bit(64)) <= $5
          order by l.upload_id)
       select a.upload_id, a.submission_id, a.exact, case when not a.exact then a.small end as small,
          concat_ws(' ', s.worker_id = own.worker_id, u.attached_at is null) as sort
        from own, alike a join submission s on s.id = a.submission_id join upload u on u.id = a.upload_id
        where not (s.worker_id = own.worker_id and s.task_id = own.task_id and s.status = 'RETURNED')
        order by a.exact desc, a.seen_at desc`,
      [uploadId, SAME, COMPARED, WALKED, mostBits],
    );
  }

  /** Both ways, so that whoever reviews either sees the other. */
  async #keep(uploadId: string, found: readonly Found[]): Promise<void> {
    await this.scope.sql.rows(
      `with found as (select * from unnest($2::text[], $3::boolean[]) as f (other_id, exact))
       insert into picture_match (upload_id, other_id, exact)
         select $1, other_id, exact from found union all select other_id, $1, exact from found
       on conflict do nothing`,
      [uploadId, found.map((one) => one.uploadId), found.map(({ exact }) => exact)],
    );
  }
}

const exactly = 'and l.content_hash = (select content_hash from own)';
const latest = (narrowed: string, most: string): string => `(
  select l.* from picture_look l where l.employer_id = (select employer_id from own) ${narrowed}
    and l.submission_id <> (select submission_id from own) order by l.seen_at desc limit ${most})`;

/** On their own: what anybody may send without ever handing it in does not push them out. */
const latestDelivered = (narrowed: string, most: string): string => `(
  select l.* from ${latest(narrowed, '$4')} l
    where (select u.attached_at from upload u where u.id = l.upload_id) is not null
    order by l.seen_at desc limit ${most})`;

/** So many of each sort; one of each submission, since a delivery and its redo may show the same. */
function kept(same: readonly Seen[]): Seen[] {
  return [...Map.groupBy(same, ({ sort }) => sort).values()].flatMap((alike) => {
    const ofEach = Map.groupBy(alike, (one) => one.submission_id);
    return [...ofEach.values()].map(([best]) => best!).slice(0, KEPT);
  });
}
