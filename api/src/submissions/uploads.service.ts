import { createHash } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import {
  after,
  CodedError,
  InputCheck,
  LimitReachedError,
  newId,
  refuse,
  toDate,
  type Scope,
} from '../kernel/index.js';
import type { ProofField } from '../tasks/index.js';
import { PinnedTextLoader } from './submission.content.js';
import { Submissions } from './submissions.service.js';
import type { Look } from './picture.look.js';
import { PictureMatches } from './picture-matches.service.js';
import { redraw } from './picture.redraw.js';
import {
  extensions,
  isImage,
  maxUploadBytes,
  maxUploads,
  mayAnnounce,
  readUrlMs,
  sniff,
  uploadUrlMs,
  type MediaType,
  type UploadKind,
} from './upload.rules.js';
import { signedUrl } from './upload.signature.js';
import { DiskStore } from './upload.store.js';
import { workerActions } from './submission.transitions.js';

export interface Announcement {
  readonly submissionId: string;
  readonly key: string;
  readonly contentType: string;
  readonly bytes: number;
}
export interface UploadTicket {
  readonly uploadId: string;
  /** Until then its bytes are taken. */
  readonly expiresAt: Date;
}
export interface StoredFile {
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly fileName: string;
  readonly content: ReadStream;
}

interface StoredUpload {
  id: string;
  kind: UploadKind;
  expires_at: string;
  storage_key: string | null;
  media_type: MediaType | null;
  bytes: number | null;
  source_hash: string | null;
  purged_at: string | null;
}

interface ReceivedFile {
  readonly sourceHash: string;
  readonly content: Buffer;
  /** Of a picture. */
  readonly look: Look | null;
  readonly mediaType: MediaType;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Pictures and files of a delivery: announced, sent to a URL of their own, shown through another. */
export class Uploads {
  readonly #store: DiskStore;

  constructor(private readonly scope: Scope) {
    this.#store = new DiskStore(scope.config.dataDir);
  }

