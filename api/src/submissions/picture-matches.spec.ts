import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let employer: Actor;
beforeAll(async () => {
  world = await openWorld();
  employer = await world.employer({ funds: '1000' });
});
afterAll(() => world.close());

const proofFields = [{ key: 'shot', label: 'Screenshot', kind: 'SCREENSHOT', required: true, choices: [] }];
const publish = async (who: Actor = employer) =>
  String((await who.publishTask({ proofFields, slots: 8 })).id);

/** A page of an app: its frame is always the same, the lines are what one person's page says. */
function page(lines: readonly number[]): Promise<Buffer> {
  const bars = lines.map(
    (width, place) => `<rect x="30" y="${320 + place * 60}" width="${width}" height="30" fill="#333"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="1140"><rect width="540" height="1140" fill="#fff"/>
    <rect width="540" height="80" fill="#1877f2"/><rect y="80" width="540" height="200" fill="#8ac"/>${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
const rahims = () => page([300, 420, 380, 200, 460, 120]);
const karims = () => page([210, 440, 300, 330, 400, 250]);

async function upload(worker: Actor, submissionId: string, bytes: Buffer): Promise<string> {
  const input = { submissionId, key: 'shot', contentType: 'image/png', bytes: bytes.length };
  const { url, uploadId } = await worker.succeed('createUpload', input, 'uploadId url');
  const { pathname, search } = new URL(url);
  const headers = { 'content-type': 'application/octet-stream' };
  const { status } = await world
    .anonymous()
    .send(`${pathname}${search}`, { method: 'PUT', body: bytes, headers });
  expect(status).toBe(204);
  return uploadId;
}
interface Sent {
  readonly id: string;
  readonly worker: Actor;
}
/** A new worker takes the task and hands this picture in. */
async function send(taskId: string, bytes: Buffer, worker?: Actor): Promise<Sent> {
  const who = worker ?? (await world.worker());
  const id = String((await who.reserve(taskId)).id);
  await who.submit(id, [{ key: 'shot', uploadId: await upload(who, id, bytes) }]);
  return { id, worker: who };
}

const SAME = `query ($id: ID!) { submission(id: $id) { status answers { url }
  sameScreenshots { key exact url submission { id task { id } worker { displayName } } } } }`;
interface Match {
  key: string;
  exact: boolean;
  url: string;
  submission: { id: string };
}
const seenBy = async (reader: Actor, { id }: Sent): Promise<Match[] | null> =>
  (await reader.execute(SAME, { id })).submission.sameScreenshots;
const matchesOf = async (sent: Sent, reader = employer) =>
  (await seenBy(reader, sent))?.map(({ exact, submission }) => [submission.id, exact]) ?? null;

describe('two workers who send the same screenshot', () => {
  test('are shown to the employer, each with the other, and nothing is decided by it', async () => {
    const taskId = await publish();
    const [first, second] = [await send(taskId, await rahims()), await send(taskId, await rahims())];

    expect(await matchesOf(first)).toEqual([[second.id, true]]);
    const [match] = (await seenBy(employer, second))!;
    expect(match).toMatchObject({
      key: 'shot',
      exact: true,
      submission: { id: first.id, task: { id: taskId } },
    });
    const { pathname, search } = new URL(match!.url);
    const shown = await fetch(`${world.url}${pathname}${search}`);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
    for (const { id } of [first, second]) expect((await employer.submission(id)).status).toBe('SUBMITTED');
  });

  test('are found by a copy that was made smaller, saved anew, or both, as one that looks the same', async () => {
    const taskId = await publish();
    const original = await send(taskId, await page([100, 200, 300, 400, 300, 200]));
    const bytes = await page([100, 200, 300, 400, 300, 200]);
    const copies = [
      await sharp(bytes).jpeg({ quality: 50 }).toBuffer(),
      await sharp(bytes).resize(300).webp({ quality: 60 }).toBuffer(),
      await sharp(await sharp(bytes).resize(720).jpeg({ quality: 60 }).toBuffer())
        .resize(540)
        .png()
        .toBuffer(),
    ];
    for (const copy of copies) {
      const sent = await send(taskId, copy);
      expect(await matchesOf(sent)).toContainEqual([original.id, false]);
    }
    expect(await matchesOf(original)).toHaveLength(3);
  });

  test('are found when both come at once', async () => {
    const taskId = await publish();
    const bytes = await page([50, 60, 70, 480, 90, 100]);
    const both = await Promise.all([send(taskId, bytes), send(taskId, bytes)]);
    expect(await matchesOf(both[0])).toEqual([[both[1].id, true]]);
    expect(await matchesOf(both[1])).toEqual([[both[0].id, true]]);
  });
});

test('another person’s page of the same app is not the same picture', async () => {
  const taskId = await publish();
  const other = await world.employer({ funds: '1000' });
  const elsewhere = await publish(other);
  const [mine, theirs] = [await send(elsewhere, await rahims()), await send(elsewhere, await karims())];
  expect([await matchesOf(mine, other), await matchesOf(theirs, other)]).toEqual([[], []]);
  expect(await matchesOf(await send(taskId, await page([480, 20, 480, 20, 480, 20])))).toEqual([]);
});

test('a worker who sends one picture to two tasks of an employer is found, to two employers is not', async () => {
  const [one, two] = [await publish(), await publish()];
  const other = await world.employer({ funds: '1000' });
  const bytes = await page([20, 460, 20, 460, 20, 460]);
  const first = await send(one, bytes);
  const second = await send(two, bytes, first.worker);
  const foreign = await send(await publish(other), bytes, first.worker);

  expect(await matchesOf(second)).toEqual([[first.id, true]]);
  expect(await matchesOf(foreign, other)).toEqual([]);
});

test('a redo with the picture of the first delivery is not held against itself', async () => {
  const sent = await send(await publish(), await page([300, 300, 10, 10, 300, 300]));
  await employer.succeed('requestRevision', {
    submissionId: sent.id,
    reason: 'INCOMPLETE',
    note: 'Please show the whole page.',
  });
  const uploadId = await upload(sent.worker, sent.id, await page([300, 300, 10, 10, 300, 300]));
  await sent.worker.submit(sent.id, [{ key: 'shot', uploadId }]);
  expect(await matchesOf(sent)).toEqual([]);
});

test('what was sent but never handed in is held against nobody', async () => {
  const taskId = await publish();
  const bytes = await page([10, 20, 30, 40, 50, 60]);
  const idle = await world.worker();
  await upload(idle, String((await idle.reserve(taskId)).id), bytes);
  expect(await matchesOf(await send(taskId, bytes))).toEqual([]);
});

test('what was given back and then done anew with the same picture is not held against itself', async () => {
  const taskId = await publish();
  const bytes = await page([440, 30, 30, 440, 440, 30]);
  const first = await send(taskId, bytes);
  await first.worker.onSubmission('returnSubmission', first.id);
  const second = await send(taskId, bytes, first.worker);
  expect(await matchesOf(second)).toEqual([]);
  expect(await matchesOf(first)).toEqual([]);

  // By another worker, or for another task, it is.
  const copy = await send(taskId, bytes);
  expect(await matchesOf(copy)).toEqual([
    [second.id, true],
    [first.id, true],
  ]);
  const elsewhere = await send(await publish(), bytes, first.worker);
  expect(new Set((await matchesOf(elsewhere))!.map(([id]) => id))).toEqual(
    new Set([first.id, second.id, copy.id]),
  );
});

describe('a copy is found behind any number of pictures that were never handed in', () => {
  test('of the very same', async () => {
    const [taskId, decoy] = [await publish(), await publish()];
    const bytes = await page([30, 440, 30, 440, 30, 440]);
    const original = await send(taskId, bytes);
    const cheat = await world.worker();
    const idle = String((await cheat.reserve(decoy)).id);
    for (let n = 0; n < 10; n += 1) await upload(cheat, idle, bytes);
    const copy = await send(taskId, bytes, cheat);
    expect(await matchesOf(copy)).toEqual([[original.id, true]]);
    expect(await matchesOf(original)).toEqual([[copy.id, true]]);
  });

  test('of others', async () => {
    const hirer = await world.employer({ funds: '1000' });
    const [taskId, decoy] = [await publish(hirer), await publish(hirer)];
    const bytes = await page([440, 440, 30, 30, 440, 440]);
    const original = await send(taskId, bytes);
    const cheat = await world.worker();
    const idle = String((await cheat.reserve(decoy)).id);
    // A thousand would take a while to send.
    await world.app.scopeFor(null).sql.rows(
      `with decoys as (
         insert into upload (id, submission_id, task_id, field_key, kind, created_at, expires_at, stored_at)
           select 'upl_decoy' || n, $1, $4, 'shot', 'SCREENSHOT', $3, $3, $3 from generate_series(1, 1000) n returning id)
       insert into picture_look (upload_id, submission_id, employer_id, content_hash, fingerprint, small, seen_at)
         select id, $1, $2, md5(id), 0, decode(repeat('00', 1600), 'hex'), $3 from decoys`,
      [idle, hirer.id, world.clock.now(), decoy],
    );
    const copy = await send(taskId, await sharp(bytes).jpeg({ quality: 50 }).toBuffer(), cheat);
    expect(await matchesOf(copy, hirer)).toEqual([[original.id, false]]);
  });
});

test('neither the workers nor another employer are told, moderators are', async () => {
  const taskId = await publish();
  const bytes = await page([150, 150, 450, 150, 150, 450]);
  const [first, second] = [await send(taskId, bytes), await send(taskId, bytes)];
  const moderator = await world.moderator();

  expect(await matchesOf(second, second.worker)).toBeNull();
  expect(await matchesOf(first, first.worker)).toBeNull();
  const other = await world.employer({ funds: '10' });
  expect((await other.execute(SAME, { id: second.id })).submission).toBeNull();
  expect(await matchesOf(second, moderator)).toEqual([[first.id, true]]);
});
