import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  execute,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  validate,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Viewer } from '../../kernel/index.js';
import type { Actor } from '../../testing/actors.js';
import { EmployerFactsLoader } from '../../submissions/employer-facts.loader.js';
import { Feed } from '../../tasks/feed.lists.js';
import { openWorld, type World } from '../../testing/world.js';
import { RegisteredDocuments } from '../registered-documents.js';
import { compilingSchema } from './compilable.rules.js';
import { CompiledOperation } from './compiled.operation.js';
import { KnownOperations } from './known-operations.js';

const manifest = fileURLToPath(
  new URL('../../../../client/src/lib/api/generated/persisted-documents.json', import.meta.url),
);
const registered = existsSync(manifest)
  ? Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>)
  : [];
const operationOf = (text: string) =>
  parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
const ofKind = (kind: string) => registered.filter((text) => operationOf(text).operation === kind);

let world: World;
let employer: Actor;
let worker: Actor;
let taskId: string;
let submissionId: string;
beforeAll(async () => {
  // Nothing happens by itself between two readings that are compared.
  world = await openWorld({ ticking: false });
  employer = await world.employer({ funds: '20' });
  worker = await world.worker();
  taskId = (await employer.publishTask()).id;
  await employer.publishTask({ title: 'Say what you hear', countries: ['KE'] });
  await employer.publishTask({ title: 'Say what you see' });
  submissionId = (await worker.work(taskId)).id;
});
afterAll(() => world.close());

const viewerOf = ({ id, token }: Pick<Actor, 'id' | 'token'>, roles: Viewer['roles']): Viewer => ({
  userId: id,
  sessionId: `of ${token}`,
  roles,
  country: 'BD',
  via: 'bearer',
});

/** Something that fits: ids that exist, the first value of each enum, of objects the required fields only. */
function exampleOf(type: GraphQLInputType, name: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [exampleOf(plain.ofType, name)];
  if (isEnumType(plain)) return plain.getValues()[0]!.name;
  if (isInputObjectType(plain)) {
    const required = Object.values(plain.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, exampleOf(field.type, field.name)]));
  }
  const known: Record<string, unknown> = {
    Int: 3,
    Boolean: true,
    Decimal: '0.05',
    DateTime: '2026-11-01T00:00:00Z',
  };
  if (getNamedType(type).name in known) return known[getNamedType(type).name];
  return /submission/i.test(name) ? submissionId : /^(id|task)/i.test(name) ? taskId : 'en';
}

function variablesFor(
  { variableDefinitions }: OperationDefinitionNode,
  all: boolean,
): Record<string, unknown> {
  const wanted = (variableDefinitions ?? []).filter(({ type }) => all || type.kind === Kind.NON_NULL_TYPE);
  return Object.fromEntries(
    wanted.map(({ variable, type }) => {
      const name = variable.name.value;
      return [name, exampleOf(typeFromAST(world.app.schema, type as never) as GraphQLInputType, name)];
    }),
  );
}

/** Without the moment in which the books were looked at. */
const plainly = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/"checkedAt":"[^"]+"/g, '"checkedAt":""'));
const compiled = (text: string) =>
  CompiledOperation.from(world.app.schema, compilingSchema(world.app.schema), parse(text));

/** What both ways answer: data, and of errors all that is ever shown. */
async function bothWays(text: string, variables: Record<string, unknown>, viewer: Viewer | null) {
  const { schema } = world.app;
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = world.app.scopeFor(viewer);
  const plain = await execute({ schema, document, variableValues: variables, contextValue });
  const operation = compiled(text)!;
  const answer = async () => {
    const given = await operation.answer(world.app.scopeFor(viewer), operation.priced(variables)!);
    return plainly('failed' in given ? given.failed : { data: JSON.parse(given.json) as unknown });
  };
  const first = await answer();
  expect(await answer(), 'what was written the first time').toEqual(first);
  return { plain: plainly(plain), compiled: first };
}

describe('what the pages registered', () => {
  test('is there to be compared', () => {
    expect(ofKind('query').length).toBeGreaterThan(20);
    expect(ofKind('mutation').length).toBeGreaterThan(20);
  });

  test('every query answers the same compiled and interpreted, whoever asks', async () => {
    const viewers = [
      null,
      viewerOf(worker, ['WORKER']),
      viewerOf(employer, ['EMPLOYER', 'MODERATOR', 'ADMIN']),
    ];
    for (const text of ofKind('query')) {
      for (const viewer of viewers) {
        for (const all of [false, true]) {
          const answers = await bothWays(text, variablesFor(operationOf(text), all), viewer);
          expect(answers.compiled, text).toEqual(answers.plain);
        }
      }
    }
  });

  test('every mutation refuses a stranger the same way compiled and interpreted', async () => {
    for (const text of ofKind('mutation')) {
      // Whoever is nobody may enter and leave, which is not the same twice.
      if (/\b(signUp|signIn|signOut|request\w+|reset\w+|verify\w+)\b/.test(text)) continue;
      const answers = await bothWays(text, variablesFor(operationOf(text), false), null);
      expect(answers.compiled, text).toEqual(answers.plain);
    }
  });

  test('nothing of it is left to the interpreter', () => {
    const left = [...ofKind('query'), ...ofKind('mutation')].filter((text) => compiled(text) === null);
    expect(left).toEqual([]);
  });
});

