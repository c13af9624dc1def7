import { expect, it } from 'vitest';
import { CreateUploadDocument } from '#lib/api/index.ts';
import { DECLARATION } from './answers.ts';
import { submitWork } from './submit.server.ts';

/** A form without scripts that brings one picture; the API answers `refusal` when it is announced. */
async function faultOf(refusal: object): Promise<unknown> {
  const form = new FormData();
  form.append('file.shot', new File(['x'], 'shot.png', { type: 'image/png' }));
  form.append(DECLARATION, 'yes');
  const request = new Request('http://localhost/my-work/sub_1', { method: 'POST', body: form });
  const work = { submission: { proofFields: [{ key: 'shot', kind: 'SCREENSHOT' }], revisions: [] } };
  const api = (document: unknown) =>
    Promise.resolve(document === CreateUploadDocument ? { createUpload: refusal } : work);
  const call = { locals: { api }, params: { id: 'sub_1' }, request } as unknown as Parameters<
    typeof submitWork
  >[0];
  return (await submitWork(call)).data.fields;
}
const invalid = (...path: string[]) => ({
  __typename: 'InvalidInputError',
  code: 'BAD_USER_INPUT',
  message: '',
  fields: [{ path, code: 'INVALID' }],
});

it.for([
  ['too many', { __typename: 'LimitReachedError', code: 'LIMIT_EXCEEDED', message: '' }, 'LIMIT'],
  ['of another type', invalid('contentType'), 'TYPE'],
  ['too large', invalid('bytes'), 'LARGE'],
  ['of a field that is gone', invalid('key'), 'FAILED'],
] as const)('a file that is refused as %s says so beside its field', async ([, refusal, code]) => {
  expect(await faultOf(refusal)).toEqual({ shot: code });
});
