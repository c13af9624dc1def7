import {
  HireProgressFramesDocument,
  HireTaskPulseDocument,
  execute,
  live,
  type HireTaskQuery,
} from '#lib/api/index.ts';
import { withArrivals, type Arriving } from './arriving.ts';

type Task = NonNullable<HireTaskQuery['task']>;
type Pulse = Pick<Task, 'status' | 'slots' | 'reward' | 'fee' | 'viewerActions' | 'closeReason' | 'progress'>;

const MINUTE_MS = 60_000;
/** Frames come as fast as deliveries; what the frame does not hold is asked for after a pause. */
const PULSE_AFTER_MS = 700;

/** A running task as its employer watches it: numbers change in place, deliveries are added below, nothing moves up. */
export function liveTask(rendered: () => Task) {
  const start = rendered();
  let pulse = $state.raw<Pulse>(start);
  let perMinute = $state.raw(start.deliveriesPerMinute ?? []);
  let arrivals = $state.raw<Arriving>({ shown: start.submissions?.nodes ?? [], left: 0 });
  let cursor: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask() {
    const { task } = await execute(fetch, HireTaskPulseDocument, { id: start.id });
    if (!task) return;
    pulse = task;
    perMinute = task.deliveriesPerMinute ?? [];
  }
  /** Where asking fails, the next frame or minute asks again. */
  const askSoon = (afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask().catch(() => undefined), afterMs);
  };

  const stream = live({
    document: HireProgressFramesDocument,
    variables: () => ({
      taskId: start.id,
      get after() {
        return cursor;
      },
    }),
    onData: ({ taskProgress }) => {
      pulse = { ...pulse, progress: taskProgress.progress };
      arrivals = withArrivals(arrivals, taskProgress.submissions);
      askSoon(PULSE_AFTER_MS);
      cursor = taskProgress.cursor;
    },
    onRefused: (code) => {
      if (code === 'BAD_USER_INPUT') cursor = null;
    },
  });

  $effect(() => {
    const minute = setInterval(() => askSoon(0), MINUTE_MS);
    return () => {
      clearInterval(minute);
      clearTimeout(timer);
    };
  });

  return {
    get task() {
      return pulse;
    },
    get perMinute() {
      return perMinute;
    },
    get arrivals() {
      return arrivals;
    },
    get connection() {
      return stream.connection;
    },
    /** After a form of this page did something, and the page was loaded again. */
    adopt(task: Task): void {
      pulse = task;
      perMinute = task.deliveriesPerMinute ?? [];
    },
  };
}