describe('a document of a stranger', () => {
  const TASK = 'query ($id: ID!) { task(id: $id) { id title } }';
  const known = (limit = 1) => {
    const texts = Array.from({ length: limit }, (_, place) => `query Q${place} { tasks { nodes { id } } }`);
    const operations = new KnownOperations(world.app.schema, new RegisteredDocuments({}));
    for (const text of texts) operations.learn(text, parse(text));
    return { operations, texts };
  };

  test('is compiled when it comes again, and of too many the oldest are forgotten', () => {
    const { operations, texts } = known(1_000);
    expect(operations.strangers).toBe(300);
    expect(operations.find(texts[0]!)).toBeNull();
    expect(operations.find(texts[999]!)?.name).toBe('Q999');
  });

  test('that is asked for again and again stays while others go', () => {
    const { operations } = known();
    operations.learn(TASK, parse(TASK));
    for (let place = 0; place < 1_000; place += 1) {
      const text = `query R${place} { tasks { nodes { id } } }`;
      operations.learn(text, parse(text));
      expect(operations.find(TASK)).not.toBeNull();
    }
  });

  test('is not kept when it is very long', () => {
    const { operations } = known();
    const text = `${TASK}${' '.repeat(10_000)}`;
    operations.learn(text, parse(text));
    expect(operations.find(text)).toBeNull();
  });

  test.each([
    '{ task(id: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.broken = true") { id } }',
    '{ tasks(filter: { search: "x" }) { nodes { id } } }',
    '{ tasks(filter: { maxMinutes: 5 }) { nodes { id } } }',
    'query ($slug: String!) { tasks(filter: { categories: [$slug] }) { nodes { id } } }',
    '{ viewer { tasks(status: [[LIVE]]) { nodes { id } } } }',
    '{ __proto__: tasks { nodes { id } } }',
    '{ __schema { queryType { name } } }',
    'query A { tasks { nodes { id } } } query B { tasks { nodes { id } } }',
    'subscription { taskFeed { cursor } }',
  ])('never becomes code: %s', (text) => {
    expect(compiled(text)).toBeNull();
  });

  test.each([
    ['a default', 'query ($first: Int = 2) { tasks(first: $first) { nodes { id } } }', {}],
    [
      'a literal',
      'query { tasks(first: 1, sort: REWARD) { nodes { id reward { amount } } pageInfo { hasNextPage endCursor } } }',
      {},
    ],
    ['a list', '{ viewer { tasks(status: [LIVE, PAUSED]) { nodes { id } } } }', {}],
    ['an alias', '{ a: tasks(first: 1) { nodes { id } } b: tasks { nodes { t: title __typename } } }', {}],
    [
      'skip',
      'query ($s: Boolean!, $i: Boolean = false) { tasks { nodes { id @skip(if: $s) title @include(if: $i) } } }',
      { s: true },
    ],
    [
      'a decimal',
      'query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id } } }',
      { filter: { minReward: { amount: '0.06', currency: 'USD' } } },
    ],
    [
      'null for an object',
      'query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id } } }',
      { filter: null },
    ],
    [
      'null for a number',
      'query ($first: Int = 2) { tasks(first: $first) { nodes { id } } }',
      { first: null },
    ],
    [
      'a cursor of another list',
      'query ($after: Cursor) { tasks(after: $after) { nodes { id } } }',
      { after: 'abc' },
    ],
    ['no access', '{ viewer { user { id } } tasksInReview { nodes { id } } }', {}],
    [
      'fragments in fragments',
      'query ($l: String) { tasks { pageInfo { endCursor } nodes { ...A employer { ...E } } } } fragment A on Task { __typename ...B id } fragment B on Task { category { slug name(locale: $l) } } fragment E on User { displayName }',
      { l: 'bn' },
    ],
    [
      'a fragment of an interface',
      'query { tasks { nodes { ... on Node { id } title ... { slots } } } }',
      {},
    ],
    [
      'the same field in two places',
      'query { tasks { nodes { id } } ...T } fragment T on Query { tasks { nodes { title } pageInfo { hasNextPage } } }',
      {},
    ],
    ['the same field twice', 'query { tasks { nodes { id reward { amount } id reward { currency } } } }', {}],
    ['the same list twice', 'query { tasks { nodes { id } } tasks { nodes { title } } }', {}],
    ['two lists of rows', 'query { tasks { nodes { id } nodes { title } edges { node { slots } } } }', {}],
    [
      'what is another for each reader between what is not',
      'query ($yes: Boolean!) { tasks { x: nodes { id } nodes { title viewerActions slots steps { text } ineligibleBecause @include(if: $yes) { code } id } } }',
      { yes: false },
    ],
    [
      'a name that compiled rows have',
      'query { tasks { nodes { row__: title id } } row__: tasks { nodes { id } } }',
      {},
    ],
    ['nothing but what is another for each', 'query { tasks { nodes { viewerActions } } }', {}],
    [
      'an interface',
      'query ($id: ID!) { node(id: $id) { id __typename ... on Task { title } } }',
      { id: 'tsk_none' },
    ],
  ])('answers the same with %s', async (_what, text, variables) => {
    const answers = await bothWays(text, variables, viewerOf(worker, ['WORKER']));
    expect(answers.compiled).toEqual(answers.plain);
  });
});

