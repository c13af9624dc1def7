import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let ada: Actor;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer({ funds: '100' });
  moderator = await world.moderator();
});
afterAll(() => world.close());

const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * hourMs).toISOString();
const available = async (actor: Actor) => (await actor.wallet()).available;
const events = async (taskId: string) => {
  await world.app.relay.drain();
  const rows = await world.app
    .scopeFor(null)
    .sql.rows<{ type: string; audience: string[] }>(
      'select type, audience from event_log where aggregate_id = $1 order by seq',
      [taskId],
    );
  return rows.map(({ type }) => type);
};

describe('publishTask', () => {
  test('an allowed task goes live at once with every slot in escrow', async () => {
    const bob = await world.employer({ funds: '1' });
    const { id } = await bob.createTask({ slots: 18, reward: { amount: '0.050003', currency: 'USD' } });
    expect(await bob.publish(id)).toMatchObject({ status: 'LIVE', slotsOpen: 18 });
    // 18 × (0.050003 + 0.0050003, rounded to 0.005)
    expect(await bob.wallet()).toEqual({
      available: '0.009946',
      clearing: '0',
      onHold: '0',
      inEscrow: '0.990054',
    });
    const { progress, viewerActions } = await bob.task(id);
    expect(progress).toMatchObject({ open: 18, escrow: { amount: '0.990054' }, spent: { amount: '0' } });
    expect(viewerActions).toEqual(['edit', 'pause', 'stop', 'addSlots', 'raiseReward', 'extend']);
    expect(await events(id)).toEqual(['task.published', 'task.live']);
  });

  test('short by one micro-unit: refused with what is missing, and nothing moves', async () => {
    const bob = await world.employer({ funds: '1' });
    const { id } = await bob.createTask({ slots: 1, reward: { amount: '0.909092', currency: 'USD' } });
    const refusal = await bob.mutate('publishTask', { taskId: id });
    expect(refusal).toMatchObject({
      __typename: 'InsufficientFundsError',
      missing: { amount: '0.000001', currency: 'USD' },
    });
    expect(await bob.wallet()).toMatchObject({ available: '1', inEscrow: '0' });
    expect(await bob.task(id)).toMatchObject({ status: 'DRAFT', progress: { escrow: { amount: '0' } } });
    expect(await events(id)).toEqual([]);
  });

  test('a repeat with its key holds the money once', async () => {
    const before = await available(ada);
    const { id } = await ada.createTask({ slots: 1, reward: { amount: '1', currency: 'USD' } });
    const input = { taskId: id, idempotencyKey: 'publish-once' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ada.mutate('publishTask', input, 'task { id status }')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(Number(before) - Number(await available(ada))).toBeCloseTo(1.1, 6);
    expect(await ada.mutate('publishTask', { taskId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'LIVE',
    });
  });

  test('at the cost that was shown it is held; at any other nothing moves, and the refusal says what it costs', async () => {
    const bob = await world.employer({ funds: '10' });
    const { id } = await bob.createTask({ slots: 3, reward: { amount: '0.3', currency: 'USD' } });
    for (const expectedCost of [
      { amount: '0.33', currency: 'USD' },
      { amount: '0.989999', currency: 'USD' },
      { amount: '0.990001', currency: 'USD' },
      { amount: '0.99', currency: 'BDT' },
    ])
      expect(await bob.mutate('publishTask', { taskId: id, expectedCost })).toEqual({
        __typename: 'CostChangedError',
        code: 'COST_CHANGED',
        message: 'The draft was changed and costs something else now; look at it once more.',
        cost: { amount: '0.99', currency: 'USD' },
      });
    expect(await bob.wallet()).toMatchObject({ available: '10', inEscrow: '0' });
    expect(await bob.task(id)).toMatchObject({ status: 'DRAFT', progress: { escrow: { amount: '0' } } });
    expect(await events(id)).toEqual([]);
    const expectedCost = { amount: '0.99', currency: 'USD' };
    expect(await bob.onTask('publishTask', id, { expectedCost })).toMatchObject({ status: 'LIVE' });
    expect(await bob.wallet()).toMatchObject({ available: '9.01', inEscrow: '0.99' });
  });

  test('a change that races with publishing never holds more than was shown', async () => {
    for (let round = 0; round < 4; round += 1) {
      const bob = await world.employer({ funds: '10' });
      const { id } = await bob.createTask({ slots: 1, reward: { amount: '0.3', currency: 'USD' } });
      const expectedCost = { amount: '0.33', currency: 'USD' };
      const [published, changed] = await Promise.all([
        bob.mutate('publishTask', { taskId: id, expectedCost }),
        bob.mutate('updateTask', { taskId: id, patch: { slots: 3 } }),
      ]);
      const live = published.__typename === 'PublishTaskPayload';
      expect(published.__typename).toBe(live ? 'PublishTaskPayload' : 'CostChangedError');
      expect(String(changed.__typename).endsWith('Payload')).toBe(!live);
      expect(await bob.wallet()).toMatchObject(
        live ? { available: '9.67', inEscrow: '0.33' } : { available: '10', inEscrow: '0' },
      );
      expect(await bob.task(id)).toMatchObject({ status: live ? 'LIVE' : 'DRAFT', slots: live ? 1 : 3 });
    }
  });

  test('two drafts published at once with money for one: one goes live', async () => {
    const bob = await world.employer({ funds: '1.1' });
    const terms = { slots: 1, reward: { amount: '1', currency: 'USD' } };
    const drafts = [await bob.createTask(terms), await bob.createTask(terms)];
    const outcomes = await Promise.all(drafts.map(({ id }) => bob.mutate('publishTask', { taskId: id })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'InsufficientFundsError',
      'PublishTaskPayload',
    ]);
    expect(await bob.wallet()).toMatchObject({ available: '0', inEscrow: '1.1' });
  });

  test('one draft published ten times at once is held once', async () => {
    const bob = await world.employer({ funds: '50' });
    const { id } = await bob.createTask({ slots: 1, reward: { amount: '1', currency: 'USD' } });
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => bob.mutate('publishTask', { taskId: id })),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'PublishTaskPayload')).toHaveLength(1);
    expect(await bob.wallet()).toMatchObject({ available: '48.9', inEscrow: '1.1' });
  });

  test('steps with variables need items, and a repeatable task too', async () => {
    const variables = await ada.createTask({ steps: [{ text: 'Open {{url}}' }] });
    expect(await ada.mutate('publishTask', { taskId: variables.id })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['steps'], code: 'UNKNOWN_VARIABLE' }],
    });
    const repeatable = await ada.createTask({ repeatable: true });
    expect(await ada.mutate('publishTask', { taskId: repeatable.id })).toMatchObject({
      fields: [{ path: ['repeatable'] }],
    });
  });

  test('an end that passed while it was a draft is refused', async () => {
    const { id } = await ada.createTask({ expiresAt: inHours(1) });
    world.clock.turn(2 * hourMs);
    expect(await ada.mutate('publishTask', { taskId: id })).toMatchObject({
      fields: [{ path: ['expiresAt'], code: 'TOO_EARLY' }],
    });
  });

  test('a category prohibited since then is refused with the reason', async () => {
    const { id } = await ada.createTask({ category: 'local-errand' });
    const policy = (to: string) =>
      world.app.scopeFor(null).sql.rows(`update category set policy = $1 where slug = 'local-errand'`, [to]);
    await policy('PROHIBITED');
    expect(await ada.mutate('publishTask', { taskId: id })).toMatchObject({
      __typename: 'ProhibitedContentError',
      prohibited: ['Work of the kind “local-errand” is prohibited on this marketplace.'],
    });
    await policy('ALLOWED');
    expect(await ada.task(id)).toMatchObject({ status: 'DRAFT' });
  });

  test('somebody else’s draft is answered like none at all', async () => {
    const { id } = await ada.createTask();
    const bob = await world.employer({ funds: '10' });
    const absent = {
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
      message: 'There is no such task, or it is not yours.',
    };
    for (const field of ['publishTask', 'cancelPublication', 'pauseTask', 'resumeTask', 'stopTask']) {
      expect(await bob.mutate(field, { taskId: id })).toEqual(absent);
      expect(await bob.mutate(field, { taskId: 'tsk_none' })).toEqual(absent);
    }
  });
});

