import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { faultsOf } from '../testing/draft.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer({ funds: '100' });
});
afterAll(() => world.close());

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

  test('a start and an end may go again: the task is live at once, for as long as it has slots', async () => {
    const { id } = await ada.createTask({
      slots: 1,
      publishAt: '2029-01-01T00:00:00Z',
      expiresAt: '2029-02-01T00:00:00Z',
    });
    const change = async (patch: object) =>
      (await ada.succeed('updateTask', { taskId: id, patch }, 'task { publishAt expiresAt }')).task;
    expect(await change({ publishAt: null, clear: ['EXPIRES_AT'] })).toEqual({
      publishAt: '2029-01-01T00:00:00.000Z',
      expiresAt: null,
    });
    expect(await change({ publishAt: null, clear: ['PUBLISH_AT'] })).toEqual({
      publishAt: null,
      expiresAt: null,
    });
    expect(await ada.publish(id)).toMatchObject({ status: 'LIVE' });
    const refusal = await ada.mutate('updateTask', { taskId: id, patch: { clear: ['EXPIRES_AT'] } });
    expect(faultsOf(refusal)).toEqual(['patch.clear FIXED']);
    await ada.succeed('updateTask', { taskId: id, patch: { clear: [] } });
    expect((await ada.task(id)).version).toBe(1);
  });

  test('a running task without items gets no variable that nothing would fill', async () => {
    const { id } = await ada.publishTask({ slots: 1 });
    const patch = { steps: [{ text: 'Open {{link}}' }] };
    const refusal = await ada.mutate('updateTask', { taskId: id, patch });
    expect(faultsOf(refusal)).toEqual(['patch.steps UNKNOWN_VARIABLE']);
    expect((await ada.task(id)).version).toBe(1);
  });

  test('bad fields are named under the patch, and nothing changes', async () => {
    const { id } = await ada.createTask();
    const refusal = await ada.mutate('updateTask', {
      taskId: id,
      patch: { title: 'x', category: 'nope', slots: 0 },
    });
    expect(faultsOf(refusal).sort()).toEqual([
      'patch.category UNKNOWN',
      'patch.slots TOO_SMALL',
      'patch.title TOO_SHORT',
    ]);
    const slow = await ada.mutate('updateTask', { taskId: id, patch: { estimatedMinutes: 60 } });
    expect(faultsOf(slow)).toEqual(['patch.estimatedMinutes TOO_SMALL']);
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
    expect(faultsOf(refusal)).toEqual(['patch.slots FIXED']);
    const steps = await ada.mutate('updateTask', { taskId: id, patch: { steps: patch.steps } });
    expect(faultsOf(steps)).toEqual(['patch.steps UNKNOWN_VARIABLE']);
  });

  test('an answer stays beside its step, and no step goes that an answer belongs to', async () => {
    const [first, second] = [{ text: 'Look' }, { text: 'Write' }];
    const proofFields = [{ key: 'word', label: 'Word', kind: 'TEXT', step: 2 }];
    const { id } = await ada.createTask({ steps: [first, second], proofFields });
    const fields = async () =>
      (await ada.execute('query ($id: ID!) { task(id: $id) { proofFields { key step } } }', { id })).task;
    expect(await fields()).toEqual({ proofFields: [{ key: 'word', step: 2 }] });
    const shorter = await ada.mutate('updateTask', { taskId: id, patch: { steps: [first] } });
    expect(faultsOf(shorter)).toEqual(['patch.proofFields.0.step UNKNOWN']);
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
    expect(faultsOf(refusal).sort()).toEqual([
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
    const now = await ada.execute('query ($id: ID!) { task(id: $id) { title steps { text } } }', { id });
    await ada.succeed('updateTask', { taskId: id, patch: now.task });
    expect((await ada.task(id)).version).toBe(1);
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
