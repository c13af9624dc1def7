import type { Stage } from '../stage.js';
import type { Announcer } from '../webhooks.js';
/** Instant payment notifications as bKash sends them: messages of Amazon SNS, signed with a published certificate. */
export declare function bkashAnnouncer(stage: Stage): Announcer;
