import { formKey } from '#lib/forms/settled.ts';
import { builderChoices, cloneOf, ownTask } from '#lib/hire/load-builder.server.ts';
import { changeDraft, saveDraft } from '#lib/hire/save-draft.server.ts';
import { emptyDraft } from '#lib/hire/task-draft.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const from = url.searchParams.get('from');
  const [choices, source] = await Promise.all([
    builderChoices(locals.api),
    from ? ownTask(locals.api, from) : null,
  ]);
  return {
    choices,
    start: source ? cloneOf(source) : emptyDraft(),
    source: source && { id: source.id, title: source.title, hasItems: source.hasItems },
    key: formKey(),
  };
};

export const actions: Actions = {
  change: ({ request }) => changeDraft(request),
  save: ({ locals, request }) => saveDraft(locals.api, request, null),
};
