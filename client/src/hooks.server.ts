import { sequence, type Handle, type HandleFetch } from '@sveltejs/kit/hooks';
import { API_PATH } from '#lib/api/endpoint.ts';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { THEME_COOKIE, isTheme } from '#lib/state/preferences.ts';

const reader: Handle = ({ event, resolve }) => {
  const theme = event.cookies.get(THEME_COOKIE);
  event.locals.theme = isTheme(theme) ? theme : 'system';
  return paraglideMiddleware(event.request, ({ locale }) =>
    resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%theme%', event.locals.theme),
    }),
  );
};

const isPage = (response: Response) => response.headers.get('content-type')?.startsWith('text/html') ?? false;

const headers: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  // One address, several languages and themes: a shared cache must not hand one reader's page to the next.
  if (isPage(response)) {
    response.headers.set('cache-control', 'private, no-cache');
    response.headers.append('vary', 'cookie, accept-language');
  }
  return response;
};

/** A feed page is a sixth as long compressed. Files are compressed when they are built, pages only here. */
const compression: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const accepted = /\bgzip\b/.test(event.request.headers.get('accept-encoding') ?? '');
  if (!accepted || !response.body || !isPage(response)) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.set('content-encoding', 'gzip');
  headers.append('vary', 'accept-encoding');
  const body = response.body.pipeThrough(new CompressionStream('gzip'));
  return new Response(body, { status: response.status, headers });
};

export const handle: Handle = sequence(compression, headers, reader);

/**
 * While a page is rendered its API calls go to the server's own loopback address, whatever name the reader used. They
 * carry the reader's cookie, and the address so that limits count the reader; the key tells the API to believe it. They
 * carry no Origin: the API refuses foreign ones, and this call is a program's.
 */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const url = new URL(request.url);
  if (url.origin !== event.url.origin || url.pathname !== API_PATH) return fetch(request);
  const { KAJLET_INTERNAL_URL = 'http://localhost:4000', KAJLET_INTERNAL_KEY } = process.env;
  const inner = new Request(new URL(API_PATH, KAJLET_INTERNAL_URL), request);
  inner.headers.delete('origin');
  const cookie = event.request.headers.get('cookie');
  if (cookie) inner.headers.set('cookie', cookie);
  if (KAJLET_INTERNAL_KEY) {
    inner.headers.set('x-kajlet-internal', KAJLET_INTERNAL_KEY);
    inner.headers.set('x-forwarded-for', event.getClientAddress());
  }
  return fetch(inner);
};
