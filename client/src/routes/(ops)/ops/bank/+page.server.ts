import { redirect } from '@sveltejs/kit';
import {
  OpsBankDeskDocument,
  OpsExportBankBatchDocument,
  OpsImportBankStatementDocument,
  OpsRefuseWithdrawalDocument,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { bankDesk } = await locals.api(OpsBankDeskDocument);
  return {
    desk: bankDesk,
    done: url.searchParams.has('back'),
    statement: statementIn(url.searchParams),
    key: formKey(),
  };
};

/** What came of a statement, as its import has left it in the address. */
function statementIn(search: URLSearchParams) {
  const [added, known, differences] = (search.get('statement')?.split('.') ?? []).map(Number);
  return Number.isInteger(differences) ? { added: added!, known: known!, differences: differences! } : null;
}

export const actions: Actions = {
  export: async ({ locals, request }) => {
    const values = { key: textOf(await request.formData(), 'key') };
    const input = { idempotencyKey: values.key };
    const answer = await settled(locals.api(OpsExportBankBatchDocument, { input }), { values });
    return answer.failure ?? redirect(303, `/ops/bank/${answer.data.batch.id}`);
  },
  statement: async ({ locals, request }) => {
    const data = await request.formData();
    const values = { form: 'statement', from: textOf(data, 'from'), to: textOf(data, 'to') };
    const file = data.get('csv');
    const csv = file instanceof File ? await file.text() : '';
    const input = { from: values.from, to: values.to, csv, idempotencyKey: textOf(data, 'key') };
    const answer = await settled(locals.api(OpsImportBankStatementDocument, { input }), { values });
    if (answer.failure) return answer.failure;
    const { added, known, differences } = answer.data;
    return redirect(303, `/ops/bank?statement=${added}.${known}.${differences}`);
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
