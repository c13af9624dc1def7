import type { StoredFile, UploadTarget } from './deliver-file.ts';
import type { UploadFailure } from './upload-failure.ts';

export type { StoredFile } from './deliver-file.ts';
export type UploadState =
  | { phase: 'idle' }
  | { phase: 'shrinking' }
  | { phase: 'sending'; share: number }
  | { phase: 'failed'; why: UploadFailure };

/** Where one field's file stands on its way. */
export function fileUpload(target: UploadTarget) {
  let state = $state.raw<UploadState>({ phase: 'idle' });
  let latest: File | undefined;

  async function deliver(file: File): Promise<StoredFile | UploadFailure> {
    state = { phase: 'shrinking' };
    const code = await import('./deliver-file.ts').catch(() => undefined);
    if (!code) return 'FAILED';
    return code.deliverFile(target, file, (share) => {
      if (latest === file) state = { phase: 'sending', share };
    });
  }

  /** Answers where the file is stored; undefined where it failed, or another was chosen meanwhile. */
  async function send(file: File | undefined = latest): Promise<StoredFile | undefined> {
    if (!file) return undefined;
    latest = file;
    const outcome = await deliver(file);
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
