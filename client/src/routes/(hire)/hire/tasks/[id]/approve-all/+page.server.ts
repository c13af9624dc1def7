import { error, redirect } from '@sveltejs/kit';
import {
  HireApproveAllDocument,
  HireApproveDeliveredDocument,
  HireBulkApprovalDocument,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PAGE_SIZE = 50;

/** Before it is confirmed: how many and what they cost. After that the job, whose id stands in the address. */
export const load: PageServerLoad = async ({ locals, params: { id }, url, depends }) => {
  depends('hire:bulk-approval');
  const [jobId, after] = [url.searchParams.get('job'), url.searchParams.get('after')];
  if (jobId === null) {
    const { task } = await locals.api(HireApproveAllDocument, { id });
    if (!task?.progress) error(404, 'NOT_FOUND');
    const { progress, ...head } = task;
    return { task: head, waiting: progress.submitted, job: null, key: formKey() };
  }
  const { bulkApproval } = await locals.api(HireBulkApprovalDocument, { id: jobId, first: PAGE_SIZE, after });
  if (bulkApproval?.task.id !== id) error(404, 'NOT_FOUND');
  const { task, ...job } = bulkApproval;
  const { progress, ...head } = task;
  return { task: head, waiting: progress?.submitted ?? 0, job, key: '' };
};

export const actions: Actions = {
  default: async ({ locals, params: { id }, request, url }) => {
    const idempotencyKey = textOf(await request.formData(), 'key');
    const input = { taskId: id, idempotencyKey };
    const done = await settled(locals.api(HireApproveDeliveredDocument, { input }));
    if (done.failure) return done.failure;
    const search = new URLSearchParams({ job: done.data.bulkApproval.id });
    redirect(303, `${url.pathname}?${search}`);
  },
};
