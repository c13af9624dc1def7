export declare const maxUploadBytes: number;
/** The largest picture that is decoded, against small files that unpack to gigabytes. */
export declare const maxPixels = 25000000;
export declare const uploadUrlMs: number;
export declare const readUrlMs: number;
export type UploadKind = 'SCREENSHOT' | 'FILE';
export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp';
export type MediaType = ImageType | 'application/pdf' | 'application/zip' | 'text/plain';
/** How many a submission may have: one for each field that takes a file, delivered and redone each time, and some to spare. */
export declare const maxUploads: (fileFields: number) => number;
export declare const isImage: (type: MediaType) => type is ImageType;
/** Whether a file of this kind may be announced as this type. */
export declare function mayAnnounce(kind: UploadKind, contentType: string): boolean;
/** The type by the bytes themselves; null for what is not taken. */
export declare function sniff(kind: UploadKind, bytes: Buffer): MediaType | null;
export declare const extensions: Readonly<Record<MediaType, string>>;
