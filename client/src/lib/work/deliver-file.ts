import { CreateUploadDocument, UploadError, execute, sendFile } from '#lib/api/index.ts';
import { MAX_BYTES, compress } from './compress.ts';

export interface StoredFile {
  id: string;
  name: string;
}
export type UploadFailure = 'TYPE' | 'LARGE' | 'FAILED' | 'LIMIT';
export interface UploadTarget {
  submissionId: string;
  key: string;
}

/** Codes of `createUpload` that another try does not mend. */
function refusal(fields: { path: string[] }[] | undefined, code: string): UploadFailure {
  const paths = fields?.map(({ path }) => path.join('.')) ?? [];
  if (paths.includes('bytes')) return 'LARGE';
  if (paths.includes('contentType')) return 'TYPE';
  return code === 'LIMIT_EXCEEDED' ? 'LIMIT' : 'FAILED';
}

async function announce(
  target: UploadTarget,
  file: Blob,
): Promise<{ uploadId: string; url: string } | UploadFailure> {
  const contentType = file.type || 'application/octet-stream';
  const input = { ...target, contentType, bytes: file.size };
  const { createUpload: made } = await execute(fetch, CreateUploadDocument, { input });
  if (made?.__typename === 'CreateUploadPayload') return { ...made, uploadId: String(made.uploadId) };
  const fields = made && 'fields' in made ? made.fields : undefined;
  return refusal(fields, made?.code ?? '');
}

/** Made smaller, announced, sent. Fetched with the first file, so that a page without one does not carry it. */
export async function deliverFile(
  target: UploadTarget,
  file: File,
  onProgress: (share: number) => void,
): Promise<StoredFile | UploadFailure> {
  try {
    const sent = await compress(file);
    if (sent.size > MAX_BYTES) return 'LARGE';
    onProgress(0);
    const made = await announce(target, sent);
    if (typeof made === 'string') return made;
    await sendFile(made.url, sent, onProgress);
    return { id: made.uploadId, name: file.name };
  } catch (failure) {
    return failure instanceof UploadError ? failure.code : 'FAILED';
  }
}
