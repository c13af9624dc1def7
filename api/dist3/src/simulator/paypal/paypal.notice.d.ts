import type { Stage } from '../stage.js';
import type { Announcer } from '../webhooks.js';
/** Messages as PayPal sends them: what is signed is their checksum, for one listener. */
export declare function paypalAnnouncer(stage: Stage): Announcer;
