import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../kernel/index.js';
import { delivered, moneyOf } from '../testing/delivered.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const note = 'The picture shows a dog, and the answer says that it is a cat.';
const reward = { amount: '1', currency: 'USD' };

describe('revision', () => {
  test('goes to and fro twice, each delivery kept', async () => {
    const { employer, worker, id } = await delivered(world);
    for (const [round, word] of ['dog', 'ox'].entries()) {
      await employer.onSubmission('requestRevision', id, {
        reason: 'INCOMPLETE',
        note: `Round ${round + 1}: the whole word, please.`,
      });
      const asked = await worker.submission(id);
      expect(asked).toMatchObject({
        status: 'REVISION_REQUESTED',
        reason: 'INCOMPLETE',
        autoApproveAt: null,
        viewerActions: ['submit'],
      });
      expect(Date.parse(asked.deadline) - world.clock.now().getTime()).toBeGreaterThan(23.9 * hourMs);
      await worker.submit(id, [{ key: 'word', values: [word] }]);
    }
    expect(
      await employer.mutate('requestRevision', { submissionId: id, reason: 'OTHER', note }),
    ).toMatchObject({ __typename: 'LimitReachedError', limit: 2 });
    expect((await employer.submission(id)).viewerActions).toEqual(['approve', 'reject']);
    const { submission } = await employer.execute(
      'query ($id: ID!) { submission(id: $id) { status revisionRounds answers { key values url } revisions { number answers { values } reason note } } }',
      { id },
    );
    expect(submission).toEqual({
      status: 'SUBMITTED',
      revisionRounds: 2,
      answers: [{ key: 'word', values: ['ox'], url: null }],
      revisions: [
        {
          number: 1,
          answers: [{ values: ['cat'] }],
          reason: 'INCOMPLETE',
          note: 'Round 1: the whole word, please.',
        },
        {
          number: 2,
          answers: [{ values: ['dog'] }],
          reason: 'INCOMPLETE',
          note: 'Round 2: the whole word, please.',
        },
        { number: 3, answers: [{ values: ['ox'] }], reason: null, note: null },
      ],
    });
  });

  test('nobody answering it gives the delivery back to the employer, with a day at least', async () => {
    const { employer, worker, id } = await delivered(world, { reviewWindowHours: 1 });
    await employer.onSubmission('requestRevision', id, { reason: 'OTHER', note });
    await world.turnClock(dayMs + 90_000);
    const lapsed = await worker.submission(id);
    expect(lapsed).toMatchObject({ status: 'SUBMITTED', reason: null, note: null, deadline: null });
    expect(Date.parse(lapsed.autoApproveAt) - world.clock.now().getTime()).toBeGreaterThan(23.9 * hourMs);
    await world.turnClock(dayMs);
    expect(await worker.submission(id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: 'TIMEOUT',
      paid: reward,
    });
    expect(await moneyOf(employer, worker)).toMatchObject({ clearing: '1' });
  });
});
