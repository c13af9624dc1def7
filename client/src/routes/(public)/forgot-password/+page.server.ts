import { RequestPasswordResetDocument } from '#lib/api/index.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import type { Actions } from './$types.ts';

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const email = textOf(await request.formData(), 'email');
    const asked = locals.api(RequestPasswordResetDocument, { input: { email } });
    return (await settled(asked, { values: { email } })).failure ?? { sent: true as const };
  },
};
