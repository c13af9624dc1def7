import { redirect } from '@sveltejs/kit';
import { formKey } from '#lib/forms/settled.ts';
import { builderChoices, draftFrom, ownTask } from '#lib/hire/load-builder.server.ts';
import { changeDraft, saveDraft } from '#lib/hire/save-draft.server.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const isRunning = (status: string) => status === 'LIVE' || status === 'PAUSED';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const [task, choices] = await Promise.all([ownTask(locals.api, params.id), builderChoices(locals.api)]);
  if (!task.viewerActions.includes('edit')) redirect(303, `/hire/tasks/${task.id}`);
  return {
    choices,
    task: { id: task.id, title: task.title, status: task.status, hasItems: task.hasItems, slots: task.slots },
    moderation: task.moderation,
    start: draftFrom(task),
    running: isRunning(task.status),
    done: url.searchParams.get('done'),
    key: formKey(),
  };
};

export const actions: Actions = {
  change: ({ request }) => changeDraft(request),
  save: async ({ locals, params, request }) => {
    const { id, status } = await ownTask(locals.api, params.id);
    return saveDraft(locals.api, request, { id, running: isRunning(status) });
  },
};
