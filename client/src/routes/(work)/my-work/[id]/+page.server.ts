import { error, redirect } from '@sveltejs/kit';
import { OpenDisputeDocument, ReturnSubmissionDocument, WorkDocument } from '#lib/api/index.ts';
import { formKey, keyFor, settled, textOf } from '#lib/forms/settled.ts';
import { lastFeed } from '#lib/tasks/last-feed.server.ts';
import { APPEAL, valueName } from '#lib/work/answers.ts';
import { nextWork } from '#lib/work/next-work.server.ts';
import { extendWork, keepWork, submitWork } from '#lib/work/submit.server.ts';
import { doneNotices, type DoneNotice } from '#lib/work/view.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url, depends } = event;
  depends('app:viewer');
  const { viewer, submission } = await locals.api(WorkDocument, { id: params.id });
  // Its employer and moderators may see it too, on pages of their own.
  if (!submission || submission.worker?.id !== viewer?.user.id) error(404, 'NOT_FOUND');
  const done = doneNotices.find((notice) => notice === url.searchParams.get('done')) ?? null;
  const submitted = done === 'submitted' || done === 'again';
  const next = submitted ? await nextWork(event, submission.task.id, lastFeed(event)) : null;
  return { work: submission, done, next, now: Date.now(), key: formKey() };
};

async function inputOf({ request, params }: RequestEvent, action: string) {
  const form = await request.formData();
  const input = { submissionId: params.id, idempotencyKey: keyFor(form, action) };
  return { input, text: textOf(form, valueName(APPEAL)), broken: form.has('broken') };
}
const back = ({ params }: RequestEvent, done: DoneNotice): never =>
  redirect(303, `/my-work/${params.id}?done=${done}`);

/** Which of the page's forms was refused, with what was typed. */
const of = (form: string, values: Record<string, string> = {}) => ({ values: { ...values, form } });

export const actions: Actions = {
  submit: submitWork,
  extend: extendWork,
  keep: keepWork,
  return: async (event) => {
    const { input, broken } = await inputOf(event, 'return');
    const reason = broken ? ('BROKEN' as const) : null;
    const asked = event.locals.api(ReturnSubmissionDocument, { input: { ...input, reason } });
    const { failure } = await settled(asked, of('return'));
    return failure ?? back(event, 'returned');
  },
  appeal: async (event) => {
    const { input, text } = await inputOf(event, 'appeal');
    const asked = event.locals.api(OpenDisputeDocument, { input: { ...input, text } });
    const { failure } = await settled(asked, of('appeal', { text }));
    return failure ?? back(event, 'appealed');
  },
};
