import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import { Caller } from '../testing/caller.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const END = `mutation ($id: ID!) { endSession(input: { sessionId: $id }) { __typename } }`;

test('a session outlives its time while a reservation runs, and not longer', async () => {
  const [employer, busy, idle] = [
    await world.employer({ funds: '10' }),
    await world.worker(),
    await world.worker(),
  ];
  const task = await employer.publishTask();
  const { id } = await busy.reserve(String(task.id));
  // As if both had been away for a month but for the reservation.
  await world.app.scopeFor(null).sql.rows('update session set expires_at = $1', [world.clock.now()]);

  expect((await idle.ask('{ viewer { email } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await busy.submission(String(id))).status).toBe('RESERVED');
  await world.turnClock(6 * minuteMs);
  expect((await busy.submit(String(id))).status).toBe('SUBMITTED');
  await world.turnClock(30 * dayMs);
  expect((await busy.ask('{ viewer { email } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('reservation after reservation keeps the session they were made in', async () => {
  const [employer, worker] = [await world.employer({ funds: '10' }), await world.worker()];
  const tasks = [await employer.publishTask(), await employer.publishTask(), await employer.publishTask()];
  let running = String((await worker.reserve(String(tasks[0]!.id))).id);
  for (const next of tasks.slice(1)) {
    // As if a month had passed since the session was used last, and nothing of the reservation's own time.
    await world.app
      .scopeFor(null)
      .sql.rows('update session set last_seen_at = $2, expires_at = $1 where user_id = $3', [
        world.clock.now(),
        new Date(world.clock.now().getTime() - 30 * dayMs),
        worker.id,
      ]);
    world.clock.turn(2_000);
    const { id } = await worker.reserve(String(next.id));
    expect((await worker.submit(running)).status).toBe('SUBMITTED');
    running = String(id);
  }
  expect((await worker.submission(running)).status).toBe('RESERVED');
});

test('a session that lapsed does not come back when its owner reserves elsewhere', async () => {
  const worker = await world.worker();
  const { email, password } = worker.person;
  const forgotten = new Caller(world.url, worker.token);
  world.clock.turn(15 * dayMs);
  const phone = await world
    .anonymous()
    .execute(`mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token } } }`, {
      input: { email, password },
    })
    .then(({ signIn }) => new Caller(world.url, String(signIn.token)));
  world.clock.turn(15 * dayMs);
  const employer = await world.employer({ funds: '10' });
  const task = await employer.publishTask();
  const reserve = 'mutation ($id: ID!) { reserveSlot(input: { taskId: $id }) { __typename } }';

  expect(await phone.execute(reserve, { id: task.id })).toEqual({
    reserveSlot: { __typename: 'ReserveSlotPayload' },
  });
  expect((await forgotten.ask('{ viewer { email } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await phone.execute('{ viewer { email } }')).viewer).toEqual({ email });
});

test('an employer learns the country of who works for them, and of nobody else', async () => {
  const [employer, other] = [await world.employer({ funds: '10' }), await world.employer()];
  const worker = await world.worker({ country: 'NP' });
  const countryFor = async (viewer: typeof employer) => {
    const { node } = await viewer.execute('query ($id: ID!) { node(id: $id) { ... on User { country } } }', {
      id: worker.id,
    });
    return node.country as string | null;
  };
  expect(await countryFor(employer)).toBeNull();
  const { id } = await employer.publishTask();
  await worker.work(String(id));
  expect(await countryFor(employer)).toBe('NP');
  expect(await countryFor(other)).toBeNull();
});

test('ending a session closes its sockets', async () => {
  const worker = await world.worker();
  const { email, password } = worker.person;
  const { signIn } = await world
    .anonymous()
    .execute(
      `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { viewer { sessions { id current } } } } }`,
      { input: { email, password } },
    );
  const [, first] = signIn.viewer.sessions as { id: string; current: boolean }[];
  const events = worker.subscribe('subscription { viewerEvents { cursor } }');
  await events.next();

  await worker.execute(END, { id: first!.id });

  await events.ended().catch(() => undefined);
  expect(worker.live.closed).toMatchObject({ code: 4403 });
});

test('a role counts from the moment it is taken, within one request', async () => {
  const person = await world.worker();
  const input = {
    title: 'Tell us what the picture shows',
    category: 'image-labelling',
    steps: [{ text: 'Look at the picture' }],
    proofFields: [{ key: 'word', label: 'What does it show?', kind: 'TEXT' }],
    reward: { amount: '0.05', currency: 'USD' },
    estimatedMinutes: 1,
  };
  const create = 'createTask(input: $input) { __typename }';
  const before = await person.ask(`mutation ($input: CreateTaskInput!) { ${create} }`, { input });
  const after = await person.execute(
    `mutation ($input: CreateTaskInput!) { addRole(input: { role: EMPLOYER }) { __typename } ${create} }`,
    { input },
  );
  expect(before.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(after.createTask).toEqual({ __typename: 'CreateTaskPayload' });
});
