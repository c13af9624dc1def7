import { CreateUploadDocument, UploadError, execute, patientFetch, sendFile } from '#lib/api/index.ts';
import { MAX_BYTES, compress } from './compress.ts';
import { uploadRefused, type UploadFailure } from './upload-failure.ts';

export interface StoredFile {
  id: string;
  name: string;
}
export interface UploadTarget {
  submissionId: string;
  key: string;
}

async function announce(
  target: UploadTarget,
  file: Blob,
): Promise<{ uploadId: string; url: string } | UploadFailure> {
  const contentType = file.type || 'application/octet-stream';
  const input = { ...target, contentType, bytes: file.size };
  const { createUpload: made } = await execute(patientFetch, CreateUploadDocument, { input });
  if (made?.__typename === 'CreateUploadPayload') return { ...made, uploadId: String(made.uploadId) };
  const fields = made && 'fields' in made ? made.fields : [];
  return uploadRefused(
    made?.code ?? '',
    fields.map(({ path }) => path.join('.')),
  );
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
