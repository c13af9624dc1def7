import { redirect } from '@sveltejs/kit';
import { OpsChangeSettingDocument, OpsSettingsDocument } from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const after = url.searchParams.get('after') || null;
  const { operatorSettings, operatorSettingChanges } = await locals.api(OpsSettingsDocument, {
    first: PAGE_SIZE,
    after,
  });
  const { viewer } = await parent();
  const { hasNextPage, endCursor } = operatorSettingChanges.pageInfo;
  return {
    ...{ after, settings: operatorSettings, changes: operatorSettingChanges.nodes },
    next: hasNextPage ? endCursor : null,
    mayChange: viewer.roles.includes('ADMIN'),
    done: url.searchParams.get('done'),
    key: formKey(),
  };
};

export const actions: Actions = {
  change: async ({ locals, request }) => {
    const data = await request.formData();
    const names = ['setting', 'version', 'key', 'value', 'note'] as const;
    const values = Object.fromEntries(names.map((name) => [name, textOf(data, name)])) as Record<
      (typeof names)[number],
      string
    >;
    const input = {
      ...{ key: values.setting, value: values.value, note: values.note },
      expectedVersion: Number(values.version) || 0,
      idempotencyKey: values.key,
    };
    const answer = settled(locals.api(OpsChangeSettingDocument, { input }), { values });
    return (await answer).failure ?? redirect(303, '/ops/settings?done=changed');
  },
};
