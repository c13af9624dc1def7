import { after, secondMs, type Scope, type Timer } from '../kernel/index.js';
import { TaskWatch } from './task-watch.service.js';

/** So that a busy market's log is read in few pieces: a task is paused so much later at most. */
const READ_EVERY_MS = 10 * secondMs;
const readBefore = ({ now }: Scope): Date => after(now, -READ_EVERY_MS);

/** What happened to which task stands in the log; nobody who works or decides has to say it a second time. */
const reading: Timer = {
  name: 'task-watch-log',
  due: {
    text: `select 'log' as id from task_watch_reader r, event_head h where r.read_at <= $3 and h.head > r.cursor limit $1`,
    values: (scope) => [readBefore(scope)],
  },
  fire: (scope) => scope.atomically(() => scope.get(TaskWatch).readLog(readBefore(scope))),
};

/** T9. */
const looking: Timer = {
  name: 'task-watch',
  due: { text: 'select task_id as id from task_watch where look_at <= $2 order by look_at limit $1' },
  fire: (scope, id) => scope.get(TaskWatch).look(id),
};

/** Beside the timers: the numbers of a task of a hundred thousand slots take a while to count. */
export const taskJobs: Timer[] = [reading, looking];
