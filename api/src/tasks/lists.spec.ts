import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import type { Caller } from '../testing/caller.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
let wu: Actor;
const ids: Record<string, string> = {};
const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? id;

/** Reward, minutes and words differ; 120 taka are a dollar. */
const market: Record<string, Record<string, unknown>> = {
  cheap: { title: 'Read a short sign', reward: { amount: '0.02', currency: 'USD' } },
  taka: {
    title: 'সাইনবোর্ডের লেখা পড়ুন',
    category: 'data-entry',
    reward: { amount: '36', currency: 'BDT' },
    estimatedMinutes: 10,
  },
  long: {
    title: 'Transcribe a talk',
    category: 'transcription',
    reward: { amount: '2', currency: 'USD' },
    estimatedMinutes: 60,
  },
  quick: {
    title: 'Answer 100% honestly',
    category: 'survey',
    reward: { amount: '0.25', currency: 'USD' },
    estimatedMinutes: 2,
  },
  india: {
    title: 'Only from India',
    category: 'survey',
    reward: { amount: '0.5', currency: 'USD' },
    countries: ['IN'],
  },
};

beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100' } });
  ada = await world.employer({ funds: '100' });
  await ada.deposit('10000', 'BDT');
  wu = await world.worker();
  for (const [name, terms] of Object.entries(market)) ids[name] = (await ada.publishTask(terms)).id;
});
afterAll(() => world.close());

