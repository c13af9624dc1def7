import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const COUNTS = '{ viewer { submissionCounts { status count } } }';
const OWN = 'query ($id: ID!) { task(id: $id) { viewerSubmission { id status } } }';
const ANSWERS = 'query ($id: ID!) { submission(id: $id) { answers { key uploadId } } }';

test('a worker sees how the own work is spread, and the own go at a task', async () => {
  const [employer, rina, other] = await Promise.all([
    world.employer({ funds: '10' }),
    world.worker(),
    world.worker(),
  ]);
  const counts = async () => (await rina.execute(COUNTS)).viewer.submissionCounts as { status: string }[];
  const own = async (id: string) => (await rina.execute(OWN, { id })).task.viewerSubmission;
  expect(await counts()).toEqual([]);
  const [first, second] = [await employer.publishTask(), await employer.publishTask()];
  expect(await own(first.id)).toBeNull();
  const { id } = await rina.reserve(first.id);
  await other.reserve(first.id);
  await rina.work(second.id);

  const seen = (await counts()).sort((a, b) => a.status.localeCompare(b.status));
  expect(seen).toEqual([
    { status: 'RESERVED', count: 1 },
    { status: 'SUBMITTED', count: 1 },
  ]);
  expect(await own(first.id)).toEqual({ id, status: 'RESERVED' });
  expect((await employer.execute(OWN, { id: first.id })).task.viewerSubmission).toBeNull();
  expect((await world.anonymous().execute(OWN, { id: first.id })).task.viewerSubmission).toBeNull();

  await rina.onSubmission('returnSubmission', id);
  const again = await rina.reserve(first.id);
  expect(await own(first.id)).toEqual({ id: again.id, status: 'RESERVED' });
});

test('the worker may name an upload again, others are not told its id', async () => {
  const [employer, rina] = await Promise.all([world.employer({ funds: '10' }), world.worker()]);
  const proofFields = [{ key: 'log', label: 'The log', kind: 'FILE', required: true, choices: [] }];
  const { id: taskId } = await employer.publishTask({ proofFields });
  const { id } = await rina.reserve(taskId);
  const input = { submissionId: id, key: 'log', contentType: 'text/plain', bytes: 5 };
  const { uploadId, url } = await rina.succeed('createUpload', input, 'uploadId url');
  const { pathname, search } = new URL(String(url));
  const sent = await rina.send(pathname + search, {
    method: 'PUT',
    headers: { 'content-type': 'text/plain' },
    body: 'hello',
  });
  expect(sent.status).toBe(204);
  await rina.submit(id, [{ key: 'log', uploadId }]);

  expect((await rina.execute(ANSWERS, { id })).submission.answers).toEqual([{ key: 'log', uploadId }]);
  expect((await employer.execute(ANSWERS, { id })).submission.answers).toEqual([
    { key: 'log', uploadId: null },
  ]);
  await employer.requestRevision(id);
  await rina.submit(id, [{ key: 'log', uploadId }]);
});
