import { createHash } from 'node:crypto';
import { after, CodedError, InputCheck, LimitReachedError, newId, refuse, toDate, } from '../kernel/index.js';
import { PinnedTextLoader } from './submission.content.js';
import { Submissions } from './submissions.service.js';
import { PictureMatches } from './picture-matches.service.js';
import { redraw } from './picture.redraw.js';
import { extensions, isImage, maxUploadBytes, maxUploads, mayAnnounce, readUrlMs, sniff, uploadUrlMs, } from './upload.rules.js';
import { signedUrl } from './upload.signature.js';
import { DiskStore } from './upload.store.js';
import { workerActions } from './submission.transitions.js';
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** Pictures and files of a delivery: announced, sent to a URL of their own, shown through another. */
export class Uploads {
    scope;
    #store;
    constructor(scope) {
        this.scope = scope;
        this.#store = new DiskStore(scope.config.dataDir);
    }
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError, InvalidInputError, LimitReachedError */
    async announce({ submissionId, key, contentType, bytes }) {
        const { sql, now } = this.scope;
        const submissions = this.scope.get(Submissions);
        const submission = await submissions.lockAs('worker', submissionId);
        const from = workerActions.submit.from;
        if (!from.includes(submission.status))
            submissions.refuseTransition(submission);
        const kind = await this.#kindOf(submissionId, { key, contentType, bytes });
        await this.#demandRoom(submissionId);
        const uploadId = newId('upl');
        const expiresAt = after(now, uploadUrlMs);
        await sql.rows('insert into upload (id, submission_id, field_key, kind, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)', [uploadId, submissionId, key, kind, now, expiresAt]);
        return { uploadId, expiresAt };
    }
    /**
     * Takes the bytes for an upload. The same bytes again are fine, other bytes are not: what was delivered stays.
     * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, UNSUPPORTED_MEDIA, PAYLOAD_TOO_LARGE
     */
    async receive(uploadId, sent) {
        const upload = await this.#find(uploadId);
        if (upload === null)
            throw new CodedError('NOT_FOUND', 'There is no such upload.');
        const sourceHash = sha256(sent);
        if (upload.storage_key !== null)
            sameAgain(upload, sourceHash);
        else
            await this.#accept(upload, { sent, sourceHash });
        // What is sent again for want of an answer may not have been looked at.
        if (upload.kind === 'SCREENSHOT')
            await this.scope.get(PictureMatches).note(uploadId);
    }
    async #accept(upload, { sent, sourceHash }) {
        if (toDate(upload.expires_at) < this.scope.now)
            throw new CodedError('FORBIDDEN', 'This upload URL has ended; ask for a new one.');
        const type = sniff(upload.kind, sent);
        if (type === null)
            throw new CodedError('UNSUPPORTED_MEDIA', kindsTaken(upload.kind));
        const file = isImage(type)
            ? { ...(await redraw(sent)), mediaType: 'image/webp' }
            : { content: sent, look: null, mediaType: type };
        await this.#keep(upload.id, { ...file, sourceHash });
    }
    /** A signed URL that shows a stored file for some minutes. Calls within five minutes get the same one. */
    readUrl(uploadId) {
        const step = readUrlMs / 2;
        const expiresAt = new Date(Math.ceil(this.scope.now.getTime() / step) * step + step);
        return signedUrl(this.scope.config, { right: 'get', uploadId, expiresAt });
    }
    /** @throws NOT_FOUND */
    async open(uploadId) {
        const upload = await this.#find(uploadId);
        const content = upload?.storage_key == null ? null : await this.#store.read(upload.storage_key);
        if (upload === null || content === null)
            throw new CodedError('NOT_FOUND', 'There is no such file.');
        const mediaType = upload.media_type;
        const fileName = `${uploadId}.${extensions[mediaType]}`;
        return { mediaType, bytes: upload.bytes, fileName, content };
    }
    /** Forgets an upload that never became part of a delivery. */
    async forget(uploadId) {
        const gone = await this.scope.sql.first('delete from upload where id = $1 and attached_at is null returning storage_key', [uploadId]);
        if (gone?.storage_key)
            await this.#store.remove(gone.storage_key);
    }
    async #kindOf(submissionId, { key, contentType, bytes }) {
        const { proofFields } = await this.scope.get(PinnedTextLoader).load(submissionId);
        const kind = fileKindOf(proofFields.find((one) => one.key === key));
        const check = new InputCheck();
        if (kind === null)
            check.add(['key'], 'INVALID', 'The task asks for no file under this key.');
        else if (!mayAnnounce(kind, contentType))
            check.add(['contentType'], 'INVALID', kindsTaken(kind));
        if (bytes < 1)
            check.add(['bytes'], 'TOO_SMALL', 'The file is empty.');
        if (bytes > maxUploadBytes)
            check.add(['bytes'], 'TOO_LARGE', 'A file may have at most 5 MB.');
        check.done();
        return kind;
    }
    /** What never came, and cannot come any more, takes nobody's place. @throws LimitReachedError */
    async #demandRoom(submissionId) {
        const { sql, now } = this.scope;
        const { proofFields } = await this.scope.get(PinnedTextLoader).load(submissionId);
        const limit = maxUploads(proofFields.filter((field) => fileKindOf(field) !== null).length);
        const counted = await sql.first(`select count(*)::int as n from upload
        where submission_id = $1 and (storage_key is not null or expires_at >= $2)`, [submissionId, now]);
        if (counted.n >= limit)
            refuse(new LimitReachedError('These are too many uploads for one submission.', { limit }));
    }
    #find(uploadId) {
        return this.scope.sql.first('select * from upload where id = $1', [uploadId]);
    }
    /** The file first, then the row: what a row names is there. */
    async #keep(uploadId, { sourceHash, content, look, mediaType }) {
        const key = await this.#store.put(content);
        const kept = await this.scope.sql.rows(`with kept as (
         update upload set storage_key = $2, media_type = $3, bytes = $4, source_hash = $5, content_hash = $6, stored_at = $7
          where id = $1 and storage_key is null returning id, kind, submission_id, content_hash, stored_at),
       seen as (
         insert into picture_look (upload_id, submission_id, employer_id, content_hash, fingerprint, small, seen_at)
         select u.id, u.submission_id, s.employer_id, u.content_hash, $8::bigint, $9::bytea, u.stored_at
          from kept u join submission s on s.id = u.submission_id where u.kind = 'SCREENSHOT')
       select id from kept`, [
            uploadId,
            key,
            mediaType,
            content.length,
            sourceHash,
            sha256(content),
            this.scope.now,
            look?.fingerprint ?? null,
            look?.small ?? null,
        ]);
        if (kept.length > 0)
            return;
        await this.#store.remove(key);
        const other = await this.#find(uploadId);
        if (other === null)
            throw new CodedError('NOT_FOUND', 'There is no such upload.');
        sameAgain(other, sourceHash);
    }
}
const fileKindOf = (field) => field?.kind === 'SCREENSHOT' || field?.kind === 'FILE' ? field.kind : null;
function sameAgain(upload, sourceHash) {
    if (upload.source_hash === sourceHash)
        return;
    throw new CodedError('INVALID_TRANSITION', 'Another file was sent to this URL already; ask for a new one.');
}
const kindsTaken = (kind) => kind === 'SCREENSHOT'
    ? 'Send a JPEG, PNG or WebP picture.'
    : 'Send a picture, a PDF, a ZIP archive or plain text.';
//# sourceMappingURL=uploads.service.js.map