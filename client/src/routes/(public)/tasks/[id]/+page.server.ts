import { error, fail, isHttpError, redirect } from '@sveltejs/kit';
import { ReserveSlotDocument, TaskPageDocument } from '#lib/api/index.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { feedHref } from '#lib/tasks/feed-query.ts';
import { setHidden } from '#lib/tasks/hide.server.ts';
import { lastFeed } from '#lib/tasks/last-feed.server.ts';
import { refusedReserve, reserveWords } from '#lib/work/reserve-words.server.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, depends, cookies }) => {
  depends('app:viewer');
  const { task } = await locals.api(TaskPageDocument, { id: params.id, locale: getLocale() });
  if (!task) error(404, 'NOT_FOUND');
  return { task, words: reserveWords(task), key: formKey(), back: feedHref(lastFeed({ cookies })) };
};

const unverified: Refusal = {
  code: 'NOT_ELIGIBLE',
  message: '',
  fields: {},
  retryAt: null,
  missing: null,
  reasons: ['EMAIL_NOT_VERIFIED'],
  values: {},
};

export const actions: Actions = {
  hide: (event) => setHidden(event, { taskId: event.params.id, hidden: true }, lastFeed(event)),
  reserve: async ({ locals, params, request }) => {
    const input = { taskId: params.id, idempotencyKey: textOf(await request.formData(), 'key') || null };
    const done = await settled(locals.api(ReserveSlotDocument, { input })).catch((failure: unknown) => {
      // Not a refusal of this task but of the account; the page can say what helps.
      if (!isHttpError(failure) || failure.body.message !== 'EMAIL_NOT_VERIFIED') throw failure;
      return { failure: fail(422, unverified) };
    });
    if (done.failure) {
      const { status, data } = done.failure;
      return fail(status, refusedReserve(data, locals.preferences));
    }
    redirect(303, `/my-work/${done.data.submission.id}`);
  },
};
