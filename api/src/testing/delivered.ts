import type { Actor } from './actors.js';
import type { World } from './world.js';

/** An employer with $100 and a task of three slots at $1, and a worker whose word lies before them. */
export async function delivered(world: World, overrides: Record<string, unknown> = {}) {
  const employer = await world.employer({ funds: '100' });
  const task = await employer.publishTask({ reward: { amount: '1', currency: 'USD' }, ...overrides });
  const worker = await world.worker();
  const { id } = await worker.work(task.id);
  return { employer, worker, taskId: String(task.id), id: String(id) };
}

/** Where the dollars of both are. */
export async function moneyOf(employer: Actor, worker: Actor) {
  const [theirs, mine] = [await employer.wallet(), await worker.wallet()];
  return {
    employer: theirs.available,
    escrow: theirs.inEscrow,
    clearing: mine.clearing,
    worker: mine.available,
  };
}
