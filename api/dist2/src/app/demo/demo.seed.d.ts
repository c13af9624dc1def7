import { type Scope } from '../../kernel/index.js';
/**
 * Fills an empty marketplace with people, tasks in both languages and submissions in each state, as if it had run for
 * some days. One transaction: a start that is cut off leaves nothing behind, and the next one tells it anew.
 * @returns whether anything was told; a marketplace that knows the demo's employer is left as it is
 */
export declare function seedDemo(scope: Scope): Promise<boolean>;
