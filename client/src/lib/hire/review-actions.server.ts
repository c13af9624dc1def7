import { redirect } from '@sveltejs/kit';
import {
  HireAnswerDisputeDocument,
  HireApproveDocument,
  HireBonusDocument,
  HireRejectDocument,
  HireReverseDocument,
  HireReviseDocument,
  type RejectReason,
} from '#lib/api/index.ts';
import { readAmount } from '#lib/format/amounts.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import { refuse } from './refuse.server.ts';
import { rejectReasons } from './words.ts';

type Api = App.Locals['api'];
interface Sent {
  api: Api;
  form: FormData;
  /** The page to come back to, without what was said there before. */
  back: (said: Record<string, string>) => string;
}

/** One or many: where all went well, back to the list; otherwise the page names each that did not. */
export async function approve({ api, form, back }: Sent) {
  const submissionIds = form.getAll('id').filter((id) => typeof id === 'string');
  if (submissionIds.length === 0) redirect(303, back({}));
  const done = await settled(api(HireApproveDocument, { input: { submissionIds } }), {
    values: { action: 'approve' },
  });
  if (done.failure) return done.failure;
  const refused = done.data.outcomes.flatMap(({ submissionId, result }) =>
    'code' in result ? [{ id: submissionId, code: result.code }] : [],
  );
  const count = done.data.outcomes.length - refused.length;
  if (refused.length === 0) redirect(303, back({ done: 'approve', count: String(count) }));
  const values = { action: 'approve', count: String(count), refused: String(refused.length) };
  return refuse(refused[0]!.code, { values });
}

export async function judge({ api, form, back }: Sent, kind: 'reject' | 'revise') {
  const [id, note, typed] = [textOf(form, 'id'), textOf(form, 'note'), textOf(form, 'reason')];
  const values = { action: kind, id, note, reason: typed };
  const reason: RejectReason | undefined = rejectReasons.find((known) => known.reason === typed)?.reason;
  if (!reason) {
    const fields: Record<string, string> = { note: 'INVALID' };
    return refuse('BAD_USER_INPUT', { fields, values });
  }
  const input = { submissionId: id, note, reason };
  const done =
    kind === 'reject'
      ? await settled(api(HireRejectDocument, { input }), { values })
      : await settled(api(HireReviseDocument, { input }), { values });
  if (done.failure) return done.failure;
  redirect(303, back({ done: kind }));
}

export async function reverse({ api, form, back }: Sent) {
  const input = { submissionId: textOf(form, 'id') };
  const done = await settled(api(HireReverseDocument, { input }), { values: { action: 'reverse' } });
  if (done.failure) return done.failure;
  redirect(303, back({ done: 'reverse' }));
}

export async function bonus({ api, form, back }: Sent) {
  const [submissionId, typed, note] = [textOf(form, 'id'), textOf(form, 'amount'), textOf(form, 'note')];
  const values = { action: 'bonus', id: submissionId, amount: typed, note };
  const amount = readAmount(typed);
  if (amount === null) {
    const fields: Record<string, string> = { 'amount.amount': 'INVALID' };
    return refuse('BAD_USER_INPUT', { fields, values });
  }
  const currency = textOf(form, 'currency') === 'BDT' ? ('BDT' as const) : ('USD' as const);
  const input = { submissionId, note, amount: { amount, currency }, idempotencyKey: textOf(form, 'key') };
  const done = await settled(api(HireBonusDocument, { input }), { values });
  if (done.failure) return done.failure;
  redirect(303, back({ done: 'bonus', at: submissionId }));
}

export async function answer({ api, form, back }: Sent) {
  const [submissionId, text, concede] = [textOf(form, 'id'), textOf(form, 'text'), form.has('concede')];
  const values = { action: 'answer', id: submissionId, text };
  const done = await settled(api(HireAnswerDisputeDocument, { input: { submissionId, text, concede } }), {
    values,
  });
  if (done.failure) return done.failure;
  redirect(303, back({ done: concede ? 'reverse' : 'answer', at: submissionId }));
}
