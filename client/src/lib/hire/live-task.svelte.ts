import {
  HireProgressFramesDocument,
  HireTaskNowDocument,
  HireTaskPulseDocument,
  execute,
  live,
  patientFetch,
  type HireProgressFramesSubscription,
  type HireTaskQuery,
} from '#lib/api/index.ts';
import { inOrder } from '#lib/state/in-order.ts';
import { WAITING_SHOWN, withArrivals, type Arriving } from './arriving.ts';
import { Frames } from './frames.ts';
import { changedSince } from './since-rendered.ts';
import { statusOf } from './status-of.ts';

type Task = NonNullable<HireTaskQuery['task']>;
type Frame = HireProgressFramesSubscription['taskProgress'];
type Pulse = Pick<
  Task,
  'status' | 'slots' | 'reward' | 'fee' | 'viewerActions' | 'closeReason' | 'pauseReason' | 'progress'
>;

const MINUTE_MS = 60_000;
/** Frames come as fast as deliveries; what the frame does not hold is asked for after a pause. */
const PULSE_AFTER_MS = 700;

/** A running task as its employer watches it: numbers change in place, deliveries are added below, nothing moves up. */
export function liveTask(rendered: () => Task) {
  const start = rendered();
  let pulse = $state.raw<Pulse>(start);
  let perMinute = $state.raw(start.deliveriesPerMinute ?? []);
  let arrivals = $state.raw<Arriving>({ shown: start.submissions?.nodes ?? [], left: 0 });
  let more = $state(start.submissions?.pageInfo.hasNextPage ?? false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const question = inOrder();
  function adopt(task: Pulse & Pick<Task, 'deliveriesPerMinute'>) {
    pulse = task;
    perMinute = task.deliveriesPerMinute ?? [];
  }
  async function ask() {
    const counts = question();
    const { task } = await execute(fetch, HireTaskPulseDocument, { id: start.id });
    if (task && counts()) adopt(task);
  }
  /** Where asking fails, the next frame or minute asks again. */
  const askSoon = (afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask().catch(() => undefined), afterMs);
  };

  async function look({ reset }: Frame) {
    const wanted = { id: start.id, waiting: WAITING_SHOWN };
    const counts = question();
    const { task } = await execute(patientFetch, HireTaskNowDocument, wanted);
    if (!task?.submissions) return;
    if (counts()) adopt(task);
    const now = task.submissions;
    const shown = arrivals.shown.filter(({ status }) => status === 'SUBMITTED');
    // Away for longer than the log goes back: the list begins anew.
    if (reset) arrivals = { shown: now.nodes, left: 0 };
    else arrivals = withArrivals(arrivals, await changedSince({ shown, more }, now, statusOf));
    more = now.pageInfo.hasNextPage;
  }

  const frames = new Frames<Frame>(look, ({ progress, submissions }, looked) => {
    if (looked) return; // what was seen is newer
    pulse = { ...pulse, progress };
    arrivals = withArrivals(arrivals, submissions);
    askSoon(PULSE_AFTER_MS);
  });
  const stream = live({
    document: HireProgressFramesDocument,
    variables: () => ({
      taskId: start.id,
      get after() {
        return frames.cursor;
      },
    }),
    onData: ({ taskProgress }) => void frames.take(taskProgress),
    onRefused: (code) => frames.refused(code),
  });

  $effect(() => {
    const minute = setInterval(() => askSoon(0), MINUTE_MS);
    return () => {
      frames.stop();
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
    /** More wait than are shown. */
    get more() {
      return more;
    },
    get connection() {
      return stream.connection;
    },
    /** After a form of this page did something, and the page was loaded again. */
    adopt(task: Task): void {
      question()(); // what was asked for before is older
      adopt(task);
      // What it lists now is not taken into the list: where it does not go on any more, this one still does.
      more ||= task.submissions?.pageInfo.hasNextPage ?? false;
    },
  };
}
