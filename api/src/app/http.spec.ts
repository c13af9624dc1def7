import { connect } from 'node:net';
import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { loggerTo } from './log.js';

let world: World;
const logged: string[] = [];
beforeAll(async () => {
  world = await openWorld({ log: loggerTo((line) => void logged.push(line)) });
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
      200,
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
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});

describe('a document', () => {
  const refused = async (query: string, code = 'GRAPHQL_VALIDATION_FAILED') => {
    const answer = await post({ query });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toContain(code);
  };
  const accepted = async (query: string) => expect((await post({ query })).body.errors).toBeUndefined();
  const times = (count: number, text: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => text(n)).join(' ');

  it('holds at most 1,000 tokens', async () => {
    await refused(`{ ${times(1_000, () => '__typename')} }`, 'GRAPHQL_PARSE_FAILED');
  });

  it('holds at most 15 aliases', async () => {
    await accepted(`{ ${times(15, (n) => `a${n}: __typename`)} }`);
    await refused(`{ ${times(16, (n) => `a${n}: __typename`)} }`);
    await refused(`{ ...F } fragment F on Query { ${times(16, (n) => `a${n}: __typename`)} }`);
  });

  it('holds at most 300 fields', async () => {
    await accepted(`{ ${times(300, () => '__typename')} }`);
    await refused(`{ ${times(301, () => '__typename')} }`);
  });

  it('holds at most 10 directives', async () => {
    const skips = (count: number) => `{ ${times(count, () => '__typename @skip(if: false)')} }`;
    await accepted(skips(10));
    await refused(skips(11));
  });

  it('nests at most 8 deep, fragments followed', async () => {
    const deep = '{ viewer { user { ...A } } } fragment A on User { ...B } fragment B on Node { id }';
    await accepted(deep);
    const message = /at most 8 deep/;
    const allowed = `{ ${'a { '.repeat(7)} b ${'} '.repeat(7)} }`;
    expect((await post({ query: allowed })).text).not.toMatch(message);
    const tooDeep = `{ ${'a { '.repeat(8)} b ${'} '.repeat(8)} }`;
    expect((await post({ query: tooDeep })).text).toMatch(message);
    const hidden = `{ a { a { a { a { ...F } } } } } fragment F on Query { a { a { a { a { b } } } } }`;
    expect((await post({ query: hidden })).text).toMatch(message);
  });

  it('may not walk in circles', async () => {
    await refused('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
  });
});

describe('an unexpected error', () => {
  const field = () => world.app.schema.getQueryType()!.getFields()['node']!;
  let original: ReturnType<typeof field>['resolve'];
  const failing = (error: unknown) => {
    original ??= field().resolve;
    field().resolve = () => {
      throw error;
    };
    return post({ query: '{ node(id: "x") { id } }' });
  };
  afterEach(() => {
    field().resolve = original!;
    logged.length = 0;
  });

  it('shows one sentence and an id, and is logged once under that id', async () => {
    const answer = await failing(new Error('select password_hash from user_account failed'));
    const id = answer.headers['x-request-id'];
    expect(answer.body.errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['node'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
      },
    ]);
    expect(answer.text).not.toMatch(/password_hash|stack|\.ts/);
    const errors = logged.filter((line) => line.includes('"level":"error"'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(String(id));
    expect(errors[0]).toContain('password_hash');
  });

  it.each([
    ['a GraphQL error without a code', new GraphQLError('internal detail')],
    ['something that is no error', 'internal detail'],
    ['a wrapped one', new GraphQLError('x', { originalError: new TypeError('internal detail') })],
  ])('hides %s', async (_what, error) => {
    const answer = await failing(error);
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toContain('internal detail');
  });

  it.each(['ECONNREFUSED', '57P01', '53300', '40001'])(
    'is an outage where the database says %s',
    async (code) => {
      const answer = await failing(Object.assign(new Error('gone'), { code }));
      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBe('1');
      expect(codes(answer)).toEqual(['UNAVAILABLE']);
    },
  );
});
