import type { Story } from './demo.story.js';
/** bKash numbers by person, and one account at a bank; they have rested by the time anybody looks. */
export declare function tellPayoutMethods(story: Story): Promise<Map<string, string>>;
/**
 * Withdrawals asked for just now: the practice providers pay one as soon as the server runs, and refuse or muddle
 * others. Where there are no providers, nobody asks.
 */
export declare function tellWithdrawals(story: Story, methods: ReadonlyMap<string, string>): Promise<void>;