test('a category has a name in any language, also in one that is no language', async () => {
  const text = 'query ($l: String) { tasks { nodes { category { name(locale: $l) } } } }';
  const { compiled: answer, plain } = await bothWays(text, { l: 'constructor' }, null);
  expect(answer).toEqual(plain);
  const { data } = plain as { data: { tasks: { nodes: { category: { name: string } }[] } } };
  expect(data.tasks.nodes[0]!.category.name).toBe('Label images');
});

test('rows of which something cannot be read are shown without it, and are not read again', async () => {
  const text = 'query { tasks { nodes { id employer { id employerFacts { approvalRate } } title } } }';
  vi.spyOn(EmployerFactsLoader.prototype, 'load').mockRejectedValue(new Error('away'));
  const open = vi.spyOn(Feed.prototype, 'open');
  const { compiled: answer, plain } = await bothWays(text, {}, null);
  expect(answer).toEqual(plain);
  expect(answer).toMatchObject({
    data: { tasks: { nodes: [{ employer: { employerFacts: null } }, {}, {}] } },
  });
  expect(open).toHaveBeenCalledTimes(3);
  vi.restoreAllMocks();
});

test('a list that cannot be read is tried once', async () => {
  const operation = compiled('query { tasks { nodes { id } } }')!;
  const open = vi.spyOn(Feed.prototype, 'open').mockRejectedValue(new Error('gone'));
  const answer = await operation.answer(world.app.scopeFor(null), operation.priced({})!);
  expect(answer).toMatchObject({ failed: { data: null, errors: [{ message: 'gone', path: ['tasks'] }] } });
  expect(open).toHaveBeenCalledTimes(1);
  open.mockRestore();
});

describe('over HTTP', () => {
  const TASK =
    'query ($id: ID!, $first: Int) { task(id: $id) { id title } tasks(first: $first) { nodes { id } } }';
  const without = ({ status, headers, body }: Awaited<ReturnType<Actor['post']>>) => {
    const { date: _date, 'x-request-id': _id, ...same } = headers;
    const cost = body.extensions?.['cost'] as Record<string, unknown> | undefined;
    return { status, headers: { ...same, 'content-length': '' }, body, cost: { ...cost, available: 0 } };
  };

  test.each([
    ['as it should be', { variables: {} }, {}],
    ['with its name', { operationName: 'Other' }, {}],
    ['with variables that do not fit', { variables: { id: 5, first: 'many' } }, {}],
    ['with too many at once', { variables: { id: 'x', first: 101 } }, {}],
    ['wanting the new media type', {}, { accept: 'application/graphql-response+json' }],
    ['wanting either', {}, { accept: 'application/graphql-response+json, application/json' }],
    ['wanting anything', {}, { accept: '*/*' }],
    ['wanting HTML', {}, { accept: 'text/html' }],
    ['with a bad token', {}, { authorization: 'Bearer kjs_nobody' }],
  ])(
    'the second answer is the first one, headers, status and cost included: %s',
    async (what, more, headers) => {
      // A comment of its own: each case begins with a document that nobody has asked before.
      const query = `${TASK} # ${what}`;
      const request = {
        query,
        ...more,
        variables: { id: taskId, first: 2, ...(more as { variables?: object }).variables },
      };
      const first = await worker.post(request, headers);
      await worker.post({ query, variables: { id: taskId } });
      const second = await worker.post(request, headers);
      expect(
        JSON.parse(JSON.stringify(without(second)).replace(/"available":\d+/g, '"available":0')),
      ).toEqual(JSON.parse(JSON.stringify(without(first)).replace(/"available":\d+/g, '"available":0')));
    },
  );
});
