import type { Stage } from '../stage.js';
import type { Announcer } from '../webhooks.js';
/** Instant payment notifications as SSLCommerz sends them: forms with a hash over their fields. */
export declare function sslcommerzAnnouncer(_stage: Stage): Announcer;
