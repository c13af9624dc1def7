import { redirect } from '@sveltejs/kit';
import { formKey } from '#lib/forms/settled.ts';
import { builderChoices, draftFrom, isRunning, ownTask, storedRows } from '#lib/hire/load-builder.server.ts';
import { changeDraft, changeRows, editedTask, saveDraft } from '#lib/hire/save-draft.server.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const [task, choices] = await Promise.all([ownTask(locals.api, id), builderChoices(locals.api)]);
  if (!task.viewerActions.includes('edit')) redirect(303, `/hire/tasks/${task.id}`);
  const running = isRunning(task.status);
  return {
    choices,
    task: { id: task.id, title: task.title, status: task.status },
    stored: running ? null : await storedRows(locals.api, url, { id }),
    moderation: task.moderation,
    start: draftFrom(task),
    running,
    done: url.searchParams.get('done'),
    key: formKey(),
  };
};

export const actions: Actions = {
  change: async ({ locals, params, request }) =>
    changeDraft(request, (await editedTask(locals.api, params.id)).before),
  rows: async ({ locals, params, request }) =>
    changeRows(locals.api, request, await editedTask(locals.api, params.id)),
  save: async ({ locals, params, request }) =>
    saveDraft(locals.api, request, await editedTask(locals.api, params.id)),
};
