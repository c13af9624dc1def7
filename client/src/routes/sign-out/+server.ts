import { redirect } from '@sveltejs/kit';
import { SignOutDocument } from '#lib/api/index.ts';
import type { RequestHandler } from './$types.ts';

/** A form's POST, which no link and no other site can make. */
export const POST: RequestHandler = async ({ locals }) => {
  await locals.api(SignOutDocument);
  redirect(303, '/sign-in?reason=signed-out');
};
