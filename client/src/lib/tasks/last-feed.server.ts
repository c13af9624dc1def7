import type { RequestEvent } from '@sveltejs/kit';
import { FEED_COOKIE, feedMemory, readFeedQuery, type FeedQuery } from './feed-query.ts';

type Call = Pick<RequestEvent, 'cookies' | 'url' | 'isDataRequest'>;

/** Of whole pages only: data may be fetched ahead for a page that nobody goes to. Where scripts run, they keep it. */
export function keepFeed({ cookies, url, isDataRequest }: Call, query: FeedQuery): void {
  const kept = feedMemory(query);
  if (isDataRequest || kept === (cookies.get(FEED_COOKIE) ?? '')) return;
  const secure = url.protocol === 'https:';
  cookies.set(FEED_COOKIE, kept, { path: '/', httpOnly: false, sameSite: 'lax', secure });
}

/** The list as it was last looked at; the whole of it where it never was. */
export const lastFeed = ({ cookies }: Pick<RequestEvent, 'cookies'>): FeedQuery =>
  readFeedQuery(new URLSearchParams(cookies.get(FEED_COOKIE) ?? ''));

export function forgetFeed({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): void {
  cookies.delete(FEED_COOKIE, { path: '/', secure: url.protocol === 'https:' });
}
