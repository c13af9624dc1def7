import type { Stage } from '../stage.js';
import type { Announcer } from '../webhooks.js';
/** Messages that carry a signature over the merchant's login, the time and the text. */
export declare function aggregatorAnnouncer({ clock }: Stage): Announcer;
