import { expect, it } from 'vitest';
import type { HireArrivalFragment, SubmissionStatus } from '#lib/api/index.ts';
import { withArrivals } from './arriving.ts';

const submission = (id: string, status: SubmissionStatus = 'SUBMITTED') =>
  ({ id, status }) as HireArrivalFragment;
const none = { shown: [], left: 0 };

it('changes what is shown in its place and adds below what has just been delivered', () => {
  const before = withArrivals(none, [submission('a'), submission('b')]);
  const after = withArrivals(before, [
    submission('a', 'APPROVED'),
    submission('x', 'APPROVED'),
    submission('c'),
  ]);
  expect(after.shown.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'a APPROVED',
    'b SUBMITTED',
    'c SUBMITTED',
  ]);
});

it('lets the oldest go where a task runs for long, and knows how many', () => {
  let arriving = withArrivals(none, []);
  for (let n = 1; n <= 450; n += 1) arriving = withArrivals(arriving, [submission(`sub_${n}`)]);
  expect([arriving.shown.length, arriving.left]).toEqual([200, 250]);
  expect([arriving.shown[0]?.id, arriving.shown.at(-1)?.id]).toEqual(['sub_251', 'sub_450']);
});
