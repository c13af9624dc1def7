import { type DemoTask } from './demo.task.js';
/** One task of each kind that the marketplace carries, in English. */
export declare const englishTasks: readonly DemoTask[];
