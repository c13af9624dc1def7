import { fail, redirect } from '@sveltejs/kit';
import { OpsGrantPromoDocument, OpsPromoGrantsDocument, OpsPromoRecipientDocument } from '#lib/api/index.ts';
import { readAmount } from '#lib/format/amounts.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const after = url.searchParams.get('after') || null;
  const { promoGrants } = await locals.api(OpsPromoGrantsDocument, { first: PAGE_SIZE, after });
  const { viewer } = await parent();
  const { hasNextPage, endCursor } = promoGrants.pageInfo;
  return {
    ...{ after, grants: promoGrants.nodes, next: hasNextPage ? endCursor : null },
    mayGive: viewer.roles.includes('ADMIN'),
    whom: url.searchParams.get('to') ?? '',
    done: url.searchParams.get('done') === 'given',
    key: formKey(),
  };
};

const badField = (values: Record<string, string>, fields: Record<string, string>): Refusal => ({
  ...{ code: 'BAD_USER_INPUT', message: '', retryAt: null, missing: null, reasons: [], values },
  fields,
});
const noAmount = (values: Record<string, string>) =>
  fail(422, badField(values, { 'amount.amount': values['amount'] === '' ? 'REQUIRED' : 'INVALID' }));

async function sent(request: Request) {
  const data = await request.formData();
  const text = (name: string) => textOf(data, name);
  const values = {
    ...{ whom: text('whom').trim(), amount: text('amount'), note: text('note'), key: text('key') },
    kind: text('kind') === 'REFERRAL' ? ('REFERRAL' as const) : ('PROMO' as const),
    currency: text('currency') === 'BDT' ? ('BDT' as const) : ('USD' as const),
  };
  return { values, amount: readAmount(values.amount) };
}

export const actions: Actions = {
  /** First it is shown whose account that is, and how much; nothing has been given yet. */
  look: async ({ locals, request }) => {
    const { values, amount } = await sent(request);
    if (amount === null) return noAmount(values);
    const { promoRecipient } = await locals.api(OpsPromoRecipientDocument, { whom: values.whom });
    if (!promoRecipient) return fail(422, badField(values, { userId: 'UNKNOWN' }));
    return { whom: promoRecipient, money: { amount, currency: values.currency }, values };
  },
  give: async ({ locals, request }) => {
    const { values, amount } = await sent(request);
    if (amount === null) return noAmount(values);
    const input = {
      ...{ userId: values.whom, kind: values.kind, note: values.note, idempotencyKey: values.key },
      amount: { amount, currency: values.currency },
    };
    const answer = settled(locals.api(OpsGrantPromoDocument, { input }), { values });
    return (await answer).failure ?? redirect(303, '/ops/promo?done=given');
  },
};
