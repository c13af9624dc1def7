import { fail, redirect } from '@sveltejs/kit';
import {
  OpsConfirmDifferenceDocument,
  OpsDifferencesDocument,
  OpsRunReconciliationDocument,
  OpsSettleDifferenceDocument,
  type ReconciliationResolution,
} from '#lib/api/index.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { differenceShelves, readDifferenceShelf } from '#lib/ops/difference-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const shelf = readDifferenceShelf(url.searchParams);
  const after = url.searchParams.get('after') || null;
  const variables = { status: [...differenceShelves[shelf].status], first: PAGE_SIZE, after };
  const { reconciliationItems, reconciliationRuns } = await locals.api(OpsDifferencesDocument, variables);
  const { hasNextPage, endCursor } = reconciliationItems.pageInfo;
  return {
    ...{ shelf, after, items: reconciliationItems.nodes, runs: reconciliationRuns },
    next: hasNextPage ? endCursor : null,
    done: url.searchParams.get('done'),
    key: formKey(),
  };
};

const resolutions: ReconciliationResolution[] = ['ACCEPT_THEIRS', 'IGNORE'];

/** Money may move by it, so nothing is taken for granted where nobody chose. */
const unchosen = (values: Record<string, string>): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '',
  fields: { resolution: 'REQUIRED' },
  retryAt: null,
  missing: null,
  reasons: [],
  values,
});

async function sent(request: Request, form: string): Promise<Record<string, string>> {
  const data = await request.formData();
  const names = ['item', 'key', 'note', 'resolution', 'provider', 'day'];
  return { form, ...Object.fromEntries(names.map((name) => [name, textOf(data, name)])) };
}
const done = (word: string): never => redirect(303, `/ops/reconciliation?done=${word}`);

export const actions: Actions = {
  run: async ({ locals, request }) => {
    const values = await sent(request, 'run');
    const input = { provider: values['provider'] ?? '', day: values['day'] ?? '' };
    return (
      (await settled(locals.api(OpsRunReconciliationDocument, { input }), { values })).failure ?? done('run')
    );
  },
  settle: async ({ locals, request }) => {
    const values = await sent(request, 'settle');
    const resolution = resolutions.find((one) => one === values['resolution']);
    if (!resolution) return fail(422, unchosen(values));
    const input = {
      ...{ itemId: values['item'] ?? '', resolution, note: values['note'] ?? '' },
      idempotencyKey: values['key'] ?? '',
    };
    const answer = await settled(locals.api(OpsSettleDifferenceDocument, { input }), { values });
    return answer.failure ?? done(answer.data.item.status === 'PROPOSED' ? 'proposed' : 'settled');
  },
  confirm: async ({ locals, request }) => {
    const values = await sent(request, 'confirm');
    const input = {
      ...{ itemId: values['item'] ?? '', note: values['note'] ?? '' },
      idempotencyKey: values['key'] ?? '',
    };
    const answer = settled(locals.api(OpsConfirmDifferenceDocument, { input }), { values });
    return (await answer).failure ?? done('settled');
  },
};
