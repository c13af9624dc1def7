import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const post = (request: object, headers?: Record<string, string>) => world.anonymous().post(request, headers);
const send = (headers: Record<string, string>, body: string | Buffer) =>
  world.anonymous().send('/graphql', { method: 'POST', headers, body });
const json = { 'content-type': 'application/json' };
const codes = (answer: { body: { errors?: readonly { extensions: { code: string } }[] } }) =>
  answer.body.errors?.map(({ extensions }) => extensions.code);

describe('an answer over HTTP', () => {
  it('carries data, what it cost, and headers that keep it private', async () => {
    const { status, body, headers } = await post({ query: '{ node(id: "x") { id } }' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ node: null });
    expect(body.extensions?.['cost']).toMatchObject({ requested: 1, actual: 1 });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('serves queries by GET and refuses mutations there', async () => {
    const get = (query: string) =>
      world.anonymous().send(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    expect((await get('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
    expect(await get('mutation { signOut { signedOut } }')).toMatchObject({ status: 405 });
    // Without a header that only a program sets, it might be a link on somebody's page.
    expect(await world.anonymous().send('/graphql?query={__typename}')).toMatchObject({ status: 400 });
  });

  it('refuses a page of another origin whatever it carries, and its own pages never', async () => {
    const worker = await world.worker();
    const port = new URL(world.url).port;
    for (const origin of [
      'https://evil.example',
      'null',
      `http://localhost.evil.example:${port}`,
      `https://localhost:${port}`,
    ]) {
      const answer = await worker.post({ query: '{ __typename }' }, { origin });
      expect(answer.status).toBe(403);
      expect(codes(answer)).toEqual(['FORBIDDEN']);
    }
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const answer = await worker.post({ query: '{ __typename }' }, { origin: `http://${host}:${port}` });
      expect(answer.status).toBe(200);
    }
  });
});

describe('whoever calls', () => {
  it('is known by the bearer token, and told when it is not good', async () => {
    const worker = await world.worker();
    const { viewer } = await worker.execute('{ viewer { user { id } roles } }');
    expect(viewer).toEqual({ user: { id: worker.id }, roles: ['WORKER'] });
    for (const authorization of ['Bearer no-such-token', 'Bearer ', 'Basic dXNlcjpwYXNz', 'nonsense']) {
      const answer = await post({ query: '{ __typename }' }, { authorization });
      expect(answer.status).toBe(401);
      expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('is anonymous with a cookie that is not good, and a bearer beats a cookie', async () => {
    const [rina, omar] = [await world.worker(), await world.worker()];
    const who = { query: '{ viewer { user { id } } }' };
    expect((await post(who, { cookie: 'sid=long-gone' })).body.data).toEqual({ viewer: null });
    const cookie = `theme=dark; sid=${omar.token}`;
    expect((await post(who, { cookie })).body.data.viewer.user.id).toBe(omar.id);
    expect((await rina.post(who, { cookie })).body.data.viewer.user.id).toBe(rina.id);
  });
});

describe('a session in a cookie', () => {
  it('is set and cleared by the answer, out of reach of scripts', async () => {
    const input = {
      email: 'cookie@example.com',
      password: 'jol-pore pata-nore 7',
      displayName: 'Rina',
      country: 'BD',
      roles: ['WORKER'],
      transport: 'COOKIE',
    };
    const query =
      'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token viewer { email } } } }';
    const { headers, body } = await post({ query, variables: { input } });
    expect(body.data.signUp).toEqual({ token: null, viewer: { email: 'cookie@example.com' } });
    const cookie = headers['set-cookie']![0]!;
    expect(cookie).toMatch(/^sid=[\w-]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const sid = { cookie: cookie.split(';')[0]! };
    expect((await post({ query: '{ viewer { email } }' }, sid)).body.data.viewer.email).toBe(
      'cookie@example.com',
    );
    const left = await post({ query: 'mutation { signOut { signedOut } }' }, sid);
    expect(left.body.data.signOut).toEqual({ signedOut: true });
    expect(left.headers['set-cookie']![0]).toMatch(/^sid=;.*Expires=Thu, 01 Jan 1970/);
    expect((await post({ query: '{ viewer { email } }' }, sid)).body.data.viewer).toBeNull();
  });
});

describe('a hostile request', () => {
  it.each([
    ['no JSON', json, '{ not json', 400, 'BAD_USER_INPUT'],
    ['no body', json, '', 400, 'BAD_USER_INPUT'],
    ['a batch', json, '[{"query":"{__typename}"},{"query":"{__typename}"}]', 400, 'BAD_USER_INPUT'],
    ['plain text', { 'content-type': 'text/plain' }, '{"query":"{__typename}"}', 415, 'UNSUPPORTED_MEDIA'],
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query={__typename}',
      415,
      'UNSUPPORTED_MEDIA',
    ],
    [
      '100 kB and more',
      json,
      JSON.stringify({ query: `{__typename} #${'x'.repeat(100_000)}` }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'broken UTF-8',
      json,
      Buffer.from('{"query":"{ node(id: \\"\xff\\") { id } }"}', 'latin1'),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'NUL in the body',
      json,
      JSON.stringify({ query: '{ node(id: "a\u0000") { id } }' }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'NUL escaped in a literal',
      json,
      JSON.stringify({ query: '{ node(id: "\\u0000") { id } }' }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'half a character in a literal',
      json,
      JSON.stringify({ query: '{ node(id: "\\uD800") { id } }' }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'half a character in a variable',
      json,
      '{"query":"query($i:ID!){node(id:$i){id}}","variables":{"i":"\\ud800"}}',
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a variable that does not fit',
      json,
      '{"query":"query($i:ID!){node(id:$i){id}}","variables":{"i":{}}}',
      400,
      'BAD_USER_INPUT',
    ],
    ['a syntax error', json, '{"query":"{"}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', json, '{"query":"{ nodes }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      json,
      '{"query":"query A { __typename }","operationName":"B"}',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['introspection', json, '{"query":"{ __schema { types { name } } }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a stored document we do not have',
      json,
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      400,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
  ])('is refused: %s', async (_what, headers, body, status, code) => {
    const answer = await send(headers, body);
    expect(new Set(codes(answer))).toEqual(new Set([code]));
    expect(answer.status).toBe(status);
  });

  it('learns nothing of the schema from its mistakes', async () => {
    const answer = await post({ query: '{ nod(id: "x") { id } viewe { email } }' });
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  it('gets at most six errors', async () => {
    const answer = await post({ query: `{ ${Array.from({ length: 30 }, (_, n) => `f${n}`).join(' ')} }` });
    expect(answer.body.errors).toHaveLength(6);
  });

  it('is cut off when it sends slowly', async () => {
    const { port } = new URL(world.url);
    const socket = connect(Number(port), '127.0.0.1');
    const started = Date.now();
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    await new Promise((resolve) => socket.resume().on('close', resolve));
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
