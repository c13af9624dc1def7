import { expect, it } from 'vitest';
import { ApiError, execute } from './execute.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

const document = '{ viewer { email } }' as unknown as TypedDocumentString<
  { viewer: null },
  { locale: string }
>;
const answering = (status: number, body: string) => () => Promise.resolve(new Response(body, { status }));
const failure = (fetch: typeof globalThis.fetch) =>
  execute(fetch, document, { locale: 'bn' }).catch((error: unknown) => error);

it('posts the document and its variables and hands the data back', async () => {
  const sent: unknown[] = [];
  const data = await execute(
    (url, init) => {
      sent.push(url, JSON.parse(String(init?.body)));
      return Promise.resolve(Response.json({ data: { viewer: null } }));
    },
    document,
    { locale: 'bn' },
  );
  expect(data).toEqual({ viewer: null });
  expect(sent).toEqual(['/graphql', { query: '{ viewer { email } }', variables: { locale: 'bn' } }]);
});

it('sends the hash of a registered document, and no text', async () => {
  const registered = { __meta__: { hash: `sha256:${'a1'.repeat(32)}` } } as unknown as typeof document;
  let sent: unknown;
  await execute(
    (_url, init) => {
      sent = JSON.parse(String(init?.body));
      return Promise.resolve(Response.json({ data: { viewer: null } }));
    },
    registered,
    { locale: 'bn' },
  );
  expect(sent).toEqual({
    extensions: { persistedQuery: { version: 1, sha256Hash: 'a1'.repeat(32) } },
    variables: { locale: 'bn' },
  });
});

it.each([
  [
    answering(200, '{"data":null,"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}'),
    'FORBIDDEN',
    403,
  ],
  [
    answering(429, '{"errors":[{"message":"slow","extensions":{"code":"RATE_LIMITED"}}]}'),
    'RATE_LIMITED',
    429,
  ],
  [answering(429, 'slow down'), 'RATE_LIMITED', 429],
  [answering(502, '<html>bad gateway</html>'), 'UNAVAILABLE', 503],
  [answering(200, '{"errors":[{"message":"?"}]}'), 'UNAVAILABLE', 503],
  [answering(400, '{"errors":[{"message":"?","extensions":{"code":"NEW_CODE"}}]}'), 'NEW_CODE', 502],
  [
    answering(200, '{"errors":[{"message":"?","extensions":{"code":"IDEMPOTENCY_IN_PROGRESS"}}]}'),
    'IDEMPOTENCY_IN_PROGRESS',
    503,
  ],
  [() => Promise.reject(new TypeError('fetch failed')), 'UNAVAILABLE', 503],
])('turns every failure into one kind of error with a code', async (fetch, code, status) => {
  const error = await failure(fetch);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code, status });
});
