import { redirect } from '@sveltejs/kit';
import { SignUpDocument, type SignUpRole } from '#lib/api/index.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import { countryChoices } from '#lib/format/countries.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { homePath } from '#lib/people/home-path.ts';
import { keepWithAccount } from '#lib/state/account-choices.server.ts';
import { safeBack } from '#lib/state/preferences.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const roles: readonly SignUpRole[] = ['WORKER', 'EMPLOYER'];

export const load: PageServerLoad = async ({ locals, url }) => {
  const next = url.searchParams.get('next');
  const viewer = await locals.viewer();
  if (viewer) redirect(303, next ? safeBack(next, url.origin) : homePath(viewer.roles));
  const asked = roles.find((role) => role === url.searchParams.get('role')) ?? 'WORKER';
  return { next, asked, countries: countryChoices(getLocale()) };
};

export const actions: Actions = {
  default: async (event) => {
    const { cookies, locals, request, url } = event;
    const form = await request.formData();
    const chosen = roles.filter((role) => form.getAll('roles').includes(role));
    const [email, displayName, country] = ['email', 'displayName', 'country'].map((name) =>
      textOf(form, name),
    ) as [string, string, string];
    const account = { email, displayName, country, roles: chosen, password: textOf(form, 'password') };
    const done = await settled(locals.api(SignUpDocument, { input: { ...account, transport: 'COOKIE' } }), {
      values: { email, displayName, country, roles: chosen.join(' ') },
    });
    if (done.failure) return done.failure;
    await keepWithAccount(event, (name) => cookies.get(name));
    const next = url.searchParams.get('next');
    redirect(303, next ? safeBack(next, url.origin) : homePath(done.data.viewer.roles));
  },
};
