import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer({ funds: '100' });
});
afterAll(() => world.close());

const draft = {
  title: 'Tell us what the picture shows',
  category: 'image-labelling',
  steps: [{ text: 'Look' }],
  proofFields: [{ key: 'word', label: 'Word', kind: 'TEXT' }],
  reward: { amount: '0.05', currency: 'USD' },
  estimatedMinutes: 1,
};
const paths = (refusal: { fields: { path: string[]; code: string }[] }) =>
  refusal.fields.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('createTask', () => {
  test('a draft is complete, costs nothing and is its employer’s alone', async () => {
    const { task } = await ada.succeed(
      'createTask',
      { ...draft, slots: 7, countries: ['BD', 'IN'], idempotencyKey: 'first' },
      `task { id status version slots slotsOpen title category { slug name(locale: "bn-BD") policy } employer { id displayName }
        steps { text } proofFields { key label kind required choices { value label } step } reward { amount currency }
        fee { amount currency } estimatedMinutes reviewWindowHours countries repeatable publishAt publishedAt expiresAt
        viewerActions progress { open escrow { amount } spent { amount } } moderation { code } }`,
    );
    expect(task).toEqual({
      id: expect.stringMatching(/^tsk_[0-9a-z]{26}$/),
      status: 'DRAFT',
      version: 1,
      slots: 7,
      slotsOpen: 7,
      title: draft.title,
      category: { slug: 'image-labelling', name: 'ছবি চিহ্নিত করা', policy: 'ALLOWED' },
      employer: { id: ada.id, displayName: 'Acme Surveys' },
      steps: [{ text: 'Look' }],
      proofFields: [{ key: 'word', label: 'Word', kind: 'TEXT', required: true, choices: [], step: null }],
      reward: { amount: '0.05', currency: 'USD' },
      fee: { amount: '0.005', currency: 'USD' },
      estimatedMinutes: 1,
      reviewWindowHours: 72,
      countries: ['BD', 'IN'],
      repeatable: false,
      publishAt: null,
      publishedAt: null,
      expiresAt: null,
      viewerActions: ['edit', 'addItems', 'publish'],
      progress: { open: 7, escrow: { amount: '0' }, spent: { amount: '0' } },
      moderation: null,
    });
    expect((await ada.wallet()).available).toBe('100');
    expect(await (await world.worker()).task(task.id)).toBeNull();
    expect(
      (await world.anonymous().execute('query ($id: ID!) { node(id: $id) { id } }', { id: task.id })).node,
    ).toBeNull();
    expect(await (await world.moderator()).task(task.id)).toMatchObject({ status: 'DRAFT', progress: null });
  });

  test('a repeat with its key answers the same draft, another input is refused', async () => {
    const [one, two] = [
      await ada.succeed('createTask', { ...draft, idempotencyKey: 'again' }, 'task { id }'),
      await ada.succeed('createTask', { ...draft, idempotencyKey: 'again' }, 'task { id }'),
    ];
    expect(two).toEqual(one);
    const other = await ada.mutate('createTask', { ...draft, slots: 2, idempotencyKey: 'again' });
    expect(other).toMatchObject({ __typename: 'IdempotencyMismatchError', code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('every bad field is named at once, and nothing is stored', async () => {
    const before = await countTasks();
    const refusal = await ada.mutate('createTask', {
      title: 'abc',
      category: 'no-such',
      steps: [{ text: '  ' }, { text: 'x'.repeat(2001) }],
      proofFields: [
        { key: 'A b', label: 'Label', kind: 'TEXT' },
        { key: 'pick', label: 'Pick', kind: 'CHOICE', choices: [{ value: 'one', label: 'One' }] },
        {
          key: 'pick',
          label: 'Text',
          kind: 'TEXT',
          choices: [
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ],
        },
        {
          key: 'm',
          label: 'Many',
          kind: 'MULTI_CHOICE',
          choices: [
            { value: 'a', label: 'A' },
            { value: 'a', label: 'B' },
          ],
        },
      ],
      reward: { amount: '0.01', currency: 'USD' },
      slots: 0,
      estimatedMinutes: 1441,
      reviewWindowHours: 169,
      countries: ['BD', 'bd', 'BD', 'XX'],
      publishAt: '2020-01-01T00:00:00Z',
      expiresAt: '2019-01-01T00:00:00Z',
    });
    expect(refusal).toMatchObject({ __typename: 'InvalidInputError', code: 'BAD_USER_INPUT' });
    expect(paths(refusal).sort()).toEqual(
      [
        'category UNKNOWN',
        'title TOO_SHORT',
        'steps.0.text REQUIRED',
        'steps.1.text TOO_LONG',
        'proofFields.0.key INVALID',
        'proofFields.1.choices REQUIRED',
        'proofFields.2.key DUPLICATE',
        'proofFields.2.choices NOT_ALLOWED',
        'proofFields.3.choices.1.value DUPLICATE',
        'reward TOO_SMALL',
        'slots TOO_SMALL',
        'estimatedMinutes TOO_LARGE',
        'reviewWindowHours TOO_LARGE',
        'countries.1 INVALID',
        'countries.2 DUPLICATE',
        'countries.3 INVALID',
        'publishAt TOO_EARLY',
        'expiresAt TOO_EARLY',
        'expiresAt TOO_EARLY',
      ].sort(),
    );
    expect(await countTasks()).toBe(before);
  });

  test.each([
    ['no step', { steps: [] }, 'steps REQUIRED'],
    [
      'proof of step 0',
      { proofFields: [{ ...draft.proofFields[0], step: 0 }] },
      'proofFields.0.step UNKNOWN',
    ],
    [
      'proof of step 2 of 1',
      { proofFields: [{ ...draft.proofFields[0], step: 2 }] },
      'proofFields.0.step UNKNOWN',
    ],
    ['31 steps', { steps: Array.from({ length: 31 }, () => ({ text: 'x' })) }, 'steps TOO_LONG'],
    ['no proof field', { proofFields: [] }, 'proofFields REQUIRED'],
    ['a title of 121 signs', { title: 'শ'.repeat(121) }, 'title TOO_LONG'],
    ['a title nobody can see', { title: '\u200b\u200d \u2060\ufeff\u00a0\u200b' }, 'title REQUIRED'],
    ['a title with a bell', { title: 'Ring the \u0007 bell' }, 'title INVALID'],
    ['100,001 slots', { slots: 100_001 }, 'slots TOO_LARGE'],
    [
      'pay under the hourly floor',
      { reward: { amount: '0.02', currency: 'USD' }, estimatedMinutes: 2 },
      'reward TOO_SMALL',
    ],
    [
      'a reward in taka under its minimum',
      { reward: { amount: '1.99', currency: 'BDT' } },
      'reward TOO_SMALL',
    ],
    ['an enormous reward', { reward: { amount: '10000.000001', currency: 'USD' } }, 'reward TOO_LARGE'],
    ['a negative reward', { reward: { amount: '-1', currency: 'USD' } }, 'reward TOO_SMALL'],
    [
      'a bill beyond counting',
      { reward: { amount: '10000', currency: 'USD' }, slots: 100_000 },
      'slots TOO_LARGE',
    ],
    [
      'expiry before publication',
      { publishAt: '2027-01-02T00:00:00Z', expiresAt: '2027-01-01T00:00:00Z' },
      'expiresAt TOO_EARLY',
    ],
  ])('%s is refused', async (_, override, expected) => {
    const refusal = await ada.mutate('createTask', { ...draft, ...override });
    expect(paths(refusal)).toEqual([expected]);
  });

  test('the exact limits are fine', async () => {
    await ada.succeed('createTask', {
      ...draft,
      title: 'ক'.repeat(5),
      reward: { amount: '0.8', currency: 'USD' },
      estimatedMinutes: 60,
    });
    await ada.succeed('createTask', { ...draft, reward: { amount: '2', currency: 'BDT' }, slots: 100_000 });
  });

  test('prohibited work is refused with the reason', async () => {
    const refusal = await ada.mutate('createTask', { ...draft, category: 'captcha-solving' });
    expect(refusal).toMatchObject({
      __typename: 'ProhibitedContentError',
      code: 'PROHIBITED_CONTENT',
      prohibited: ['Work of the kind “captcha-solving” is prohibited on this marketplace.'],
      reasonCodes: ['PROHIBITED_CATEGORY'],
    });
  });

  test('each reason has its sentence and its code, in the same order', async () => {
    const steps = [{ text: 'Send us your password' }, { text: 'Upload your passport' }];
    expect(await ada.mutate('createTask', { ...draft, category: 'captcha-solving', steps })).toMatchObject({
      prohibited: [
        'Work of the kind “captcha-solving” is prohibited on this marketplace.',
        'A task must not ask for passwords, PINs or one-time codes.',
        'A task must not ask for identity papers.',
      ],
      reasonCodes: ['PROHIBITED_CATEGORY', 'ASKS_FOR_SECRETS', 'ASKS_FOR_IDENTITY_PAPERS'],
    });
  });

  test('an employer has at most 500 drafts', async () => {
    const bob = await world.employer();
    const { id } = await bob.createTask();
    await world.app.scopeFor(null).sql.rows(
      `insert into task select (jsonb_populate_record(t, jsonb_build_object('id', 'tsk_copy' || n))).*
       from task t, generate_series(1, 499) n where t.id = $1`,
      [id],
    );
    expect(await bob.mutate('createTask', draft)).toMatchObject({
      __typename: 'LimitReachedError',
      code: 'LIMIT_EXCEEDED',
      limit: 500,
    });
  });

  test('only employers write drafts', async () => {
    const worker = await world.worker();
    const query = 'mutation ($input: CreateTaskInput!) { createTask(input: $input) { __typename } }';
    const code = async (caller: { ask: Actor['ask'] }) =>
      (await caller.ask(query, { input: draft })).errors?.[0]?.extensions?.['code'];
    expect(await code(worker)).toBe('FORBIDDEN');
    expect(await code(world.anonymous())).toBe('UNAUTHENTICATED');
  });
});

describe('addTaskItems', () => {
  const rows = (...ids: string[]) =>
    ids.map((externalId) => ({
      externalId,
      variables: [{ name: 'url', value: `https://a.example/${externalId}` }],
    }));
  const data = { ...draft, steps: [{ text: 'Open {{url}}' }], repeatable: true };

  test('rows replace the one implicit item, and slots are the sum of the overlaps', async () => {
    const { id } = await ada.createTask({ ...data, slots: 50 });
    const first = await ada.addTaskItems(id, [{ ...rows('a')[0]!, overlap: 3 }, rows('b')[0]!]);
    expect(first).toMatchObject({ slots: 4, slotsOpen: 4 });
    const replayed = { taskId: id, items: rows('c', 'd'), idempotencyKey: 'rows' };
    const select = 'added task { slots hasItems }';
    expect(await ada.succeed('addTaskItems', replayed, select)).toMatchObject({
      added: 2,
      task: { slots: 6, hasItems: true },
    });
    expect(await ada.succeed('addTaskItems', replayed, select)).toMatchObject({
      added: 2,
      task: { slots: 6 },
    });
  });

  test('a known externalId refuses the whole call', async () => {
    const { id } = await ada.createTask(data);
    await ada.addTaskItems(id, rows('a'));
    const refusal = await ada.mutate('addTaskItems', { taskId: id, items: rows('b', 'a') });
    expect(paths(refusal)).toEqual(['items.1.externalId DUPLICATE']);
    expect(await ada.task(id)).toMatchObject({ slots: 1 });
  });

  test.each([
    ['the same externalId twice', rows('x', 'x'), 'items.1.externalId DUPLICATE'],
    ['a missing variable', [{ externalId: 'x', variables: [] }], 'items.0.variables REQUIRED'],
    ['overlap 0', [{ ...rows('x')[0]!, overlap: 0 }], 'items.0.overlap TOO_SMALL'],
    [
      'a strange name',
      [{ externalId: 'x', variables: [...rows('x')[0]!.variables, { name: 'a b', value: '' }] }],
      'items.0.variables.1.name INVALID',
    ],
    ['no row', [], 'items REQUIRED'],
    ['1001 rows', rows(...Array.from({ length: 1001 }, (_, n) => `r${n}`)), 'items TOO_LONG'],
    [
      'a gold answer to no question',
      [{ ...rows('x')[0]!, gold: [{ key: 'nope', values: ['a'] }] }],
      'items.0.gold.0.key UNKNOWN',
    ],
  ])('%s is refused, and nothing is added', async (_, items, expected) => {
    const { id } = await ada.createTask(data);
    expect(paths(await ada.mutate('addTaskItems', { taskId: id, items }))).toEqual([expected]);
    expect(await ada.task(id)).toMatchObject({ slots: 3 });
  });

  test('a task has at most 100,000 slots', async () => {
    const { id } = await ada.createTask(data);
    const wide = (from: number) =>
      rows(...Array.from({ length: 50 }, (_, n) => `r${from + n}`)).map((row) => ({ ...row, overlap: 1000 }));
    await ada.addTaskItems(id, wide(0));
    await ada.addTaskItems(id, wide(50));
    const refusal = await ada.mutate('addTaskItems', { taskId: id, items: rows('one-more') });
    expect(refusal).toMatchObject({ __typename: 'LimitReachedError', limit: 100_000 });
  });

  test('only while it is a draft, and only by its employer', async () => {
    const { id } = await ada.publishTask();
    expect(await ada.mutate('addTaskItems', { taskId: id, items: rows('a') })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'LIVE',
      allowedActions: ['edit', 'pause', 'stop', 'addSlots', 'raiseReward', 'extend'],
    });
    const bob = await world.employer();
    const { id: other } = await bob.createTask();
    const foreign = await ada.mutate('addTaskItems', { taskId: other, items: rows('a') });
    const absent = await ada.mutate('addTaskItems', { taskId: 'tsk_nowhere', items: rows('a') });
    expect(foreign).toMatchObject({ __typename: 'NotFoundError' });
    expect(absent).toEqual(foreign);
  });
});

describe('updateTask', () => {
  test('a draft may change in everything', async () => {
    const { id } = await ada.createTask();
    const patch = {
      title: 'Another title',
      category: 'survey',
      steps: [{ text: 'Think' }],
      proofFields: [{ key: 'age', label: 'Age', kind: 'NUMBER', required: false }],
      reward: { amount: '12', currency: 'BDT' },
      slots: 9,
      estimatedMinutes: 5,
      reviewWindowHours: 24,
      countries: ['BD'],
      publishAt: '2029-01-01T00:00:00Z',
      expiresAt: '2029-02-01T00:00:00Z',
      repeatable: true,
      workersPickItems: true,
    };
    const { task } = await ada.succeed(
      'updateTask',
      { taskId: id, patch },
      `task { status version title category { slug } steps { text } proofFields { key kind required } reward { amount currency }
        fee { amount currency } slots slotsOpen estimatedMinutes reviewWindowHours countries publishAt expiresAt repeatable workersPickItems
        progress { open } }`,
    );
    expect(task).toEqual({
      ...{
        status: 'DRAFT',
        version: 1,
        title: 'Another title',
        category: { slug: 'survey' },
        steps: [{ text: 'Think' }],
      },
      proofFields: [{ key: 'age', kind: 'NUMBER', required: false }],
      ...{
        reward: { amount: '12', currency: 'BDT' },
        fee: { amount: '1.2', currency: 'BDT' },
        slots: 9,
        slotsOpen: 9,
      },
      ...{ estimatedMinutes: 5, reviewWindowHours: 24, countries: ['BD'], progress: { open: 9 } },
      ...{ publishAt: '2029-01-01T00:00:00.000Z', expiresAt: '2029-02-01T00:00:00.000Z' },
      ...{ repeatable: true, workersPickItems: true },
    });
  });

  test('bad fields are named under the patch, and nothing changes', async () => {
    const { id } = await ada.createTask();
    const refusal = await ada.mutate('updateTask', {
      taskId: id,
      patch: { title: 'x', category: 'nope', slots: 0 },
    });
    expect(paths(refusal).sort()).toEqual([
      'patch.category UNKNOWN',
      'patch.slots TOO_SMALL',
      'patch.title TOO_SHORT',
    ]);
    const slow = await ada.mutate('updateTask', { taskId: id, patch: { estimatedMinutes: 60 } });
    expect(paths(slow)).toEqual(['patch.estimatedMinutes TOO_SMALL']);
    expect(await ada.task(id)).toMatchObject({ title: 'Tell us what the picture shows', slots: 3 });
  });

  test('a draft cannot be turned into prohibited work', async () => {
    const { id } = await ada.createTask();
    const read = 'query ($id: ID!) { task(id: $id) { version status steps { text } } }';
    const { task: before } = await ada.execute(read, { id });
    const refusal = await ada.mutate('updateTask', {
      taskId: id,
      patch: { steps: [{ text: 'Send us your password' }] },
    });
    expect(refusal).toMatchObject({
      __typename: 'ProhibitedContentError',
      prohibited: ['A task must not ask for passwords, PINs or one-time codes.'],
      reasonCodes: ['ASKS_FOR_SECRETS'],
    });
    const { task } = await ada.execute(read, { id });
    expect(task).toEqual(before);
  });

  test('steps of a data task use only what each item has, and its slots follow from the items', async () => {
    const { id } = await ada.createTask();
    await ada.addTaskItems(id, [{ externalId: 'a', variables: [{ name: 'url', value: 'x' }] }]);
    const patch = { steps: [{ text: '{{url}} {{other}}' }], slots: 5 };
    const refusal = await ada.mutate('updateTask', { taskId: id, patch });
    expect(paths(refusal)).toEqual(['patch.slots FIXED']);
    const steps = await ada.mutate('updateTask', { taskId: id, patch: { steps: patch.steps } });
    expect(paths(steps)).toEqual(['patch.steps UNKNOWN_VARIABLE']);
  });

  test('an answer stays beside its step, and no step goes that an answer belongs to', async () => {
    const [first, second] = [{ text: 'Look' }, { text: 'Write' }];
    const proofFields = [{ key: 'word', label: 'Word', kind: 'TEXT', step: 2 }];
    const { id } = await ada.createTask({ steps: [first, second], proofFields });
    const fields = async () =>
      (await ada.execute('query ($id: ID!) { task(id: $id) { proofFields { key step } } }', { id })).task;
    expect(await fields()).toEqual({ proofFields: [{ key: 'word', step: 2 }] });
    const shorter = await ada.mutate('updateTask', { taskId: id, patch: { steps: [first] } });
    expect(paths(shorter)).toEqual(['patch.proofFields.0.step UNKNOWN']);
    const moved = [{ ...proofFields[0], step: 1 }];
    await ada.succeed('updateTask', { taskId: id, patch: { steps: [first], proofFields: moved } });
    expect(await fields()).toEqual({ proofFields: [{ key: 'word', step: 1 }] });
  });

  test('a running task gets a new version of its words, and nothing else', async () => {
    const { id } = await ada.publishTask();
    const { task } = await ada.succeed(
      'updateTask',
      { taskId: id, patch: { title: 'A clearer title' } },
      'task { version title status }',
    );
    expect(task).toEqual({ version: 2, title: 'A clearer title', status: 'LIVE' });
    const patch = {
      title: 'Yet another',
      slots: 5,
      countries: ['BD'],
      reward: { amount: '1', currency: 'USD' },
      repeatable: true,
    };
    const refusal = await ada.mutate('updateTask', { taskId: id, patch });
    expect(paths(refusal).sort()).toEqual([
      'patch.countries FIXED',
      'patch.repeatable FIXED',
      'patch.reward FIXED',
      'patch.slots FIXED',
    ]);
    expect(await ada.task(id)).toMatchObject({ version: 2, title: 'A clearer title' });
  });

  test('a patch without a change makes no version', async () => {
    const { id } = await ada.publishTask();
    const { task } = await ada.succeed(
      'updateTask',
      { taskId: id, patch: { title: null } },
      'task { version }',
    );
    expect(task).toEqual({ version: 1 });
  });

  test('a reservation keeps the version it was made under', async () => {
    const { id } = await ada.publishTask();
    const wu = await world.worker();
    const { id: submission } = await wu.reserve(id);
    await ada.succeed('updateTask', { taskId: id, patch: { steps: [{ text: 'Now something else' }] } });
    const steps = 'query ($id: ID!) { submission(id: $id) { steps { text } task { steps { text } } } }';
    expect((await wu.execute(steps, { id: submission })).submission).toEqual({
      steps: [{ text: 'Look at the picture' }, { text: 'Write one word for what it shows' }],
      task: { steps: [{ text: 'Now something else' }] },
    });
  });
});

async function countTasks(): Promise<string> {
  const [row] = await world.app.scopeFor(null).sql.rows<{ n: string }>('select count(*) as n from task');
  return row!.n;
}
