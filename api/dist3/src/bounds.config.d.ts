import type { Config } from './config.js';
export declare const DEMO_IS_NOT_REAL = "DEMO=on does not go with PAYMENT_PROVIDERS=live, the money of its people is not real";
/** What the environment gives holds within the same bounds as what an operator sets; a line for each that does not. */
export declare function outOfBounds(config: Config): string[];
