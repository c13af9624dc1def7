import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let employer: Actor;
let worker: Actor;
let moderator: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { CLEARING_APPROVALS: '0' }, ticking: false });
  employer = await world.employer({ funds: '1000' });
  [worker, moderator] = [await world.worker(), await world.moderator()];
});
afterAll(() => world.close());

/** Many days, with a sign of life now and then: a session sleeps for thirty at most. */
async function days(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 20) {
    await world.turnClock(Math.min(left, 20) * dayMs);
    for (const actor of [employer, worker, moderator]) await actor.wallet();
  }
}
const sql = <R extends object>(text: string, values: unknown[] = []): Promise<R[]> =>
  world.app.scopeFor(null).sql.rows<R>(text, values);

/** A picture like no other: its bars are what the number says. */
function picture(nth: number): Promise<Buffer> {
  const bars = [...nth.toString(2).padStart(12, '0')].map(
    (bit, place) =>
      `<rect x="${30 + place * 40}" y="20" width="30" height="${bit === '1' ? 300 : 60}" fill="#333"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="360"><rect width="540" height="360" fill="#fff"/>${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
const proofFields = [
  { key: 'shot', label: 'Screenshot', kind: 'SCREENSHOT', required: true, choices: [] },
  { key: 'word', label: 'What is it?', kind: 'TEXT', required: false, choices: [] },
];
const at = (url: string) => `${new URL(url).pathname}${new URL(url).search}`;

async function send(who: Actor, taskId: string, bytes: Buffer): Promise<string> {
  const submissionId = String((await who.reserve(taskId)).id);
  const input = { submissionId, key: 'shot', contentType: 'image/png', bytes: bytes.length };
  const { url, uploadId } = await who.succeed('createUpload', input, 'uploadId url');
  const headers = { 'content-type': 'application/octet-stream' };
  await world.anonymous().send(at(String(url)), { method: 'PUT', body: bytes, headers });
  await who.submit(submissionId, [
    { key: 'shot', uploadId },
    { key: 'word', values: ['cat'] },
  ]);
  return submissionId;
}
/** A task of one slot that is done, approved and closed; and where its file lies. */
async function closedTask(nth: number): Promise<{ taskId: string; id: string; file: string }> {
  const taskId = String((await employer.publishTask({ proofFields, slots: 1 })).id);
  const id = await send(worker, taskId, await picture(nth));
  await employer.approve(id);
  const [{ storage_key: key } = { storage_key: '' }] = await sql<{ storage_key: string }>(
    'select storage_key from upload where submission_id = $1',
    [id],
  );
  return { taskId, id, file: join(world.dataDir, 'uploads', key) };
}
const files = (): number =>
  readdirSync(join(world.dataDir, 'uploads'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{38}$/.test(name),
  ).length;
const statusOf = async (taskId: string) => String((await employer.task(taskId)).status);

const SHOWN = `query ($id: ID!) { submission(id: $id) { status paid { amount }
  answers { key values url purgedAt } revisions { answers { key url purgedAt } } } }`;
const shownTo = async (who: Actor, id: string) => (await who.execute(SHOWN, { id })).submission;
const uploadOf = async (id: string) => {
  const [row] = await sql<Record<string, unknown>>(
    `select u.storage_key, u.purged_at, u.source_hash, u.content_hash, l.content_hash as look, l.small
      from upload u join picture_look l on l.upload_id = u.id where u.submission_id = $1`,
    [id],
  );
  return row!;
};

describe('a task that closed', () => {
  test('keeps its pictures for 180 days; then they go, their hashes stay, and no money moves', async () => {
    const { taskId, id } = await closedTask(1);
    const before = await uploadOf(id);
    await days(179);
    await world.turnClock(dayMs - 2 * minuteMs);
    expect(await statusOf(taskId)).toBe('CLOSED');
    const [{ url, purgedAt }] = (await shownTo(worker, id)).answers;
    expect([purgedAt, (await world.anonymous().send(at(url))).status]).toEqual([null, 200]);
    const money = [await employer.wallet(), await worker.wallet()];
    const events = () => sql('select cursor from event_log where aggregate_id in ($1, $2)', [taskId, id]);
    const told = await events();

    await world.turnClock(2 * minuteMs);

    expect(await statusOf(taskId)).toBe('ARCHIVED');
    expect(files()).toBe(0);
    const after = await uploadOf(id);
    expect(after).toEqual({ ...before, storage_key: null, small: null, purged_at: expect.any(String) });
    expect([after['source_hash'], after['content_hash'], after['look']]).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^[0-9a-f]{64}$/)),
    );
    expect([await employer.wallet(), await worker.wallet()]).toEqual(money);
    expect(await events()).toEqual(told);
    for (const who of [worker, employer, moderator]) {
      const shown = await shownTo(who, id);
      expect(shown).toMatchObject({ status: 'APPROVED', paid: { amount: '0.05' } });
      const shot = { key: 'shot', url: null, purgedAt: expect.any(String) };
      const word = { key: 'word', url: null, purgedAt: null };
      expect(shown.answers).toEqual([
        { ...shot, values: [] },
        { ...word, values: ['cat'] },
      ]);
      expect(shown.revisions).toEqual([{ answers: [shot, word] }]);
    }
    const answer = await world.anonymous().send(at(url));
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);

    // The clock may come by as often as it likes.
    for (let n = 0; n < 3; n += 1) await world.turnClock(dayMs);
    expect([await statusOf(taskId), await uploadOf(id)]).toEqual(['ARCHIVED', after]);
  });

  test('is among its employer’s archived tasks from then on, and nothing more can be done with it', async () => {
    const { taskId } = await closedTask(2);
    const list = async (status: string) => {
      const query =
        'query ($status: [TaskStatus!]) { viewer { tasks(status: $status, first: 50) { nodes { id } } } }';
      const { viewer } = await employer.execute(query, { status: [status] });
      return viewer.tasks.nodes.map(({ id }: { id: string }) => id);
    };
    expect([await list('CLOSED'), await list('ARCHIVED')]).toEqual([
      [taskId],
      expect.not.arrayContaining([taskId]),
    ]);
    await days(180);
    expect(await list('CLOSED')).toEqual([]);
    expect(await list('ARCHIVED')).toContain(taskId);
    expect((await employer.task(taskId)).viewerActions).toEqual([]);
  });

  test('with more files than a round takes is archived after the last of them', async () => {
    const { taskId, id } = await closedTask(4);
    await sql(
      `insert into upload (id, submission_id, task_id, field_key, kind, created_at, expires_at, storage_key, media_type, bytes, attached_at)
        select 'upl_many' || n, $1, $2, 'shot', 'FILE', now(), now(), lpad(to_hex(n % 256), 2, '0') || '/' || lpad('', 38, '0'), 'text/plain', 1, now()
        from generate_series(1, 2400) n`,
      [id, taskId],
    );
    const left = async () =>
      (await sql('select id from upload where task_id = $1 and storage_key is not null', [taskId])).length;
    await days(179);
    await world.turnClock(dayMs);
    expect([await left(), await statusOf(taskId)]).toEqual([401, 'CLOSED']);
    await world.turnClock(0);
    expect([await left(), await statusOf(taskId)]).toEqual([0, 'ARCHIVED']);
  });
});

describe('a purge that broke off is finished', () => {
  test('after the row was marked, before its file went', async () => {
    const { taskId, id, file } = await closedTask(5);
    const [before] = (await shownTo(employer, id)).answers;
    await sql('update upload set purged_at = $2 where submission_id = $1', [id, world.clock.now()]);
    expect((await world.anonymous().send(at(before.url))).status).toBe(404);
    await days(180);
    expect(() => readdirSync(file)).toThrow('ENOENT');
    expect([await statusOf(taskId), (await uploadOf(id))['storage_key']]).toEqual(['ARCHIVED', null]);
  });

  test('after its file went, before the row forgot where it lay', async () => {
    const { taskId, id, file } = await closedTask(6);
    rmSync(file);
    await days(180);
    expect([await statusOf(taskId), (await uploadOf(id))['storage_key']]).toEqual(['ARCHIVED', null]);
  });

  test('where the disk refuses the task stays closed, and is tried again a day later', async () => {
    const { taskId, id, file } = await closedTask(7);
    rmSync(file);
    mkdirSync(file);
    writeFileSync(join(file, 'inside'), 'x');
    await days(180);
    expect(await statusOf(taskId)).toBe('CLOSED');
    expect((await shownTo(employer, id)).answers[0]).toMatchObject({
      url: null,
      purgedAt: expect.any(String),
    });
    rmSync(join(file, 'inside'));
    rmdirSync(file);
    await world.turnClock(dayMs);
    expect(await statusOf(taskId)).toBe('ARCHIVED');
  });
});

const SAME = `query ($id: ID!) { submission(id: $id) { sameScreenshots { exact url purgedAt submission { id } } } }`;
const sameAs = async (id: string) => (await employer.execute(SAME, { id })).submission.sameScreenshots;

test('a picture stays while something may be decided about work that it is held beside', async () => {
  const { taskId, id } = await closedTask(8);
  await days(175);
  const later = await employer.publishTask({ proofFields, slots: 1, reviewWindowHours: 168 });
  const copy = await send(worker, String(later.id), await picture(8));
  const { id: other } = (await sameAs(copy))[0].submission;
  expect(other).toBe(id);
  await days(6);
  expect([await statusOf(taskId), (await sameAs(copy))[0].purgedAt]).toEqual(['CLOSED', null]);
  expect((await world.anonymous().send(at((await sameAs(copy))[0].url))).status).toBe(200);

  await employer.approve(copy);
  // Two moderators may take the approval back for a week.
  await days(6);
  expect([await statusOf(taskId), (await sameAs(copy))[0].purgedAt]).toEqual(['CLOSED', null]);
  await days(2);
  expect(await statusOf(taskId)).toBe('ARCHIVED');
  expect(await sameAs(copy)).toMatchObject([
    { exact: true, purgedAt: expect.any(String), submission: { id } },
  ]);
});

test('the very same picture is known for what it is after its file went, one that looks like it is not', async () => {
  const { id } = await closedTask(9);
  await days(180);
  const task = await employer.publishTask({ proofFields, slots: 2 });
  const again = await send(worker, String(task.id), await picture(9));
  const alike = await sharp(await picture(9))
    .resize(300)
    .png()
    .toBuffer();
  const smaller = await send(await world.worker(), String(task.id), alike);
  expect(await sameAs(again)).toMatchObject(
    [
      { exact: false, purgedAt: null, submission: { id: smaller } },
      { exact: true, purgedAt: expect.any(String), submission: { id } },
    ].toReversed(),
  );
  expect(await sameAs(smaller)).toMatchObject([{ exact: false, purgedAt: null, submission: { id: again } }]);
  for (const one of [again, smaller]) await employer.approve(one);
});

test('how long files are kept is the operator’s number, never less than the time in which something may be decided', async () => {
  const admin = await world.admin();
  const change = async (value: string) => {
    const { operatorSettings } = await admin.execute('{ operatorSettings { key version } }');
    const { version } = operatorSettings.find(({ key }: { key: string }) => key === 'archiveDays');
    const note = 'The board decided so at its meeting of Monday.';
    const input = { key: 'archiveDays', value, note, expectedVersion: version, idempotencyKey: randomUUID() };
    return admin.mutate('changeOperatorSetting', input);
  };
  expect(await change('119')).toMatchObject({ fields: [{ path: ['value'], code: 'TOO_SMALL' }] });
  await change('120');
  const { taskId } = await closedTask(10);
  await days(119);
  expect(await statusOf(taskId)).toBe('CLOSED');
  await world.turnClock(dayMs);
  expect(await statusOf(taskId)).toBe('ARCHIVED');
});
