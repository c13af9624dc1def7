import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const GOLD = 'query ($id: ID!) { submission(id: $id) { gold { key values } answers { key values } } }';

test('the employer alone reads the known answers beside those that were given', async () => {
  const [employer, rina, moderator] = await Promise.all([
    world.employer({ funds: '10' }),
    world.worker(),
    world.moderator(),
  ]);
  const proofFields = [
    { key: 'price', label: 'The price', kind: 'NUMBER' },
    { key: 'word', label: 'The word', kind: 'TEXT', required: false },
  ];
  const { id: taskId } = await employer.createTask({ proofFields, steps: [{ text: 'Look' }] });
  await employer.addTaskItems(taskId, [
    { externalId: 'a', variables: [], gold: [{ key: 'price', values: ['১২.৫০'] }] },
    { externalId: 'b', variables: [] },
  ]);
  await employer.publish(taskId);
  const answers = [{ key: 'price', values: ['+12.5'] }];
  const { id } = await rina.work(taskId, answers);
  // As numbers they are the same, whoever typed them how.
  const kept = [{ key: 'price', values: ['12.5'] }];
  expect((await employer.execute(GOLD, { id })).submission).toEqual({ gold: kept, answers: kept });
  expect((await rina.execute(GOLD, { id })).submission).toEqual({ gold: null, answers: kept });
  expect((await moderator.execute(GOLD, { id })).submission).toEqual({ gold: null, answers: kept });
  const other = await world.worker();
  const { id: plain } = await other.work(taskId, answers);
  expect((await employer.execute(GOLD, { id: plain })).submission.gold).toEqual([]);
});
