import { redirect } from '@sveltejs/kit';
import { SignOutDocument } from '#lib/api/index.ts';
import { forgetFeed } from '#lib/tasks/last-feed.server.ts';
import type { RequestHandler } from './$types.ts';

/** A form's POST, which no link and no other site can make. */
export const POST: RequestHandler = async (event) => {
  await event.locals.api(SignOutDocument);
  // What one reader looked for is nothing for the next one at this device.
  forgetFeed(event);
  redirect(303, '/sign-in?reason=signed-out');
};
