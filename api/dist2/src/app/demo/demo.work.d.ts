import type { Story } from './demo.story.js';
type HoursAgo = (hours: number) => Date;
/** Submissions in each state, oldest first, so that each clock on the way has run out when it should. */
export declare function tellWork(story: Story, hoursAgo: HoursAgo): Promise<void>;
export {};
