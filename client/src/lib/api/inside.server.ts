import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { signInHref } from '#lib/people/next-path.ts';
import { API_PATH } from './endpoint.ts';
import { ApiError, execute } from './execute.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Over https the API's cookie has the guarded name, on this machine the plain one. */
const SESSION_COOKIES = ['__Host-sid', 'sid'];

/** Variables may be left out where the document has none. */
type Variables<V> = V extends Record<string, never> ? [variables?: V] : [variables: V];

/**
 * One operation of the API as the reader: `const { task } = await locals.api(TaskDocument, { id })`, in a server load or
 * a form action. A caller without a session is sent to sign in and back; any other failure becomes the page's answer.
 * Refusals are not failures: they are in the result, see `settled` in lib/forms.
 */
export type Api = <TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  ...variables: Variables<TVariables>
) => Promise<TResult>;

type Caller = Pick<RequestEvent, 'cookies' | 'request' | 'url' | 'getClientAddress'>;

/** The reader's session as a Cookie header; '' for a stranger, about whom nothing needs asking. */
export function sessionOf({ cookies }: Pick<Caller, 'cookies'>): string {
  return SESSION_COOKIES.flatMap((name) => {
    const value = cookies.get(name);
    return value ? [`${name}=${value}`] : [];
  }).join('; ');
}

/**
 * The same call to the server's own loopback address, whatever name the reader used. It carries the reader's session as
 * it is by now (signing in changes it half-way), and the reader's address so that limits count the reader; the key tells
 * the API to believe that. It carries no Origin: the API refuses foreign ones, and this call is a program's.
 */
export function insideRequest(event: Caller, request: Request): Request {
  const { KAJLET_INTERNAL_URL = 'http://localhost:4000', KAJLET_INTERNAL_KEY } = process.env;
  const inner = new Request(new URL(API_PATH, KAJLET_INTERNAL_URL), request);
  inner.headers.delete('origin');
  inner.headers.set('cookie', sessionOf(event));
  inner.headers.set('user-agent', event.request.headers.get('user-agent') ?? '');
  inner.headers.set('accept-language', getLocale());
  if (KAJLET_INTERNAL_KEY) {
    inner.headers.set('x-kajlet-internal', KAJLET_INTERNAL_KEY);
    inner.headers.set('x-forwarded-for', event.getClientAddress());
  }
  return inner;
}

/** What the API makes of the session goes on to the reader's browser: begun, prolonged, ended. */
export function passCookies({ cookies }: Pick<Caller, 'cookies'>, response: Response): void {
  for (const header of response.headers.getSetCookie()) {
    const { name, value = '', ...options } = cookies.parse(header);
    if (!SESSION_COOKIES.includes(name)) continue;
    const over = value === '' || (options.expires && options.expires.getTime() <= Date.now());
    if (over) cookies.delete(name, { path: '/', secure: options.secure ?? false });
    else cookies.set(name, value, options);
  }
}

export function apiFor(event: Caller): Api {
  const send: typeof fetch = async (input, init) => {
    const response = await fetch(insideRequest(event, new Request(new URL(String(input), event.url), init)));
    passCookies(event, response);
    return response;
  };
  return async (document, ...[variables]) => {
    try {
      return await execute(send, document, variables ?? ({} as NonNullable<typeof variables>));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      if (failure.code === 'UNAUTHENTICATED') redirect(303, signInHref(event.url));
      error(failure.status, failure.code);
    }
  };
}
