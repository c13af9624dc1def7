import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Sql, type Viewer } from '../kernel/index.js';
import type { Caller } from '../testing/caller.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { TaskLoader } from './task.loader.js';

let world: World;
let ada: Actor;
beforeAll(async () => {
  world = await openWorld();
  ada = await world.employer({ funds: '100' });
});
afterAll(() => world.close());

const titleFor = async (caller: Caller, id: string): Promise<string | null> =>
  (await caller.execute('query ($id: ID!) { task(id: $id) { title } }', { id })).task?.title ?? null;

/** Signed in before anything is counted. */
async function everybody(): Promise<Record<string, Caller>> {
  const [wu, moderator, other] = await Promise.all([world.worker(), world.moderator(), world.employer()]);
  const all = { ada, wu, moderator, other, stranger: world.anonymous() };
  await Promise.all(Object.values(all).map((caller) => titleFor(caller, 'tsk_none')));
  return all;
}

test('everybody asks for the same tasks at once: each sees what is theirs', async () => {
  const draft = await ada.createTask({ title: 'Nobody knows this yet' });
  const open = await ada.publishTask({ title: 'Read a sign' });
  const callers = await everybody();
  const seen = await Promise.all(
    Object.entries(callers).map(async ([name, caller]) => {
      const titles = await Promise.all([titleFor(caller, draft.id), titleFor(caller, open.id)]);
      return [name, titles] as const;
    }),
  );
  expect(Object.fromEntries(seen)).toEqual({
    ada: ['Nobody knows this yet', 'Read a sign'],
    wu: [null, 'Read a sign'],
    moderator: ['Nobody knows this yet', 'Read a sign'],
    other: [null, 'Read a sign'],
    stranger: [null, 'Read a sign'],
  });
});

test('what was taken down stays with its employer, those who worked on it, and moderators', async () => {
  const task = await ada.publishTask({ title: 'Give us your number' });
  const callers = await everybody();
  const worked = callers['wu'] as Actor;
  await worked.succeed('reserveSlot', { taskId: task.id });
  await (callers['moderator'] as Actor).onTask('takeDownTask', task.id, {
    code: 'PERSONAL_DATA',
    note: 'Nobody needs it.',
  });
  const title = 'Give us your number';
  const who = Object.entries(callers);
  const titles = await Promise.all(who.map(([, caller]) => titleFor(caller, task.id)));
  expect(Object.fromEntries(who.map(([name], at) => [name, titles[at]]))).toEqual({
    ada: title,
    wu: title,
    moderator: title,
    other: null,
    stranger: null,
  });
});

const viewer = (userId: string, role: Viewer['roles'][number]): Viewer => ({
  userId,
  sessionId: 'ses_1',
  roles: [role],
  country: 'BD',
  via: 'bearer',
});

test('what is asked in one turn of the loop is one statement, whoever asks', async () => {
  const { id } = await ada.createTask({ title: 'Not yet' });
  const asked = vi.spyOn(Sql.prototype, 'rows');
  const viewers = [
    viewer(ada.id, 'EMPLOYER'),
    viewer('usr_other', 'WORKER'),
    viewer('usr_staff', 'MODERATOR'),
    null,
  ];
  const seen = await Promise.all(
    viewers.map((who) => world.app.scopeFor(who).get(TaskLoader).load(String(id))),
  );
  const statements = asked.mock.calls.filter(([text]) => text.includes('q.moderates'));
  asked.mockRestore();
  expect(seen.map((task) => task?.title ?? null)).toEqual(['Not yet', null, 'Not yet', null]);
  expect(statements).toHaveLength(1);
});
