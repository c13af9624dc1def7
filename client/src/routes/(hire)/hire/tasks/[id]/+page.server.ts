import { error, redirect } from '@sveltejs/kit';
import { HireTaskDocument } from '#lib/api/index.ts';
import { formKey, textOf } from '#lib/forms/settled.ts';
import { WAITING_SHOWN } from '#lib/hire/arriving.ts';
import { actOn } from '#lib/hire/task-actions.server.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const wanted = { id, locale: getLocale(), waiting: WAITING_SHOWN };
  const { task, market } = await locals.api(HireTaskDocument, wanted);
  if (!task?.progress) error(404, 'NOT_FOUND');
  if (task.status === 'DRAFT' || task.status === 'REJECTED') redirect(303, `/hire/tasks/${id}/edit`);
  return {
    task: { ...task, progress: task.progress },
    depositLimits: market.depositLimits,
    done: url.searchParams.get('done'),
    key: formKey(),
  };
};

export const actions: Actions = {
  act: async ({ locals, params, request }) => {
    const form = await request.formData();
    return actOn(locals.api, params.id, { action: textOf(form, 'action'), form });
  },
};
