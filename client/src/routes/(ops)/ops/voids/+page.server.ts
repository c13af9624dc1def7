import { fail, redirect } from '@sveltejs/kit';
import {
  OpsConfirmVoidDocument,
  OpsDeclineVoidDocument,
  OpsProposeVoidDocument,
  OpsVoidsDocument,
} from '#lib/api/index.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { submissionIdIn } from '#lib/ops/submission-id.ts';
import { voidReasonNames } from '#lib/work/void-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const after = url.searchParams.get('after') || null;
  const { submissionVoids } = await locals.api(OpsVoidsDocument, { first: PAGE_SIZE, after });
  const { hasNextPage, endCursor } = submissionVoids.pageInfo;
  return {
    ...{ after, voids: submissionVoids.nodes, next: hasNextPage ? endCursor : null },
    done: url.searchParams.get('done'),
    key: formKey(),
  };
};

const badField = (values: Record<string, string>, fields: Record<string, string>): Refusal => ({
  ...{ code: 'BAD_USER_INPUT', message: '', retryAt: null, missing: null, reasons: [], values },
  fields,
});

async function sent(request: Request, form: string): Promise<Record<string, string>> {
  const data = await request.formData();
  const names = ['void', 'submission', 'reason', 'note', 'evidence', 'key'];
  return { form, ...Object.fromEntries(names.map((name) => [name, textOf(data, name)])) };
}
const done = (word: string): never => redirect(303, `/ops/voids?done=${word}`);
const judgement = ({ void: voidId = '', note = '', key = '' }: Record<string, string>) => ({
  input: { voidId, note, idempotencyKey: key },
});

export const actions: Actions = {
  propose: async ({ locals, request }) => {
    const values = await sent(request, 'propose');
    const submissionId = submissionIdIn(values['submission'] ?? '');
    if (submissionId === null) return fail(422, badField(values, { submissionId: 'INVALID' }));
    const reason = voidReasonNames().find(({ value }) => value === values['reason'])?.value;
    // Nothing is taken for granted where nobody chose: somebody is accused by it.
    if (!reason) return fail(422, badField(values, { reason: 'REQUIRED' }));
    const { note = '', evidence = '', key = '' } = values;
    const input = { submissionId, reason, note, evidence, idempotencyKey: key };
    const answer = settled(locals.api(OpsProposeVoidDocument, { input }), { values });
    return (await answer).failure ?? done('proposed');
  },
  confirm: async ({ locals, request }) => {
    const values = await sent(request, 'confirm');
    const answer = settled(locals.api(OpsConfirmVoidDocument, judgement(values)), { values });
    return (await answer).failure ?? done('confirmed');
  },
  decline: async ({ locals, request }) => {
    const values = await sent(request, 'decline');
    const answer = settled(locals.api(OpsDeclineVoidDocument, judgement(values)), { values });
    return (await answer).failure ?? done('declined');
  },
};
