import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let employer: Actor;
beforeAll(async () => {
  world = await openWorld();
  employer = await world.employer({ funds: '1000' });
});
afterAll(() => world.close());

const progressOf = async (taskId: string) => (await employer.task(taskId)).progress;
const items = (...overlaps: number[]) =>
  overlaps.map((overlap, place) => ({
    externalId: `row-${place}`,
    overlap,
    variables: [{ name: 'picture', value: `cat ${place}.jpg` }],
  }));
const dataTask = { steps: [{ text: 'Look at {{picture}}' }], repeatable: true, workersPickItems: true };
async function publishItems(overlaps: number[], overrides: Record<string, unknown> = {}) {
  const { id } = await employer.createTask({ ...dataTask, ...overrides });
  await employer.addTaskItems(id, items(...overlaps));
  return employer.publish(id);
}

describe('reserving', () => {
  test('a slot is the worker’s for four times the estimate, and both see it', async () => {
    const task = await employer.publishTask({
      estimatedMinutes: 5,
      reward: { amount: '0.2', currency: 'USD' },
    });
    const worker = await world.worker();
    const before = Date.now();

    const { id } = await worker.reserve(task.id);

    const query = `query ($id: ID!) { submission(id: $id) { status reservedAt deadline submittedAt autoApproveAt reward { amount currency } paid { amount }
      steps { text } proofFields { key kind required } variables { name } itemExternalId answers { key } revisions { number } viewerActions
      task { id status slotsOpen } worker { id displayName country } } node(id: $id) { id __typename } }`;
    const { submission, node } = await worker.execute(query, { id });
    expect(submission).toMatchObject({
      status: 'RESERVED',
      reward: { amount: '0.2', currency: 'USD' },
      paid: { amount: '0' },
      steps: [{ text: 'Look at the picture' }, { text: 'Write one word for what it shows' }],
      proofFields: [{ key: 'word', kind: 'TEXT', required: true }],
      variables: [],
      itemExternalId: null,
      answers: [],
      revisions: [],
      submittedAt: null,
      autoApproveAt: null,
      viewerActions: ['submit', 'extend', 'return'],
      task: { id: task.id, status: 'LIVE', slotsOpen: 2 },
      worker: { id: worker.id, displayName: 'Rina', country: 'BD' },
    });
    expect(node).toEqual({ id, __typename: 'Submission' });
    const minutes = (Date.parse(submission.deadline) - Date.parse(submission.reservedAt)) / minuteMs;
    expect(minutes).toBe(20);
    expect(Date.parse(submission.reservedAt)).toBeGreaterThanOrEqual(before);
    expect(await progressOf(task.id)).toMatchObject({ open: 2, reserved: 1, escrow: { amount: '0.66' } });
  });

  test('the least time is ten minutes', async () => {
    const task = await employer.publishTask({ estimatedMinutes: 1 });
    const worker = await world.worker();
    const { deadline } = await worker.reserve(task.id);
    expect(Math.round((Date.parse(deadline) - world.clock.now().getTime()) / minuteMs)).toBe(10);
  });

  test('nobody takes a plain task twice, their own, or one for another country', async () => {
    const worker = await world.worker();
    const task = await employer.publishTask();
    await worker.reserve(task.id);
    expect(await worker.mutate('reserveSlot', { taskId: task.id })).toMatchObject({
      __typename: 'NotEligibleError',
      code: 'NOT_ELIGIBLE',
      reasons: [{ code: 'ALREADY_RESERVED' }],
    });

    const both = await world.employer({ funds: '5' });
    await both.succeed('addRole', { role: 'WORKER' });
    const own = await both.publishTask();
    expect(await both.mutate('reserveSlot', { taskId: own.id })).toMatchObject({
      __typename: 'NotEligibleError',
      reasons: [{ code: 'SELF_DEALING' }],
    });

    const abroad = await employer.publishTask({ countries: ['IN'] });
    expect(await worker.mutate('reserveSlot', { taskId: abroad.id })).toMatchObject({
      __typename: 'NotEligibleError',
      reasons: [{ code: 'WRONG_COUNTRY' }],
    });
    expect(await progressOf(abroad.id)).toMatchObject({ open: 3, reserved: 0 });
  });

  test('a new worker holds three at a time', async () => {
    const worker = await world.worker();
    const tasks = [];
    for (let n = 0; n < 4; n += 1) tasks.push(await employer.publishTask());
    for (const { id } of tasks.slice(0, 3)) await worker.reserve(id);

    const refused = await worker.mutate('reserveSlot', { taskId: tasks[3].id });

    expect(refused).toMatchObject({ __typename: 'LimitReachedError', code: 'LIMIT_EXCEEDED', limit: 3 });
    const { nodes } = (
      await worker.execute('{ viewer { submissions(status: [RESERVED]) { nodes { task { id } } } } }')
    ).viewer.submissions;
    expect(nodes.map(({ task }: { task: { id: string } }) => task.id)).toEqual(
      tasks
        .slice(0, 3)
        .map(({ id }) => id)
        .reverse(),
    );
    await worker.onSubmission(
      'returnSubmission',
      (await worker.execute('{ viewer { submissions(first: 1) { nodes { id } } } }')).viewer.submissions
        .nodes[0].id,
    );
    await worker.reserve(tasks[3].id);
  });

  test('and one more for each twenty approvals', async () => {
    const worker = await world.worker();
    const { sql } = world.app.scopeFor(null);
    await sql.rows('insert into worker_stats (user_id, approvals) values ($1, 40)', [worker.id]);
    const answers = [];
    for (let n = 0; n < 6; n += 1) {
      const { id } = await employer.publishTask();
      answers.push(await worker.mutate('reserveSlot', { taskId: id }));
    }
    expect(answers.map(({ __typename, limit }) => limit ?? __typename)).toEqual([
      ...Array.from({ length: 5 }, () => 'ReserveSlotPayload'),
      5,
    ]);
  });

  test('what is full, paused, stopped, a draft or not there says so', async () => {
    const worker = await world.worker();
    const full = await employer.publishTask({ slots: 1 });
    await (await world.worker()).reserve(full.id);
    const paused = await employer.publishTask();
    await employer.onTask('pauseTask', paused.id);
    const stopped = await employer.publishTask();
    await employer.onTask('stopTask', stopped.id);
    const draft = await employer.createTask();

    expect(await worker.mutate('reserveSlot', { taskId: full.id })).toMatchObject({
      __typename: 'NoSlotError',
      code: 'TASK_FULL',
    });
    expect(await worker.mutate('reserveSlot', { taskId: paused.id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'PAUSED',
    });
    expect(await worker.mutate('reserveSlot', { taskId: stopped.id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'CLOSED',
    });
    for (const taskId of [draft.id, 'tsk_00000000000000000000000000', 'nonsense', '']) {
      expect(await worker.mutate('reserveSlot', { taskId })).toMatchObject({
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
      });
    }
    const { nodes } = (await worker.execute('{ viewer { submissions { nodes { id } } } }')).viewer
      .submissions;
    expect(nodes).toEqual([]);
  });

  test('only workers reserve', async () => {
    const task = await employer.publishTask();
    const other = await world.employer();
    const query = `mutation ($taskId: ID!) { reserveSlot(input: { taskId: $taskId }) { __typename } }`;
    const [anonymous, notWorker] = [
      await world.anonymous().ask(query, { taskId: task.id }),
      await other.ask(query, { taskId: task.id }),
    ];
    expect(anonymous).toMatchObject({
      data: { reserveSlot: null },
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(notWorker).toMatchObject({
      data: { reserveSlot: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('items', () => {
  test('the item with the fewest answers comes first, its variables filled in', async () => {
    const task = await publishItems([2, 2]);
    const [a, b, c] = [await world.worker(), await world.worker(), await world.worker()];
    expect((await a.reserve(task.id)).itemExternalId).toBe('row-0');
    expect((await b.reserve(task.id)).itemExternalId).toBe('row-1');
    expect((await c.reserve(task.id)).itemExternalId).toBe('row-0');
    const { id } = await a.reserve(task.id);
    const { submission } = await a.execute(
      'query ($id: ID!) { submission(id: $id) { itemExternalId steps { text } variables { name value } } }',
      { id },
    );
    expect(submission).toEqual({
      itemExternalId: 'row-1',
      steps: [{ text: 'Look at cat 1.jpg' }],
      variables: [{ name: 'picture', value: 'cat 1.jpg' }],
    });
  });

  test('a worker asks for an item by name, where the task allows it', async () => {
    const task = await publishItems([1, 2]);
    const [a, b] = [await world.worker(), await world.worker()];
    expect((await a.reserve(task.id, { itemExternalId: 'row-1' })).itemExternalId).toBe('row-1');
    expect(await a.mutate('reserveSlot', { taskId: task.id, itemExternalId: 'row-1' })).toMatchObject({
      __typename: 'NotEligibleError',
      reasons: [{ code: 'ALREADY_RESERVED' }],
    });
    await a.reserve(task.id, { itemExternalId: 'row-0' });
    expect(await b.mutate('reserveSlot', { taskId: task.id, itemExternalId: 'row-0' })).toMatchObject({
      __typename: 'NoSlotError',
    });
    expect(await b.mutate('reserveSlot', { taskId: task.id, itemExternalId: 'row-7' })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['itemExternalId'], code: 'UNKNOWN' }],
    });

    const closed = await publishItems([1], { workersPickItems: false });
    expect(await b.mutate('reserveSlot', { taskId: closed.id, itemExternalId: 'row-0' })).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['itemExternalId'], code: 'NOT_ALLOWED' }],
    });
  });

  test('unless repeatable, one worker does one item', async () => {
    const task = await publishItems([1, 1], { repeatable: false });
    const worker = await world.worker();
    await worker.reserve(task.id);
    expect(await worker.mutate('reserveSlot', { taskId: task.id })).toMatchObject({
      reasons: [{ code: 'ALREADY_RESERVED' }],
    });
  });
});

describe('giving back and letting lapse', () => {
  test('a returned slot is open again, at most three goes each', async () => {
    const task = await employer.publishTask({ slots: 1 });
    const worker = await world.worker();
    for (let go = 1; go <= 3; go += 1) {
      const { id } = await worker.reserve(task.id);
      expect((await worker.onSubmission('returnSubmission', id)).status).toBe('RETURNED');
      expect(await progressOf(task.id)).toMatchObject({ open: 1, reserved: 0 });
    }
    expect(await worker.mutate('reserveSlot', { taskId: task.id })).toMatchObject({
      __typename: 'NotEligibleError',
      reasons: [{ code: 'GIVEN_BACK_TOO_OFTEN' }],
    });
    await (await world.worker()).reserve(task.id);
  });

  test('a delivery can be taken back until it is decided', async () => {
    const task = await employer.publishTask({ slots: 2 });
    const worker = await world.worker();
    const { id } = await worker.work(task.id);
    await worker.onSubmission('returnSubmission', id);
    expect(await worker.mutate('returnSubmission', { submissionId: id })).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'RETURNED',
      allowedActions: [],
    });
    const again = await worker.work(task.id);
    await employer.approve(again.id);
    expect(await worker.mutate('returnSubmission', { submissionId: again.id })).toMatchObject({
      from: 'APPROVED',
    });
    expect(await progressOf(task.id)).toMatchObject({ open: 1, approved: 1, submitted: 0 });
  });

  test('an hour later a reservation of ten minutes has expired and the slot is free', async () => {
    const task = await employer.publishTask({ slots: 1 });
    const worker = await world.worker();
    const { id } = await worker.reserve(task.id);
    await world.turnClock(10 * minuteMs + 30_000);
    expect((await worker.submission(id)).status).toBe('RESERVED');
    await world.turnClock(40_000);
    expect(await worker.submission(id)).toMatchObject({
      status: 'EXPIRED',
      viewerActions: [],
      deadline: null,
    });
    expect(
      await worker.mutate('submitWork', { submissionId: id, answers: [{ key: 'word', values: ['cat'] }] }),
    ).toMatchObject({
      __typename: 'InvalidTransitionError',
      from: 'EXPIRED',
    });
    expect(await progressOf(task.id)).toMatchObject({ open: 1, reserved: 0, escrow: { amount: '0.055' } });
  });

  test('work within the minute of grace still counts', async () => {
    const task = await employer.publishTask();
    const worker = await world.worker();
    const { id } = await worker.reserve(task.id);
    await world.turnClock(10 * minuteMs + 50_000);
    expect((await worker.submit(id)).status).toBe('SUBMITTED');
  });

  test('a reservation is prolonged by half, once, and the worker hears when it is about to lapse', async () => {
    const task = await employer.publishTask();
    const worker = await world.worker();
    const { id, deadline } = await worker.reserve(task.id);
    const longer = await worker.onSubmission('extendReservation', id);
    expect(Date.parse(longer.deadline) - Date.parse(deadline)).toBe(5 * minuteMs);
    expect(await worker.mutate('extendReservation', { submissionId: id })).toMatchObject({
      __typename: 'LimitReachedError',
      limit: 1,
    });
    expect((await worker.submission(id)).viewerActions).toEqual(['submit', 'return']);

    await world.turnClock(13 * minuteMs + 1_000);
    await world.turnClock(30_000);
    const { sql } = world.app.scopeFor(null);
    const heard = await sql.rows(
      `select type, audience from event_log where aggregate_id = $1 order by seq`,
      [id],
    );
    expect(heard).toEqual([
      { type: 'submission.reserved', audience: [worker.id] },
      { type: 'submission.extended', audience: [worker.id] },
      { type: 'submission.lapsing', audience: [worker.id] },
    ]);
    expect((await worker.submit(id)).status).toBe('SUBMITTED');
  });

  test('after the employer stopped, a slot given back is refunded at once and the task closes', async () => {
    const rich = await world.employer({ funds: '10' });
    const task = await rich.publishTask({ slots: 2, reward: { amount: '1', currency: 'USD' } });
    const worker = await world.worker();
    const { id } = await worker.reserve(task.id);
    await rich.onTask('stopTask', task.id);
    expect(await rich.wallet()).toMatchObject({ available: '8.9', inEscrow: '1.1' });

    await worker.onSubmission('returnSubmission', id);

    expect(await rich.wallet()).toMatchObject({ available: '10', inEscrow: '0' });
    expect(await rich.task(task.id)).toMatchObject({
      status: 'CLOSED',
      progress: { released: 2, open: 0, escrow: { amount: '0' } },
    });
  });

  test('a take-down cancels reservations and leaves delivered work to be decided', async () => {
    const moderator = await world.moderator();
    const task = await employer.publishTask();
    const [a, b] = [await world.worker(), await world.worker()];
    const reserved = await a.reserve(task.id);
    const submitted = await b.work(task.id);
    await moderator.onTask('takeDownTask', task.id, {
      code: 'PAID_PRAISE',
      note: 'This asks for dictated praise, which is not allowed.',
    });

    expect(await a.submission(reserved.id)).toMatchObject({ status: 'CANCELLED', viewerActions: [] });
    expect((await b.submission(submitted.id)).status).toBe('SUBMITTED');
    await world.turnClock(3 * dayMs + hourMs);
    expect(await b.submission(submitted.id)).toMatchObject({ status: 'APPROVED', decidedBy: 'TIMEOUT' });
  });
});

describe('strangers', () => {
  test('somebody else’s submission is answered exactly as one that does not exist', async () => {
    const task = await employer.publishTask();
    const [worker, stranger, rival] = [await world.worker(), await world.worker(), await world.employer()];
    const { id } = await worker.work(task.id);
    const absent = 'sub_00000000000000000000000000';
    const ask = async (who: Actor, field: string, submissionId: string, more: Record<string, unknown>) =>
      who.mutate(field, { submissionId, ...more });
    const note = 'The picture shows a dog, and the answer says that it is a cat.';
    const amount = { amount: '1', currency: 'USD' };
    const attempts: [Actor, string, Record<string, unknown>][] = [
      [stranger, 'extendReservation', {}],
      [stranger, 'returnSubmission', {}],
      [stranger, 'submitWork', { answers: [{ key: 'word', values: ['x'] }] }],
      [stranger, 'createUpload', { key: 'word', contentType: 'image/png', bytes: 10 }],
      [stranger, 'openDispute', { text: note }],
      [rival, 'rejectSubmission', { reason: 'OTHER', note }],
      [rival, 'requestRevision', { reason: 'OTHER', note }],
      [rival, 'reverseRejection', {}],
      [rival, 'sendBonus', { amount, note, idempotencyKey: 'k' }],
      [rival, 'answerDispute', { text: note }],
    ];
    for (const [who, field, more] of attempts) {
      const [foreign, missing] = [await ask(who, field, id, more), await ask(who, field, absent, more)];
      expect({ field, ...foreign }).toMatchObject({ field, __typename: 'NotFoundError' });
      expect(foreign).toEqual(missing);
    }
    const outcomes = await rival.approve(id, absent);
    expect(outcomes.map(({ result }) => result.__typename)).toEqual(['NotFoundError', 'NotFoundError']);
    for (const who of [stranger, rival, world.anonymous()]) {
      const seen = await who.execute('query ($id: ID!) { submission(id: $id) { id } node(id: $id) { id } }', {
        id,
      });
      expect(seen).toEqual({ submission: null, node: null });
    }
    const { task: seenByRival } = await rival.execute(
      'query ($id: ID!) { task(id: $id) { submissions { nodes { id } } } }',
      { id: task.id },
    );
    expect(seenByRival).toEqual({ submissions: null });
    expect((await worker.submission(id)).status).toBe('SUBMITTED');
    const moderator = await world.moderator();
    expect((await moderator.submission(id)).viewerActions).toEqual([]);
  });
});
