import { redirect } from '@sveltejs/kit';
import { OpsBankDeskDocument, OpsExportBankBatchDocument } from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const { bankDesk } = await locals.api(OpsBankDeskDocument);
  return { desk: bankDesk, key: formKey() };
};

export const actions: Actions = {
  export: async ({ locals, request }) => {
    const values = { key: textOf(await request.formData(), 'key') };
    const input = { idempotencyKey: values.key };
    const answer = await settled(locals.api(OpsExportBankBatchDocument, { input }), { values });
    return answer.failure ?? redirect(303, `/ops/bank/${answer.data.batch.id}`);
  },
};
