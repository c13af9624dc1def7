import type { Scope } from '../kernel/index.js';
import { looksTheSame, mostBits } from './picture.look.js';

/** Among how many of the employer's latest pictures one that only looks the same is searched. */
const COMPARED = 1_000;
/** How many matches of one picture are kept, the exact ones first. */
const KEPT = 10;

interface Seen {
  upload_id: string;
  exact: boolean;
  small: Buffer;
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
      'select small from picture_look where upload_id = $1',
      [uploadId],
    );
    if (own === null) return;
    const found = (await this.#candidates(uploadId))
      .filter(({ exact, small }) => exact || looksTheSame(own.small, small))
      .slice(0, KEPT)
      .map(({ upload_id: id, exact }): Found => ({ uploadId: id, exact }));
    if (found.length > 0) await this.#keep(uploadId, found);
  }

  #candidates(uploadId: string): Promise<Seen[]> {
    return this.scope.sql.rows<Seen>(
      `with own as (select * from picture_look where upload_id = $1),
       same as (
         select l.* from own join picture_look l on l.employer_id = own.employer_id and l.content_hash = own.content_hash
          where l.submission_id <> own.submission_id order by l.seen_at desc limit $3),
       latest as (
         select l.* from picture_look l where l.employer_id = (select employer_id from own)
          order by l.seen_at desc limit $2)
       select upload_id, true as exact, small from same
       union all
       (select l.upload_id, false, l.small from own, latest l
         where l.submission_id <> own.submission_id and l.content_hash <> own.content_hash
           and bit_count((l.fingerprint # own.fingerprint)::bit(64)) <= $4
         order by l.seen_at desc)`,
      [uploadId, COMPARED, KEPT, mostBits],
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
