/** Why a file did not arrive: refused for what it is, or trouble that passes. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  constructor(readonly code: 'TYPE' | 'LARGE' | 'FAILED') {
    super(`The upload failed: ${code}.`);
  }
}

export function uploadFailure(status: number): UploadError {
  if (status === 413) return new UploadError('LARGE');
  return new UploadError(status === 415 ? 'TYPE' : 'FAILED');
}

/**
 * Sends a file to the address that `createUpload` gave, and tells how far it is. By XMLHttpRequest, because fetch cannot
 * tell; to our own origin, whatever name the reader knows it by.
 */
export function sendFile(url: string, file: Blob, onProgress: (share: number) => void): Promise<void> {
  const { pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', pathname + search);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(uploadFailure(request.status)));
    request.onerror = () => reject(new UploadError('FAILED'));
    request.send(file);
  });
}
