import { error, redirect } from '@sveltejs/kit';
import {
  OpsApproveTaskDocument,
  OpsLiftPauseDocument,
  OpsRejectTaskDocument,
  OpsTakeDownTaskDocument,
  OpsTaskDocument,
} from '#lib/api/index.ts';
import { formKey, keyFor, settled, textOf } from '#lib/forms/settled.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { task } = await locals.api(OpsTaskDocument, { id: params.id, locale: getLocale() });
  if (!task) error(404, 'NOT_FOUND');
  return { task, done: url.searchParams.get('done'), key: formKey() };
};

/** What a form of this page sends, and what it gets back where it was refused. */
async function sent({ request, params }: RequestEvent, form: string) {
  const data = await request.formData();
  const [code, note] = [textOf(data, 'code'), textOf(data, 'note')];
  const which = { taskId: params.id, idempotencyKey: keyFor(data, form) };
  return { which, judged: { ...which, code, note }, again: { values: { form, code, note } } };
}

export const actions: Actions = {
  approve: async (event) => {
    const { which, again } = await sent(event, 'approve');
    const { failure } = await settled(event.locals.api(OpsApproveTaskDocument, { input: which }), again);
    return failure ?? redirect(303, '/ops/tasks?done=approved');
  },
  liftPause: async (event) => {
    const { which, again } = await sent(event, 'liftPause');
    const { failure } = await settled(event.locals.api(OpsLiftPauseDocument, { input: which }), again);
    return failure ?? redirect(303, `/ops/tasks/${event.params.id}?done=pause_lifted`);
  },
  reject: async (event) => {
    const { judged, again } = await sent(event, 'reject');
    const { failure } = await settled(event.locals.api(OpsRejectTaskDocument, { input: judged }), again);
    return failure ?? redirect(303, '/ops/tasks?done=rejected');
  },
  takeDown: async (event) => {
    const { judged, again } = await sent(event, 'takeDown');
    const { failure } = await settled(event.locals.api(OpsTakeDownTaskDocument, { input: judged }), again);
    return failure ?? redirect(303, `/ops/tasks/${event.params.id}?done=taken_down`);
  },
};
