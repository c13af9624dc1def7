import { redirect, type RequestEvent } from '@sveltejs/kit';
import {
  AddRoleDocument,
  ChangePasswordDocument,
  EndSessionDocument,
  RequestEmailVerificationDocument,
  SettingsDocument,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import { keepWithAccount } from '#lib/state/account-choices.server.ts';
import { keepChoices, type Chosen } from '#lib/state/keep-choices.server.ts';
import { KEYS_COOKIE, SAVER_COOKIE } from '#lib/state/preferences.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const answers = ['preferences', 'role', 'session', 'password', 'email'] as const;
export type Section = (typeof answers)[number];

export const load: PageServerLoad = async ({ locals, url }) => {
  const account = (await locals.viewer()) ? (await locals.api(SettingsDocument)).viewer : null;
  const role = (['WORKER', 'EMPLOYER'] as const).find((name) => name === url.searchParams.get('add'));
  return {
    account: account ?? null,
    key: formKey(),
    needed: role ?? null,
    done: answers.find((section) => section === url.searchParams.get('done')) ?? null,
  };
};

/** A box that is not ticked is not sent at all. */
const switches = [SAVER_COOKIE, KEYS_COOKIE];

/** Done: shown by the page it leads to, so that reloading does it not again. */
const show = (section: Section): never => redirect(303, `/settings?done=${section}#${section}`);

/** What was wrong, under the heading where it was sent. */
const at = (section: Section) => ({ values: { section } });

export const actions: Actions = {
  preferences: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const chosen: Chosen = (name) =>
      form.has(name) || switches.includes(name) ? textOf(form, name) || 'off' : null;
    keepChoices(event, chosen);
    await keepWithAccount(event, chosen);
    show('preferences');
  },

  role: async ({ locals, request }) => {
    const form = await request.formData();
    const role = textOf(form, 'role') === 'EMPLOYER' ? 'EMPLOYER' : 'WORKER';
    const input = { role, idempotencyKey: textOf(form, 'key') || null } as const;
    const done = await settled(locals.api(AddRoleDocument, { input }), at('role'));
    return done.failure ?? show('role');
  },

  session: async ({ locals, request }) => {
    const input = { sessionId: textOf(await request.formData(), 'session') };
    const done = await settled(locals.api(EndSessionDocument, { input }), at('session'));
    return done.failure ?? show('session');
  },

  password: async ({ locals, request }) => {
    const form = await request.formData();
    const input = {
      currentPassword: textOf(form, 'currentPassword'),
      newPassword: textOf(form, 'newPassword'),
    };
    const done = await settled(locals.api(ChangePasswordDocument, { input }), at('password'));
    return done.failure ?? show('password');
  },

  email: async ({ locals }) => {
    const done = await settled(locals.api(RequestEmailVerificationDocument), at('email'));
    return done.failure ?? show('email');
  },
};