  /** In the open transaction. @throws NotFoundError, InvalidTransitionError, InvalidInputError, LimitReachedError */
  async announce({ submissionId, key, contentType, bytes }: Announcement): Promise<UploadTicket> {
    const { sql, now } = this.scope;
    const submissions = this.scope.get(Submissions);
    const submission = await submissions.lockAs('worker', submissionId);
    const from: readonly string[] = workerActions.submit.from;
    if (!from.includes(submission.status)) submissions.refuseTransition(submission);
    const kind = await this.#kindOf(submissionId, { key, contentType, bytes });
    await this.#demandRoom(submissionId);
    const uploadId = newId('upl');
    const expiresAt = after(now, uploadUrlMs);
    await sql.rows(
      `insert into upload (id, submission_id, task_id, field_key, kind, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [uploadId, submissionId, submission.taskId, key, kind, now, expiresAt],
    );
    return { uploadId, expiresAt };
  }

  /**
   * Takes the bytes for an upload. The same bytes again are fine, other bytes are not: what was delivered stays.
   * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, UNSUPPORTED_MEDIA, PAYLOAD_TOO_LARGE
   */
  async receive(uploadId: string, sent: Buffer): Promise<void> {
    const upload = await this.#find(uploadId);
    if (upload === null) throw new CodedError('NOT_FOUND', 'There is no such upload.');
    const sourceHash = sha256(sent);
    if (upload.storage_key !== null) sameAgain(upload, sourceHash);
    else await this.#accept(upload, { sent, sourceHash });
    // What is sent again for want of an answer may not have been looked at.
    if (upload.kind === 'SCREENSHOT') await this.scope.get(PictureMatches).note(uploadId);
  }

  async #accept(
    upload: StoredUpload,
    { sent, sourceHash }: { sent: Buffer; sourceHash: string },
  ): Promise<void> {
    if (toDate(upload.expires_at) < this.scope.now)
      throw new CodedError('FORBIDDEN', 'This upload URL has ended; ask for a new one.');
    const type = sniff(upload.kind, sent);
    if (type === null) throw new CodedError('UNSUPPORTED_MEDIA', kindsTaken(upload.kind));
    const file = isImage(type)
      ? { ...(await redraw(sent)), mediaType: 'image/webp' as const }
      : { content: sent, look: null, mediaType: type };
    await this.#keep(upload.id, { ...file, sourceHash });
  }

  /** A signed URL that shows a stored file for some minutes. Calls within five minutes get the same one. */
  readUrl(uploadId: string): string {
    const step = readUrlMs / 2;
    const expiresAt = new Date(Math.ceil(this.scope.now.getTime() / step) * step + step);
    return signedUrl(this.scope.config, { right: 'get', uploadId, expiresAt });
  }

  /** @throws NOT_FOUND */
  async open(uploadId: string): Promise<StoredFile> {
    const upload = await this.#find(uploadId);
    const isThere = upload?.storage_key != null && upload.purged_at === null;
    const content = isThere ? await this.#store.read(upload.storage_key!) : null;
    if (upload === null || content === null) throw new CodedError('NOT_FOUND', 'There is no such file.');
    const mediaType = upload.media_type!;
    const fileName = `${uploadId}.${extensions[mediaType]}`;
    return { mediaType, bytes: upload.bytes!, fileName, content };
  }

  /** Forgets an upload that never became part of a delivery. */
  async forget(uploadId: string): Promise<void> {
    const gone = await this.scope.sql.first<{ storage_key: string | null }>(
      'delete from upload where id = $1 and attached_at is null returning storage_key',
      [uploadId],
    );
    if (gone?.storage_key) await this.#store.remove(gone.storage_key);
  }

  async #kindOf(
    submissionId: string,
    { key, contentType, bytes }: Omit<Announcement, 'submissionId'>,
  ): Promise<UploadKind> {
    const { proofFields } = await this.scope.get(PinnedTextLoader).load(submissionId);
    const kind = fileKindOf(proofFields.find((one) => one.key === key));
    const check = new InputCheck();
    if (kind === null) check.add(['key'], 'INVALID', 'The task asks for no file under this key.');
    else if (!mayAnnounce(kind, contentType)) check.add(['contentType'], 'INVALID', kindsTaken(kind));
    if (bytes < 1) check.add(['bytes'], 'TOO_SMALL', 'The file is empty.');
    if (bytes > maxUploadBytes) check.add(['bytes'], 'TOO_LARGE', 'A file may have at most 5 MB.');
    check.done();
    return kind!;
  }

  /** What never came, and cannot come any more, takes nobody's place. @throws LimitReachedError */
  async #demandRoom(submissionId: string): Promise<void> {
    const { sql, now } = this.scope;
    const { proofFields } = await this.scope.get(PinnedTextLoader).load(submissionId);
    const limit = maxUploads(proofFields.filter((field) => fileKindOf(field) !== null).length);
    const counted = await sql.first<{ n: number }>(
      `select count(*)::int as n from upload
        where submission_id = $1 and (storage_key is not null or expires_at >= $2)`,
      [submissionId, now],
    );
    if (counted!.n >= limit)
      refuse(new LimitReachedError('These are too many uploads for one submission.', { limit }));
  }

  #find(uploadId: string): Promise<StoredUpload | null> {
    return this.scope.sql.first<StoredUpload>('select * from upload where id = $1', [uploadId]);
  }

  /** The file first, then the row: what a row names is there. */
  async #keep(uploadId: string, { sourceHash, content, look, mediaType }: ReceivedFile): Promise<void> {
    const key = await this.#store.put(content);
    const kept = await this.scope.sql.rows(
      `with kept as (
         update upload set storage_key = $2, media_type = $3, bytes = $4, source_hash = $5, content_hash = $6, stored_at = $7
          where id = $1 and storage_key is null returning id, kind, submission_id, content_hash, stored_at),
       seen as (
         insert into picture_look (upload_id, submission_id, employer_id, content_hash, fingerprint, small, seen_at)
         select u.id, u.submission_id, s.employer_id, u.content_hash, $8::bigint, $9::bytea, u.stored_at
          from kept u join submission s on s.id = u.submission_id where u.kind = 'SCREENSHOT')
       select id from kept`,
      [
        uploadId,
        key,
        mediaType,
        content.length,
        sourceHash,
        sha256(content),
        this.scope.now,
        look?.fingerprint ?? null,
        look?.small ?? null,
      ],
    );
    if (kept.length > 0) return;
    await this.#store.remove(key);
    const other = await this.#find(uploadId);
    if (other === null) throw new CodedError('NOT_FOUND', 'There is no such upload.');
    sameAgain(other, sourceHash);
  }
}

const fileKindOf = (field: ProofField | undefined): UploadKind | null =>
  field?.kind === 'SCREENSHOT' || field?.kind === 'FILE' ? field.kind : null;

function sameAgain(upload: StoredUpload, sourceHash: string): void {
  if (upload.source_hash === sourceHash) return;
  throw new CodedError('INVALID_TRANSITION', 'Another file was sent to this URL already; ask for a new one.');
}

const kindsTaken = (kind: UploadKind): string =>
  kind === 'SCREENSHOT'
    ? 'Send a JPEG, PNG or WebP picture.'
    : 'Send a picture, a PDF, a ZIP archive or plain text.';
