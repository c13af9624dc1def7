/** Why a file did not arrive: refused for what it is, or because there are too many; or trouble that passes. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  constructor(readonly code: 'TYPE' | 'LARGE' | 'LIMIT' | 'FAILED') {
    super(`The upload failed: ${code}.`);
  }
}

export function uploadFailure(status: number): UploadError {
  if (status === 413) return new UploadError('LARGE');
  return new UploadError(status === 415 ? 'TYPE' : 'FAILED');
}

/** With nothing heard of a file for so long its line is taken for dead. The server itself waits no longer for a body. */
const SILENCE_MS = 30_000;

/** Calls `dead` when it was not told for too long that something moves; the last word is `over`. */
function watch(dead: () => void) {
  let timer = setTimeout(dead, SILENCE_MS);
  return {
    moves() {
      clearTimeout(timer);
      timer = setTimeout(dead, SILENCE_MS);
    },
    over: () => clearTimeout(timer),
  };
}

/** `fetch` that does not wait for ever: it fails where no answer begins for too long. */
export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const controller = new AbortController();
  const line = watch(() => controller.abort());
  try {
    return await fetch(input, { ...init, signal: controller.signal });
  } finally {
    line.over();
  }
}

/**
 * Sends a file to the address that `createUpload` gave, and tells how far it is. By XMLHttpRequest, because fetch cannot
 * tell; to our own origin, whatever name the reader knows it by. Given up as FAILED where the line has stalled.
 */
export function sendFile(url: string, file: Blob, onProgress: (share: number) => void): Promise<void> {
  const { pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', pathname + search);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    const line = watch(() => request.abort());
    request.upload.onprogress = ({ loaded, total }) => {
      line.moves();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onload = () => (request.status < 300 ? resolve() : reject(uploadFailure(request.status)));
    request.onerror = request.onabort = () => reject(new UploadError('FAILED'));
    request.onloadend = line.over;
    request.send(file);
  });
}