const LIST = `query ($filter: TaskFilter, $sort: TaskSort! = NEWEST, $first: Int! = 20, $after: Cursor) {
  tasks(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const list = async (caller: Caller, variables: object = {}): Promise<string[]> => {
  const { tasks } = await caller.execute(LIST, { ...variables });
  return tasks.nodes.map(({ id }: { id: string }) => nameOf(id));
};

describe('tasks', () => {
  test('anonymous callers see all that is public, newest first; a worker only what their country may take', async () => {
    expect(await list(world.anonymous())).toEqual(['india', 'quick', 'long', 'taka', 'cheap']);
    expect(await list(ada)).toEqual(['india', 'quick', 'long', 'taka', 'cheap']);
    expect(await list(wu)).toEqual(['quick', 'long', 'taka', 'cheap']);
    expect(await list(await world.worker({ country: 'IN' }))).toContain('india');
  });

  test('REWARD and HOURLY compare both currencies at the display rate', async () => {
    // 36 taka are 0.30 dollars.
    expect(await list(world.anonymous(), { sort: 'REWARD' })).toEqual([
      'long',
      'india',
      'taka',
      'quick',
      'cheap',
    ]);
    // Per minute: india 0.5, quick 0.125, long 0.0333, taka 0.03, cheap 0.02.
    expect(await list(world.anonymous(), { sort: 'HOURLY' })).toEqual([
      'india',
      'quick',
      'long',
      'taka',
      'cheap',
    ]);
  });

  test.each([
    ['categories', { categories: ['survey', 'data-entry'] }, ['india', 'quick', 'taka']],
    ['no category at all', { categories: [] }, ['india', 'quick', 'long', 'taka', 'cheap']],
    ['an unknown category', { categories: ['nope'] }, []],
    [
      'a least reward in dollars',
      { minReward: { amount: '0.3', currency: 'USD' } },
      ['india', 'long', 'taka'],
    ],
    ['a least reward in taka', { minReward: { amount: '36.000001', currency: 'BDT' } }, ['india', 'long']],
    ['time', { maxMinutes: 2 }, ['india', 'quick', 'cheap']],
    ['words of the title, whatever their case', { search: 'TRANSCRIBE' }, ['long']],
    ['words of a step', { search: 'one word for what' }, ['india', 'quick', 'long', 'taka', 'cheap']],
    ['Bengali, in another spelling of the same letters', { search: 'লেখা প\u09DCুন' }, ['taka']],
    ['the beginning of a word', { search: 'hone' }, ['quick']],
    ['the end of a word, which is not looked for', { search: 'onestly' }, []],
    ['two words, wherever each stands', { search: 'talk what' }, ['long']],
    ['a short word, which is a whole one', { search: 'a' }, ['long', 'cheap']],
    ['a sign beside a word, which separates words', { search: '100%' }, ['quick']],
    ['a sign alone, which is no word', { search: '_' }, []],
    ['a name inside the stored form', { search: '"text"' }, []],
    [
      'all at once',
      {
        categories: ['survey'],
        maxMinutes: 2,
        search: 'honest',
        minReward: { amount: '0.1', currency: 'USD' },
      },
      ['quick'],
    ],
  ])('filters by %s', async (_, filter, expected) => {
    expect(await list(world.anonymous(), { filter })).toEqual(expected);
  });

  test.each(['NEWEST', 'REWARD', 'HOURLY'])('pages in the order %s hold each task once', async (sort) => {
    const whole = await list(world.anonymous(), { sort });
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { tasks } = await world.anonymous().execute(LIST, { sort, first: 2, after });
      seen.push(...tasks.edges.map(({ node }: { node: { id: string } }) => nameOf(node.id)));
      expect(tasks.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!tasks.pageInfo.hasNextPage) break;
      after = tasks.pageInfo.endCursor as string;
    }
    expect(seen).toEqual(whole);
  });

  test('a cursor of another order, or somebody’s own invention, is refused', async () => {
    const { tasks } = await world.anonymous().execute(LIST, { first: 1 });
    const forged = (...position: unknown[]) =>
      Buffer.from(JSON.stringify(['tasks-NEWEST', ...position])).toString('base64url');
    const cursors = [
      'abc',
      forged(),
      forged('yesterday', 'tsk_1'),
      forged('1', 2),
      forged('2026-01-01 00:00:00+00', null),
    ];
    const codeOf = async (variables: object) =>
      (await world.anonymous().ask(LIST, { ...variables })).errors?.[0]?.extensions?.['code'];
    expect(await codeOf({ sort: 'REWARD', after: tasks.pageInfo.endCursor })).toBe('BAD_USER_INPUT');
    for (const after of cursors) expect(await codeOf({ after })).toBe('BAD_USER_INPUT');
    for (const first of [0, -1, 101]) expect(await codeOf({ first })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ filter: { search: 'x'.repeat(101) } })).toBe('BAD_USER_INPUT');
  });

  test('what a worker took, hid or wrote is not in their list; a full or paused one in nobody’s', async () => {
    const rina = await world.worker();
    const { id: submission } = await rina.reserve(ids['quick']!);
    expect(await list(rina)).toEqual(['long', 'taka', 'cheap']);
    await rina.onSubmission('returnSubmission', submission);
    expect(await list(rina)).toContain('quick');
    await rina.succeed('hideTask', { taskId: ids['long'] });
    await rina.succeed('hideTask', { taskId: ids['long'] });
    expect(await list(rina)).not.toContain('long');
    await rina.succeed('hideTask', { taskId: ids['long'], hidden: false });
    expect(await list(rina)).toContain('long');
    const own = await world.employer({ funds: '5' });
    await own.execute('mutation { addRole(input: { role: WORKER }) { __typename } }');
    const { id } = await own.publishTask({ slots: 1 });
    expect(await list(own)).not.toContain(id);
    expect(await list(rina)).toContain(id);
    await own.onTask('pauseTask', id);
    expect(await list(rina)).not.toContain(id);
    await own.onTask('resumeTask', id);
    await (await world.worker()).reserve(id);
    expect(await list(rina)).not.toContain(id);
    expect(await list(world.anonymous())).not.toContain(id);
    await own.onTask('stopTask', id);
  });

  test('a task given back three times is not offered again', async () => {
    const rina = await world.worker();
    for (let time = 0; time < 3; time += 1) {
      const { id } = await rina.reserve(ids['cheap']!);
      await rina.onSubmission('returnSubmission', id);
    }
    expect(await list(rina)).not.toContain('cheap');
    const ineligible = 'query ($id: ID!) { task(id: $id) { viewerActions ineligibleBecause { code } } }';
    expect((await rina.execute(ineligible, { id: ids['cheap'] })).task).toEqual({
      viewerActions: [],
      ineligibleBecause: [{ code: 'GIVEN_BACK_TOO_OFTEN' }],
    });
  });

  test('a repeatable task stays while items are left for this worker', async () => {
    const { id } = await ada.createTask({ repeatable: true, reward: { amount: '0.02', currency: 'USD' } });
    await ada.addTaskItems(id, [
      { externalId: 'a', variables: [], overlap: 2 },
      { externalId: 'b', variables: [], overlap: 2 },
    ]);
    await ada.publish(id);
    const rina = await world.worker();
    await rina.reserve(id);
    expect(await list(rina)).toContain(id);
    await rina.reserve(id);
    expect(await list(rina)).not.toContain(id);
    expect(await list(wu)).toContain(id);
    await ada.onTask('stopTask', id);
  });

  test('hiding what one may not see is answered like nothing', async () => {
    const { id } = await ada.createTask();
    const absent = await wu.mutate('hideTask', { taskId: 'tsk_none' });
    expect(absent).toMatchObject({ __typename: 'NotFoundError' });
    expect(await wu.mutate('hideTask', { taskId: id })).toEqual(absent);
  });
});

describe('with what one may not take', () => {
  const ALL = `query ($filter: TaskFilter, $sort: TaskSort! = NEWEST, $after: Cursor) {
    tasks(filter: $filter, sort: $sort, after: $after, first: 2, includeIneligible: true) {
      nodes { id viewerActions ineligibleBecause { code } } pageInfo { hasNextPage endCursor } } }`;
  async function everything(caller: Caller, variables: object = {}): Promise<[string, string][]> {
    const found: [string, string][] = [];
    for (let after: string | null = null; ;) {
      const { tasks } = await caller.execute(ALL, { ...variables, after });
      for (const { id, viewerActions, ineligibleBecause } of tasks.nodes) {
        const codes = ineligibleBecause.map(({ code }: { code: string }) => code);
        found.push([nameOf(id), [...codes, ...viewerActions].join()]);
      }
      if (!tasks.pageInfo.hasNextPage) return found;
      after = tasks.pageInfo.endCursor as string;
    }
  }

  test('a worker sees why, in the order and under the filter of the list, and the plain list stays as it is', async () => {
    const rina = await world.worker();
    await rina.reserve(ids['quick']!);
    for (let time = 0; time < 3; time += 1) {
      const { id } = await rina.reserve(ids['cheap']!);
      await rina.onSubmission('returnSubmission', id);
    }
    expect(await everything(rina)).toEqual([
      ['india', 'WRONG_COUNTRY'],
      ['quick', 'ALREADY_RESERVED'],
      ['long', 'reserve'],
      ['taka', 'reserve'],
      ['cheap', 'GIVEN_BACK_TOO_OFTEN'],
    ]);
    expect((await everything(rina, { sort: 'REWARD' })).map(([name]) => name)).toEqual([
      'long',
      'india',
      'taka',
      'quick',
      'cheap',
    ]);
    for (const filter of [
      { categories: ['survey'] },
      { search: 'only india' },
      { search: 'from', maxMinutes: 2 },
    ])
      expect(await everything(rina, { filter })).toContainEqual(['india', 'WRONG_COUNTRY']);
    expect(await everything(rina, { filter: { search: 'honestly' } })).toEqual([
      ['quick', 'ALREADY_RESERVED'],
    ]);
    expect(await list(rina)).toEqual(['long', 'taka']);
  });

  test('what is hidden, one’s own, and what nobody can take stay out', async () => {
    const both = await world.employer({ funds: '5' });
    await both.succeed('addRole', { role: 'WORKER' });
    const own = (await both.publishTask({ slots: 1 })).id;
    const rina = await world.worker();
    const namesOf = async (who: Caller) => (await everything(who)).map(([name]) => name);
    expect(await namesOf(both)).not.toContain(own);
    expect((await everything(both, { filter: { search: 'picture' } })).map(([name]) => name)).not.toContain(
      own,
    );
    expect(await namesOf(rina)).toContain(own);
    await rina.succeed('hideTask', { taskId: own });
    await rina.succeed('hideTask', { taskId: ids['india'] });
    expect(await namesOf(rina)).toEqual(['quick', 'long', 'taka', 'cheap']);
    const wang = await world.worker();
    await both.onTask('pauseTask', own);
    expect(await namesOf(wang)).not.toContain(own);
    await both.onTask('resumeTask', own);
    await rina.reserve(own);
    expect(await namesOf(wang)).not.toContain(own);
    await both.onTask('stopTask', own);
  });

  test('makes no difference to those who do not work', async () => {
    for (const caller of [world.anonymous(), ada])
      expect((await everything(caller)).map(([name]) => name)).toEqual(await list(caller));
  });
});

describe('why not', () => {
  const query = 'query ($id: ID!) { task(id: $id) { viewerActions ineligibleBecause { code } } }';
  const why = async (caller: Caller, id: string) => (await caller.execute(query, { id })).task;

  test('each reason has its code', async () => {
    expect(await why(wu, ids['india']!)).toEqual({
      viewerActions: [],
      ineligibleBecause: [{ code: 'WRONG_COUNTRY' }],
    });
    expect((await why(world.anonymous(), ids['long']!)).ineligibleBecause).toEqual([
      { code: 'NOT_A_WORKER' },
    ]);
    // One who only employs: the worker's role would let them take others' tasks, never their own.
    const alone = await world.employer({ funds: '10' });
    const own = await alone.publishTask();
    expect(await why(alone, own.id)).toMatchObject({ ineligibleBecause: [{ code: 'SELF_DEALING' }] });
    expect(await why(alone, ids['long']!)).toMatchObject({ ineligibleBecause: [{ code: 'NOT_A_WORKER' }] });
    expect(await why(wu, ids['long']!)).toEqual({ viewerActions: ['reserve'], ineligibleBecause: [] });
    await wu.reserve(ids['long']!);
    expect(await why(wu, ids['long']!)).toEqual({
      viewerActions: [],
      ineligibleBecause: [{ code: 'ALREADY_RESERVED' }],
    });
  });

  test('reserveSlot refuses with the same reasons', async () => {
    const both = await world.employer({ funds: '10' });
    await both.succeed('addRole', { role: 'WORKER' });
    const own = await both.publishTask();
    await wu.reserve(own.id);
    for (const [caller, id] of [
      [both, own.id],
      [wu, own.id],
      [wu, ids['india']!],
    ] as const) {
      const select = 'query ($id: ID!) { task(id: $id) { ineligibleBecause { code message } } }';
      const { ineligibleBecause } = (await caller.execute(select, { id })).task;
      expect(await caller.mutate('reserveSlot', { taskId: id })).toMatchObject({
        __typename: 'NotEligibleError',
        reasons: ineligibleBecause,
      });
    }
    await both.onTask('stopTask', own.id);
  });
});

describe('viewer.tasks', () => {
  test('lists one’s own in every state, newest first, in pages', async () => {
    const bob = await world.employer({ funds: '5' });
    const draft = (await bob.createTask()).id;
    const live = (await bob.publishTask()).id;
    const query =
      'query ($status: [TaskStatus!], $first: Int! = 20, $after: Cursor) { viewer { tasks(status: $status, first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } }';
    const mine = async (variables: object = {}) => (await bob.execute(query, { ...variables })).viewer.tasks;
    expect((await mine()).nodes).toEqual([{ id: live }, { id: draft }]);
    expect((await mine({ status: ['DRAFT'] })).nodes).toEqual([{ id: draft }]);
    const page = await mine({ first: 1 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect((await mine({ after: page.pageInfo.endCursor })).nodes).toEqual([{ id: draft }]);
  });
});

describe('categories', () => {
  test('the whole catalogue in the viewer’s language', async () => {
    const query = '{ categories { slug name policy bn: name(locale: "bn") en: name(locale: "en-GB") } }';
    const { categories } = await world.anonymous().execute(query);
    expect(categories).toHaveLength(22);
    expect(categories[0]).toEqual({
      slug: 'app-test',
      name: 'Try an app',
      policy: 'ALLOWED',
      bn: 'অ্যাপ ব্যবহার করে দেখা',
      en: 'Try an app',
    });
    const answer = await world
      .anonymous()
      .post({ query: '{ categories { name } }' }, { 'accept-language': 'bn' });
    expect(answer.body.data?.['categories']).toContainEqual({ name: 'জরিপ' });
  });

  test('a category is a node', async () => {
    const { node } = await world
      .anonymous()
      .execute('{ node(id: "cat_survey") { id ... on Category { slug } } }');
    expect(node).toEqual({ id: 'cat_survey', slug: 'survey' });
  });
});
