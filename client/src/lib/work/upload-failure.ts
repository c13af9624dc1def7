import type { UploadError } from '#lib/api/index.ts';

export type UploadFailure = UploadError['code'];

/** Why `createUpload` was refused, by its code and the bad fields of its input. Only after FAILED another try may help. */
export function uploadRefused(code: string, fields: readonly string[]): UploadFailure {
  if (fields.includes('bytes')) return 'LARGE';
  if (fields.includes('contentType')) return 'TYPE';
  return code === 'LIMIT_EXCEEDED' ? 'LIMIT' : 'FAILED';
}
