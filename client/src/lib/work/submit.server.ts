import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import {
  CreateUploadDocument,
  ExtendReservationDocument,
  SubmitWorkDocument,
  UploadError,
  WorkDocument,
  type AnswerInput,
  type WorkQuery,
} from '#lib/api/index.ts';
import { sendFileInside } from '#lib/api/upload.server.ts';
import { keyFor, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { DECLARATION, answersOf, errorsByKey, filesOf, keptValues } from './answers.ts';
import { uploadRefused } from './upload-failure.ts';

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
    const { code, fields } = made.failure.data;
    throw new UploadError(uploadRefused(code, Object.keys(fields)));
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

/** What a sent form holds of the proof; the files that it still has are sent on. */
async function proofOf(call: Call, form: FormData, submission: WorkQuery['submission']) {
  const fields = submission?.proofFields ?? [];
  const { uploads, faults } = await storeAll(call, filesOf(form, fields));
  return { answers: answersOf(form, fields, uploads), faults };
}

/** The submit action: sends on the files that the form still holds, then delivers the answers. */
export async function submitWork(call: Call): Promise<ActionFailure<Refusal>> {
  const { locals, params, request } = call;
  const [form, { submission }] = await Promise.all([
    request.formData(),
    locals.api(WorkDocument, { id: params.id }),
  ]);
  const { answers, faults } = await proofOf(call, form, submission);
  const values = { ...keptValues(answers), form: 'submit' };
  if (textOf(form, DECLARATION) !== 'yes') faults[DECLARATION] = 'REQUIRED';
  if (Object.keys(faults).length > 0) return fail(422, { ...refused, fields: faults, values });
  const input = { submissionId: params.id, answers, idempotencyKey: keyFor(form, 'submit') };
  const done = await settled(locals.api(SubmitWorkDocument, { input }), { values });
  if (!done.failure)
    redirect(303, `/my-work/${params.id}?done=${submission?.revisions.length ? 'again' : 'submitted'}`);
  return named(done.failure, answers);
}

/**
 * The extend action. Without scripts all that was entered so far comes along, and goes back with the page: time is asked for
 * in the middle of the work. The time first, which may be running out while a file is sent on.
 */
export async function extendWork(call: Call) {
  const { locals, params, request } = call;
  const form = await request.formData();
  const input = { submissionId: params.id, idempotencyKey: keyFor(form, 'extend') };
  const asked = await settled(locals.api(ExtendReservationDocument, { input }));
  const { submission } = await locals.api(WorkDocument, { id: params.id });
  const { answers, faults } = await proofOf(call, form, submission);
  const values = keptValues(answers);
  const bad = Object.keys(faults).length > 0;
  if (asked.failure) {
    const { status, data } = asked.failure;
    return fail(status, { ...data, values: { ...values, form: 'extend' } });
  }
  if (answers.length === 0 && !bad) redirect(303, `/my-work/${params.id}?done=extended`);
  // A file that could not be sent on is said where a refused proof says it.
  const named = { ...values, form: bad ? 'submit' : 'extended' };
  return { ...refused, fields: faults, values: named, done: 'extended' as const };
}

/**
 * The keep action, where no scripts send files ahead: more of them than one form may carry go in several. All that was
 * entered so far goes back with the page.
 */
export async function keepWork(call: Call) {
  const { locals, params, request } = call;
  const form = await request.formData();
  const { submission } = await locals.api(WorkDocument, { id: params.id });
  const { answers, faults } = await proofOf(call, form, submission);
  const bad = Object.keys(faults).length > 0;
  return { ...refused, fields: faults, values: { ...keptValues(answers), form: bad ? 'submit' : 'kept' } };
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
