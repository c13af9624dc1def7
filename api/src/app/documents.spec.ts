import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TaskLoader } from '../tasks/index.js';
import { openWorld, type World } from '../testing/world.js';
import { loggerTo } from './log.js';

let world: World;
const logged: string[] = [];
beforeAll(async () => {
  world = await openWorld({ log: loggerTo((line) => void logged.push(line)) });
});
afterAll(() => world.close());

const post = (request: object, headers?: Record<string, string>) => world.anonymous().post(request, headers);
const codes = (answer: { body: { errors?: readonly { extensions: { code: string } }[] } }) =>
  answer.body.errors?.map(({ extensions }) => extensions.code);

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

  it('holds at most 1,000 fields with its fragments in their places, each time it is sent', async () => {
    const doubling = (levels: number) =>
      `{ viewer { user { ...A0 } } } ${times(levels, (n) => `fragment A${n} on User { ...A${n + 1} ...A${n + 1} }`)}
      fragment A${levels} on User { id }`;
    await accepted(doubling(9));
    for (const levels of [10, 40]) {
      await refused(doubling(levels));
      await refused(doubling(levels));
    }
    const within = (levels: number) =>
      doubling(levels).replace('{ viewer { user { ...A0 } } }', '{ tasks { nodes { employer { ...A0 } } } }');
    await accepted(within(9));
    await refused(within(40));
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

describe('a variable', () => {
  it.each([
    ['null for an argument with a default', 'query ($v: Int) { tasks(first: $v) { nodes { id } } }', null],
    ['null for an enum with a default', 'query ($v: TaskSort) { tasks(sort: $v) { nodes { id } } }', null],
    [
      'null for a field with a default',
      `mutation ($v: Boolean) { hideTask(input: { taskId: "tsk_x", hidden: $v }) { __typename } }`,
      null,
    ],
    [
      'a day that is not in the calendar',
      'mutation ($v: DateTime!) { extendTask(input: { taskId: "tsk_x", expiresAt: $v }) { __typename } }',
      '2027-02-30T00:00:00Z',
    ],
  ])('is refused as such: %s', async (_what, query, v) => {
    expect(codes(await post({ query, variables: { v } }))).toEqual(['BAD_USER_INPUT']);
  });
});

it('suggests no names of the schema, neither for the document nor for its variables', async () => {
  const field = await post({ query: '{ vewer { email } }' });
  const query = 'query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id } } }';
  const variable = await post({ query, variables: { filter: { maxMinute: 5 } } });
  for (const answer of [field, variable]) {
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/Did you mean|maxMinutes/);
  }
});

const LITERAL = { query: '{ node(id: "tsk_x") { id } }' };
/** Without a text in it, and asked before: this one runs as compiled code. */
const COMPILED = { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'tsk_x' } };

describe.each([
  ['interpreted', LITERAL],
  ['compiled', COMPILED],
])('an unexpected error (%s)', (_how, request) => {
  let thrown: unknown;
  const failing = (error: unknown) => {
    thrown = error;
    return post(request);
  };
  beforeAll(async () => {
    vi.spyOn(TaskLoader.prototype, 'load').mockImplementation(() => {
      throw thrown;
    });
    await failing(new Error('not looked at'));
    logged.length = 0;
  });
  afterEach(() => void (logged.length = 0));
  afterAll(() => void vi.restoreAllMocks());

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
