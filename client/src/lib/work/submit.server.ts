import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import {
  CreateUploadDocument,
  SubmitWorkDocument,
  UploadError,
  WorkDocument,
  type AnswerInput,
} from '#lib/api/index.ts';
import { sendFileInside } from '#lib/api/upload.server.ts';
import { settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { DECLARATION, answersOf, errorsByKey, filesOf, keptValues } from './answers.ts';

type Call = Pick<RequestEvent, 'locals' | 'request'> & { params: { id: string } };

interface Stored {
  uploads: Map<string, string>;
  faults: Record<string, string>;
}

async function store({ locals, params }: Call, key: string, file: File): Promise<string> {
  const contentType = file.type || 'application/octet-stream';
  const input = { submissionId: params.id, key, contentType, bytes: file.size };
  const made = await settled(locals.api(CreateUploadDocument, { input }));
  if (made.failure) {
    const { fields } = made.failure.data;
    throw new UploadError(fields['bytes'] ? 'LARGE' : fields['contentType'] ? 'TYPE' : 'FAILED');
  }
  await sendFileInside(made.data.url, file);
  return made.data.uploadId;
}

/** One after the other: each holds its bytes in memory. */
async function storeAll(call: Call, files: { key: string; file: File }[]): Promise<Stored> {
  const stored: Stored = { uploads: new Map(), faults: {} };
  for (const { key, file } of files) {
    try {
      stored.uploads.set(key, await store(call, key, file));
    } catch (failure) {
      if (!(failure instanceof UploadError)) throw failure;
      stored.faults[key] = failure.code;
    }
  }
  return stored;
}

/** The submit action: sends on the files that the form still holds, then delivers the answers. */
export async function submitWork(call: Call): Promise<ActionFailure<Refusal>> {
  const { locals, params, request } = call;
  const [form, { submission }] = await Promise.all([
    request.formData(),
    locals.api(WorkDocument, { id: params.id }),
  ]);
  const fields = submission?.proofFields ?? [];
  const { uploads, faults } = await storeAll(call, filesOf(form, fields));
  const answers = answersOf(form, fields, uploads);
  const values = { ...keptValues(answers), form: 'submit' };
  if (textOf(form, DECLARATION) !== 'yes') faults[DECLARATION] = 'REQUIRED';
  if (Object.keys(faults).length > 0) return fail(422, { ...refused, fields: faults, values });
  const input = { submissionId: params.id, answers, idempotencyKey: textOf(form, 'key') || null };
  const done = await settled(locals.api(SubmitWorkDocument, { input }), { values });
  if (!done.failure)
    redirect(303, `/my-work/${params.id}?done=${submission?.revisions.length ? 'again' : 'submitted'}`);
  return named(done.failure, answers);
}

const refused: Omit<Refusal, 'fields' | 'values'> = {
  code: 'BAD_USER_INPUT',
  message: '',
  retryAt: null,
  missing: null,
  reasons: [],
};

const named = ({ status, data }: ActionFailure<Refusal>, answers: AnswerInput[]): ActionFailure<Refusal> =>
  fail(status, { ...data, fields: errorsByKey(data.fields, answers) });
