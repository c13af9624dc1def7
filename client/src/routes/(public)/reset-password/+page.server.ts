import { redirect } from '@sveltejs/kit';
import { ResetPasswordDocument } from '#lib/api/index.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ url, setHeaders }) => {
  // The address holds a secret: it goes to no other site. (Not "no-referrer": the form would lose its origin.)
  setHeaders({ 'referrer-policy': 'same-origin' });
  return { token: url.searchParams.get('token') ?? '' };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const input = { token: textOf(form, 'token'), password: textOf(form, 'password') };
    const done = await settled(locals.api(ResetPasswordDocument, { input }));
    if (done.failure) return done.failure;
    redirect(303, '/sign-in?reason=reset');
  },
};
