import type { Scope } from '../../kernel/index.js';
/** Data that was a demo once: whoever is signed in as one of its people goes, as nobody may sign in as them any more. */
export declare function shutDemo(scope: Scope): Promise<void>;
