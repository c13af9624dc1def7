import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scope, Viewer } from '../kernel/index.js';
import { Market } from '../testing/market.js';
import { ItemRemovals } from './item-removals.service.js';
import { RunningTasks } from './running-tasks.service.js';
import { TaskEdits } from './task-edits.service.js';

let market: Market;
beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());

const items = Array.from({ length: 3 }, (_, place) => ({ externalId: `row-${place}`, overlap: 2 }));
async function task(live: boolean): Promise<{ employer: Viewer; taskId: string }> {
  const employer = await market.person('EMPLOYER');
  await market.fund(employer, 100_000_000n);
  const taskId = await market.publish(employer, { items });
  if (live) return { employer, taskId };
  const { sql, now } = market.scope();
  await sql.rows('select move_escrow($1, $2, $3)', [taskId, '-330000', now]);
  await sql.rows(`update task set status = 'DRAFT' where id = $1`, [taskId]);
  return { employer, taskId };
}

/** How long a statement may take behind the command, in the transaction that it shares. */
async function patienceOf(viewer: Viewer, command: (scope: Scope) => Promise<unknown>): Promise<string> {
  const scope = market.scope(viewer);
  return scope.atomically(async () => {
    await command(scope);
    const row = await scope.sql.first<{ patience: string }>(
      `select current_setting('statement_timeout') as patience`,
    );
    return row!.patience;
  });
}

test('what touches each row or slot of a task may take as long as a hundred thousand of them do', async () => {
  const draft = await task(false);
  const running = await task(true);
  const dear = { amount: 90_000n, currency: 'USD' } as const;
  expect(await patienceOf(draft.employer, () => Promise.resolve())).toBe('5s');
  const commands: [
    { employer: Viewer; taskId: string },
    (scope: Scope, taskId: string) => Promise<unknown>,
  ][] = [
    [draft, (scope, id) => scope.get(TaskEdits).update(id, { steps: [{ text: 'Look at it.' }] })],
    [draft, (scope, id) => scope.get(ItemRemovals).remove(id, { externalIds: ['row-1'], all: false })],
    [draft, (scope, id) => scope.get(ItemRemovals).restore(id)],
    [running, (scope, id) => scope.get(RunningTasks).raiseReward(id, dear)],
    [running, (scope, id) => scope.get(RunningTasks).stop(id)],
  ];
  for (const [{ employer, taskId }, command] of commands)
    expect(await patienceOf(employer, (scope) => command(scope, taskId)), command.toString()).toBe('1min');
  // It ends with its transaction: the connection goes back to what everybody has.
  expect(await patienceOf(draft.employer, () => Promise.resolve())).toBe('5s');
});
