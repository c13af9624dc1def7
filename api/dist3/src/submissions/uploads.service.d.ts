import type { ReadStream } from 'node:fs';
import { type Scope } from '../kernel/index.js';
import { type MediaType } from './upload.rules.js';
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
/** Pictures and files of a delivery: announced, sent to a URL of their own, shown through another. */
export declare class Uploads {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError, InvalidInputError, LimitReachedError */
    announce({ submissionId, key, contentType, bytes }: Announcement): Promise<UploadTicket>;
    /**
     * Takes the bytes for an upload. The same bytes again are fine, other bytes are not: what was delivered stays.
     * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, UNSUPPORTED_MEDIA, PAYLOAD_TOO_LARGE
     */
    receive(uploadId: string, sent: Buffer): Promise<void>;
    /** A signed URL that shows a stored file for some minutes. Calls within five minutes get the same one. */
    readUrl(uploadId: string): string;
    /** @throws NOT_FOUND */
    open(uploadId: string): Promise<StoredFile>;
    /** Forgets an upload that never became part of a delivery. */
    forget(uploadId: string): Promise<void>;
}
