import { after, dayMs, type Timer } from '../kernel/index.js';
import { archiveDue } from '../tasks/index.js';
import { Evidence } from './evidence.service.js';
import { Uploads } from './uploads.service.js';

const keepUnusedMs = 2 * dayMs;

/** Files that were sent but never handed in. Longer than any reservation or redo lasts. */
const forgetUnused: Timer = {
  name: 'upload.forget-unused',
  due: {
    text: 'select id from upload where attached_at is null and created_at < $3 order by created_at limit $1',
    values: ({ now }) => [after(now, -keepUnusedMs)],
  },
  fire: (scope, id) => scope.get(Uploads).forget(id),
};

/** T16: a task that closed half a year ago, a round at a time; by its files, and archived with the last of them. */
const putAway: Timer = {
  name: 'task.archive',
  due: archiveDue,
  fire: (scope, id) => scope.get(Evidence).putAway(id),
};

export const uploadTimers: Timer[] = [forgetUnused];
/** Thousands of files take their time, so they go beside what is due to the second. */
export const uploadJobs: Timer[] = [putAway];
