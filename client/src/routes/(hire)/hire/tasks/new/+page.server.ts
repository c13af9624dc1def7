import { formKey } from '#lib/forms/settled.ts';
import { builderChoices, cloneOf, ownTask, storedRows } from '#lib/hire/load-builder.server.ts';
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
    start: source
      ? cloneOf(source)
      : { ...emptyDraft(), reviewHours: String(choices.market.reviewWindow.usualHours) },
    source: source && { id: source.id, title: source.title },
    stored: source?.hasItems ? await storedRows(locals.api, url, { id: source.id, copied: true }) : null,
    key: formKey(),
  };
};

/** Rows that come along have their numbers already. */
async function rowsBefore(api: App.Locals['api'], url: URL): Promise<number> {
  const from = url.searchParams.get('from');
  return from ? ((await ownTask(api, from)).lastItemNumber ?? 0) : 0;
}

export const actions: Actions = {
  change: async ({ locals, request, url }) => changeDraft(request, await rowsBefore(locals.api, url)),
  save: async ({ locals, request, url }) =>
    saveDraft(locals.api, request, { before: await rowsBefore(locals.api, url) }),
};
