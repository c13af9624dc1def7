import { error, redirect } from '@sveltejs/kit';
import { CancelWithdrawalDocument, WithdrawalDocument } from '#lib/api/index.ts';
import { settled } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('app:viewer');
  const reader = await locals.viewer();
  const { withdrawal } = await locals.api(WithdrawalDocument, { id: params.id });
  // Moderators see everybody's, on a page of their own.
  if (!withdrawal || withdrawal.owner.id !== reader?.user.id) error(404, 'NOT_FOUND');
  return { withdrawal };
};

export const actions: Actions = {
  cancel: async ({ locals, params }) => {
    const input = { withdrawalId: params.id };
    const { failure } = await settled(locals.api(CancelWithdrawalDocument, { input }));
    return failure ?? redirect(303, `/wallet/withdrawals/${params.id}`);
  },
};
