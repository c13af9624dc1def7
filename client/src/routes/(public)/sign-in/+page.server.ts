import { redirect } from '@sveltejs/kit';
import { DemoAccountsDocument, SignInDocument } from '#lib/api/index.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import { homePath } from '#lib/people/home-path.ts';
import { choicesOf } from '#lib/state/account-choices.server.ts';
import { keepChoices } from '#lib/state/keep-choices.server.ts';
import { preferenceHref, safeBack } from '#lib/state/preferences.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const reasons = ['signed-out', 'ended', 'reset'] as const;
type Reason = (typeof reasons)[number] | 'needed';

export const load: PageServerLoad = async ({ locals, url }) => {
  const next = url.searchParams.get('next');
  const viewer = await locals.viewer();
  if (viewer) redirect(303, next ? safeBack(next, url.origin) : homePath(viewer.roles));
  const given = reasons.find((known) => known === url.searchParams.get('reason'));
  const reason: Reason | null = given ?? (next ? 'needed' : null);
  return { next, reason, ...(await locals.api(DemoAccountsDocument)) };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals, request, url } = event;
    const form = await request.formData();
    const [email, password] = [textOf(form, 'email'), textOf(form, 'password')];
    const input = { email, password, transport: 'COOKIE' as const };
    const done = await settled(locals.api(SignInDocument, { input }), { values: { email } });
    if (done.failure) return done.failure;
    const next = url.searchParams.get('next');
    const { roles, preferences } = done.data.viewer;
    const path = next ? safeBack(next, url.origin) : homePath(roles);
    // Another language or theme makes the whole page anew: over an address that no script opens as a page of its own.
    redirect(303, keepChoices(event, choicesOf(preferences)) ? preferenceHref({}, path) : path);
  },
};