describe('a schedule', () => {
  test('a task with publishAt waits for its hour, then goes live', async () => {
    const { id } = await ada.createTask({ publishAt: inHours(3) });
    expect(await ada.publish(id)).toMatchObject({ status: 'SCHEDULED' });
    const wu = await world.worker();
    expect(await wu.task(id)).toBeNull();
    await world.turnClock(2.9 * hourMs);
    expect(await ada.task(id)).toMatchObject({ status: 'SCHEDULED', viewerActions: ['cancelPublication'] });
    await world.turnClock(0.2 * hourMs);
    expect(await wu.task(id)).toMatchObject({ status: 'LIVE', viewerActions: ['reserve'] });
    expect(await events(id)).toEqual(['task.published', 'task.scheduled', 'task.live']);
  });

  test('cancelling brings everything back, and the draft can be published again', async () => {
    const bob = await world.employer({ funds: '1.1' });
    const { id } = await bob.createTask({
      slots: 1,
      reward: { amount: '1', currency: 'USD' },
      publishAt: inHours(3),
    });
    await bob.publish(id);
    expect(await bob.wallet()).toMatchObject({ available: '0', inEscrow: '1.1' });
    expect(await bob.onTask('cancelPublication', id)).toMatchObject({ status: 'DRAFT', slotsOpen: 1 });
    expect(await bob.wallet()).toMatchObject({ available: '1.1', inEscrow: '0' });
    expect(await bob.mutate('cancelPublication', { taskId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'DRAFT',
    });
    await world.turnClock(4 * hourMs);
    expect(await bob.publish(id)).toMatchObject({ status: 'LIVE' });
  });
});

describe('moderation', () => {
  const moderated = { category: 'social-engagement', slots: 1, reward: { amount: '1', currency: 'USD' } };

  test('a moderated category waits with its money held; approval puts it on the market', async () => {
    const { id } = await ada.publishTask(moderated);
    expect(await ada.task(id)).toMatchObject({
      status: 'IN_REVIEW',
      viewerActions: ['cancelPublication'],
      progress: { escrow: { amount: '1.1' } },
    });
    expect(await (await world.worker()).task(id)).toBeNull();
    const queue = await moderator.execute('{ tasksInReview { nodes { id viewerActions } } }');
    expect(queue.tasksInReview.nodes).toContainEqual({ id, viewerActions: ['approve', 'reject'] });
    expect(await moderator.onTask('approveTask', id)).toMatchObject({ status: 'LIVE' });
    expect(await moderator.mutate('approveTask', { taskId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'LIVE',
    });
    expect(await events(id)).toEqual(['task.published', 'task.live']);
  });

  test('approval keeps the schedule', async () => {
    const { id } = await ada.publishTask({ ...moderated, publishAt: inHours(5) });
    expect(await moderator.onTask('approveTask', id)).toMatchObject({ status: 'SCHEDULED' });
    await ada.onTask('cancelPublication', id);
  });

  test('rejection brings everything back with the reason; an edit makes it a draft again', async () => {
    const bob = await world.employer({ funds: '1.1' });
    const { id } = await bob.publishTask(moderated);
    const input = { taskId: id, code: 'UNCLEAR', note: 'Say which page is meant.' };
    expect(await moderator.mutate('rejectTask', { ...input, code: 'not a code', note: ' ' })).toMatchObject({
      fields: [{ path: ['code'] }, { path: ['note'] }],
    });
    await moderator.succeed('rejectTask', input);
    const seen = await bob.execute(
      'query ($id: ID!) { task(id: $id) { status viewerActions moderation { code note } } }',
      { id },
    );
    expect(seen.task).toEqual({
      status: 'REJECTED',
      viewerActions: ['edit'],
      moderation: { code: 'UNCLEAR', note: 'Say which page is meant.' },
    });
    expect(await bob.wallet()).toMatchObject({ available: '1.1', inEscrow: '0' });
    expect(await bob.mutate('publishTask', { taskId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'REJECTED',
    });
    await bob.succeed('updateTask', { taskId: id, patch: { title: 'Follow the page of Acme' } });
    expect(await bob.publish(id)).toMatchObject({ status: 'IN_REVIEW' });
    expect(await events(id)).toEqual(['task.published', 'task.rejected', 'task.published']);
  });

  test('the employer may take it back from review', async () => {
    const bob = await world.employer({ funds: '1.1' });
    const { id } = await bob.publishTask(moderated);
    await bob.onTask('cancelPublication', id);
    expect(await bob.wallet()).toMatchObject({ available: '1.1', inEscrow: '0' });
  });

  test('approve and cancel at once: one of them', async () => {
    for (let round = 0; round < 3; round += 1) {
      const bob = await world.employer({ funds: '1.1' });
      const { id } = await bob.publishTask(moderated);
      const outcomes = await Promise.all([
        moderator.mutate('approveTask', { taskId: id }),
        bob.mutate('cancelPublication', { taskId: id }),
      ]);
      const won = outcomes.filter(({ __typename }) => String(__typename).endsWith('Payload'));
      expect(won).toHaveLength(1);
      const live = won[0].__typename === 'ApproveTaskPayload';
      expect(await bob.wallet()).toMatchObject(
        live ? { available: '0', inEscrow: '1.1' } : { available: '1.1', inEscrow: '0' },
      );
    }
  });

  test('hiding what was taken down since is answered again, without the task', async () => {
    const [bob, rina] = [await world.employer({ funds: '1.1' }), await world.worker()];
    const { id } = await bob.publishTask({ slots: 1, reward: moderated.reward });
    const hide = () => rina.mutate('hideTask', { taskId: id, idempotencyKey: 'hide-once' }, 'task { id }');
    expect(await hide()).toEqual({ __typename: 'HideTaskPayload', task: { id } });
    await moderator.succeed('takeDownTask', { taskId: id, code: 'SPAM', note: 'The same as ten others.' });
    expect(await hide()).toEqual({ __typename: 'HideTaskPayload', task: null });
  });

  test('what a moderator approved does not turn into something else afterwards', async () => {
    const { id } = await ada.publishTask(moderated);
    await moderator.onTask('approveTask', id);
    const before = await ada.task(id);
    const patch = { title: 'Follow ten other pages', steps: [{ text: 'Follow them all.' }] };
    expect(await ada.mutate('updateTask', { taskId: id, patch })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [
        { path: ['patch', 'title'], code: 'FIXED' },
        { path: ['patch', 'steps'], code: 'FIXED' },
      ],
    });
    expect(await ada.task(id)).toEqual(before);
  });

  test('only moderators judge', async () => {
    const { id } = await ada.publishTask(moderated);
    for (const field of ['approveTask', 'rejectTask', 'takeDownTask']) {
      const name = field[0]!.toUpperCase() + field.slice(1);
      const input = field === 'approveTask' ? { taskId: id } : { taskId: id, code: 'X', note: 'x' };
      const { errors } = await ada.ask(
        `mutation ($input: ${name}Input!) { ${field}(input: $input) { __typename } }`,
        { input },
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect((await ada.ask('{ tasksInReview { nodes { id } } }')).errors?.[0]?.extensions?.['code']).toBe(
      'FORBIDDEN',
    );
    await ada.onTask('cancelPublication', id);
  });

  test('what staff publish needs no review, and is judged by somebody else', async () => {
    const staff = await world.moderator();
    const add = 'mutation { addRole(input: { role: EMPLOYER }) { __typename } }';
    await staff.execute(add);
    await staff.deposit('5');
    const own = await staff.publishTask(moderated);
    expect(own).toMatchObject({ status: 'LIVE' });
    const id = String(own.id);
    const before = await staff.task(id);
    const wallet = await staff.wallet();
    const judgement = { taskId: id, code: 'SPAM', note: 'The same as ten others.' };
    expect(await staff.mutate('takeDownTask', judgement)).toMatchObject({
      __typename: 'InvalidTransitionError',
      allowedActions: expect.not.arrayContaining(['takeDown']) as unknown,
    });
    expect(await staff.task(id)).toEqual(before);
    expect(await staff.wallet()).toEqual(wallet);
    await moderator.succeed('takeDownTask', judgement);
  });
});
