import type { RequestEvent } from '@sveltejs/kit';
import { feedHref, readFeedQuery, type FeedQuery } from './feed-query.ts';

const COOKIE = 'feed';
const paramsOf = (href: string) => href.split('?')[1] ?? '';

/** Keeps for this visit how the list was filtered and sorted, for the ways back to it and on from it. */
export function keepFeed({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>, query: FeedQuery): void {
  const kept = paramsOf(feedHref(query, { after: null }));
  if (kept === (cookies.get(COOKIE) ?? '')) return;
  const secure = url.protocol === 'https:';
  if (kept) cookies.set(COOKIE, kept, { path: '/', httpOnly: true, sameSite: 'lax', secure });
  else cookies.delete(COOKIE, { path: '/' });
}

/** The list as it was last looked at; the whole of it where it never was. */
export const lastFeed = ({ cookies }: Pick<RequestEvent, 'cookies'>): FeedQuery =>
  readFeedQuery(new URLSearchParams(cookies.get(COOKIE) ?? ''));
