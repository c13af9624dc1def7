import { type DemoTask } from './demo.task.js';
/** One task of each kind that the marketplace carries, in Bengali. */
export declare const bengaliTasks: readonly DemoTask[];
