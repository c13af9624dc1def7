import { VerifyEmailDocument } from '#lib/api/index.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ url, setHeaders }) => {
  setHeaders({ 'referrer-policy': 'same-origin' });
  return { token: url.searchParams.get('token') ?? '' };
};

/** A button, because the programs that look at links in mails open them too. */
export const actions: Actions = {
  default: async ({ locals, request }) => {
    const token = textOf(await request.formData(), 'token');
    const confirmed = locals.api(VerifyEmailDocument, { input: { token } });
    return (await settled(confirmed)).failure ?? { verified: true as const };
  },
};
