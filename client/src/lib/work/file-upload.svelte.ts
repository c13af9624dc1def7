import { CreateUploadDocument, UploadError, execute, sendFile } from '#lib/api/index.ts';
import { MAX_BYTES, compress } from './compress.ts';

export interface StoredFile {
  id: string;
  name: string;
}
type Failure = 'TYPE' | 'LARGE' | 'FAILED' | 'LIMIT';
export type UploadState =
  | { phase: 'idle' }
  | { phase: 'shrinking' }
  | { phase: 'sending'; share: number }
  | { phase: 'failed'; why: Failure };

/** Codes of `createUpload` that another try does not mend. */
function refusal(fields: { path: string[] }[] | undefined, code: string): Failure {
  const paths = fields?.map(({ path }) => path.join('.')) ?? [];
  if (paths.includes('bytes')) return 'LARGE';
  if (paths.includes('contentType')) return 'TYPE';
  return code === 'LIMIT_EXCEEDED' ? 'LIMIT' : 'FAILED';
}

/** One field's file on its way: made smaller, announced, sent. */
export function fileUpload(target: { submissionId: string; key: string }) {
  let state = $state.raw<UploadState>({ phase: 'idle' });
  let latest: File | undefined;

  async function announce(file: Blob): Promise<{ uploadId: string; url: string } | Failure> {
    const contentType = file.type || 'application/octet-stream';
    const input = { ...target, contentType, bytes: file.size };
    const { createUpload: made } = await execute(fetch, CreateUploadDocument, { input });
    if (made?.__typename === 'CreateUploadPayload') return made;
    const fields = made && 'fields' in made ? made.fields : undefined;
    return refusal(fields, made?.code ?? '');
  }

  async function deliver(file: File): Promise<StoredFile | Failure> {
    state = { phase: 'shrinking' };
    const sent = await compress(file);
    if (sent.size > MAX_BYTES) return 'LARGE';
    state = { phase: 'sending', share: 0 };
    const made = await announce(sent);
    if (typeof made === 'string') return made;
    await sendFile(made.url, sent, (share) => (state = { phase: 'sending', share }));
    return { id: made.uploadId, name: file.name };
  }

  /** Answers where the file is stored; undefined where it failed, or another was chosen meanwhile. */
  async function send(file: File | undefined = latest): Promise<StoredFile | undefined> {
    if (!file) return undefined;
    latest = file;
    const outcome = await deliver(file).catch((failure: unknown) =>
      failure instanceof UploadError ? failure.code : ('FAILED' as const),
    );
    if (latest !== file) return undefined;
    if (typeof outcome === 'string') {
      state = { phase: 'failed', why: outcome };
      return undefined;
    }
    state = { phase: 'idle' };
    return outcome;
  }

  return {
    get state() {
      return state;
    },
    get busy() {
      return state.phase === 'shrinking' || state.phase === 'sending';
    },
    send,
  };
}
