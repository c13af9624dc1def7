// The marketplace's own services in a process of their own, relay included, without HTTP.
import 'reflect-metadata';
import { createOrm } from '../../../api/dist/src/app/orm.config.js';
import { loadConfig } from '../../../api/dist/src/config.js';
import { Hub, Relay, Scope, type Shared, type Viewer } from '../../../api/dist/src/kernel/index.js';
import { ReservationResolver } from '../../../api/dist/src/submissions/reservation.resolver.js';
import { ReviewResolver } from '../../../api/dist/src/submissions/review.resolver.js';
import type { ServiceAnswer, ServiceJob } from './service.ts';

const config = loadConfig({
  DATABASE_URL: process.env['DATABASE_URL'],
  DATABASE_OWNER_URL: process.env['DATABASE_OWNER_URL'],
  DATA_DIR: process.env['DATA_DIR'],
});
const orm = await createOrm(process.env['DATABASE_URL']!, config.database);
const hub = new Hub();
const shared: Shared = { config, clock: { now: () => new Date() }, committed: () => relay.nudge(), hub };
const scopeOf = (viewer: Viewer | null) => new Scope(orm.em.fork({ useContext: true }), shared, { viewer });
const relay = new Relay({
  open: () => scopeOf(null).sql,
  hub,
  failed: (error) => {
    throw error;
  },
});
await relay.start();

const as = (userId: string, role: 'EMPLOYER' | 'WORKER'): Scope =>
  scopeOf({ userId, sessionId: 'ses_bench', roles: [role], country: 'BD', via: 'bearer' });

/** Answers how many were approved. */
async function approve(employerId: string, submissionIds: string[]): Promise<number> {
  const input = { submissionIds, idempotencyKey: `approve-${submissionIds[0]}` };
  const payload = await new ReviewResolver().approveSubmissions(input, as(employerId, 'EMPLOYER'));
  const outcomes = 'outcomes' in payload ? payload.outcomes : [];
  if (outcomes.length !== submissionIds.length || outcomes.some(({ decided }) => !decided))
    throw new Error(`not approved: ${JSON.stringify(payload)}`);
  return submissionIds.length;
}

async function reserve(workerId: string, taskId: string): Promise<number> {
  const input = { taskId, idempotencyKey: `reserve-${workerId}` };
  const payload = await new ReservationResolver().reserveSlot(input, as(workerId, 'WORKER'));
  if (!('submissionId' in payload)) throw new Error(`not reserved: ${JSON.stringify(payload)}`);
  return 1;
}

/** The next thing to do of a job; null where it has no more. */
function work({ kind, from, upTo, size, employers }: ServiceJob): () => Promise<number> | null {
  let taken = 0;
  return () => {
    const nth = taken++;
    if (from + (nth + 1) * size > upTo) return null;
    if (kind === 'reserve') return reserve(`usr_w${from + nth}`, 'tsk_0');
    if (kind === 'approve-hot')
      return approve(
        'usr_e0',
        Array.from({ length: size }, (_, k) => `sub_h${from + nth * size + k}`),
      );
    // A block of size × employers numbers holds `size` of each employer.
    const block = from + Math.floor(nth / employers) * size * employers;
    const first = block + (nth % employers);
    return approve(
      `usr_e${1 + (first % employers)}`,
      Array.from({ length: size }, (_, k) => `sub_s${first + k * employers}`),
    );
  };
}

async function run(job: ServiceJob): Promise<ServiceAnswer> {
  const take = work(job);
  const began = performance.now();
  const before = process.cpuUsage();
  const until = began + job.seconds * 1_000;
  let done = 0;
  await Promise.all(
    Array.from({ length: job.callers }, async () => {
      while (performance.now() < until) {
        const one = take();
        if (one === null) break;
        // Not `done += await one`: that would add to what done was before the wait.
        const more = await one;
        done += more;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return { done, seconds, cpuMicros: user + system };
}

process.on('message', (job: ServiceJob) => {
  void run(job).then((answer) => process.send!(answer));
});
process.send!('ready');
