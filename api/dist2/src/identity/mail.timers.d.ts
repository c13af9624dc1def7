import type { Scope, Timer } from '../kernel/index.js';
import { type Mailer } from './mailer.port.js';
/** Sends what waits; a mailer that is down delays letters and loses none. */
export declare const mailTimer: (mailerOf: (scope: Scope) => Mailer) => Timer;
export declare const mailTimers: Timer[];
