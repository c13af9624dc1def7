import { redirect } from '@sveltejs/kit';
import {
  OpsBankDeskDocument,
  OpsExportBankBatchDocument,
  OpsRefuseWithdrawalDocument,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { bankDesk } = await locals.api(OpsBankDeskDocument);
  return { desk: bankDesk, done: url.searchParams.has('back'), key: formKey() };
};

export const actions: Actions = {
  export: async ({ locals, request }) => {
    const values = { key: textOf(await request.formData(), 'key') };
    const input = { idempotencyKey: values.key };
    const answer = await settled(locals.api(OpsExportBankBatchDocument, { input }), { values });
    return answer.failure ?? redirect(303, `/ops/bank/${answer.data.batch.id}`);
  },
  takeBack: async ({ locals, request }) => {
    const data = await request.formData();
    const values = { withdrawal: textOf(data, 'withdrawal'), note: textOf(data, 'note') };
    const input = {
      ...{ withdrawalId: values.withdrawal, note: values.note },
      idempotencyKey: textOf(data, 'key'),
    };
    const answer = settled(locals.api(OpsRefuseWithdrawalDocument, { input }), { values });
    return (await answer).failure ?? redirect(303, '/ops/bank?back');
  },
};
