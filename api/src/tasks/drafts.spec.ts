import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { draft, faultsOf } from '../testing/draft.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer({ funds: '100' });
});
afterAll(() => world.close());

const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

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
    expect(faultsOf(refusal).sort()).toEqual(
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
    ['expiry before publication', { publishAt: inDays(2), expiresAt: inDays(1) }, 'expiresAt TOO_EARLY'],
  ])('%s is refused', async (_, override, expected) => {
    const refusal = await ada.mutate('createTask', { ...draft, ...override });
    expect(faultsOf(refusal)).toEqual([expected]);
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

async function countTasks(): Promise<string> {
  const [row] = await world.app.scopeFor(null).sql.rows<{ n: string }>('select count(*) as n from task');
  return row!.n;
}
