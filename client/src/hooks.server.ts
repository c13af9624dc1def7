import type { RequestEvent } from '@sveltejs/kit';
import { sequence, type Handle, type HandleFetch } from '@sveltejs/kit/hooks';
import { API_PATH } from '#lib/api/endpoint.ts';
import { ViewerDocument } from '#lib/api/index.ts';
import { apiFor, insideRequest, passCookies, sessionOf } from '#lib/api/inside.server.ts';
import { inLanguage } from '#lib/i18n/page-scripts.server.ts';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { readPreferences } from '#lib/state/preferences.ts';

/** What pages know of their reader; who it is gets asked once, and again when the session has changed. */
const reader: Handle = ({ event, resolve }) => {
  event.locals.api = apiFor(event);
  event.locals.viewer = asViewer(event);
  const { cookies, request } = event;
  const preferences = readPreferences((name) => cookies.get(name), request.headers);
  event.locals.preferences = preferences;
  const { theme, saveData } = preferences;
  return paraglideMiddleware(request, ({ locale }) =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        inLanguage(html, locale)
          .replace('%lang%', locale)
          .replace('%theme%', theme)
          .replace('%saver%', saveData ? 'on' : 'off')
          .replace('%preload%', saveData ? 'tap' : 'hover'),
    }),
  );
};

function asViewer(event: RequestEvent): App.Locals['viewer'] {
  let asked: ReturnType<App.Locals['viewer']> | undefined;
  let session = '';
  return () => {
    const now = sessionOf(event);
    if (!now) return Promise.resolve(null);
    if (!asked || now !== session)
      asked = event.locals.api(ViewerDocument).then(({ viewer }) => viewer ?? null);
    session = now;
    return asked;
  };
}

const isPage = (response: Response) => response.headers.get('content-type')?.startsWith('text/html') ?? false;

const headers: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  response.headers.set('x-content-type-options', 'nosniff');
  // A page whose address holds a secret has said so itself.
  if (!response.headers.has('referrer-policy')) {
    response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  }
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

/** API calls of universal load functions while a page is rendered, see `insideRequest`. */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
  const url = new URL(request.url);
  if (url.origin !== event.url.origin || url.pathname !== API_PATH) return fetch(request);
  const response = await fetch(insideRequest(event, request));
  passCookies(event, response);
  return response;
};
