import { after, dayMs, hourMs } from '../../kernel/index.js';
import { tellPayoutMethods, tellWithdrawals } from './demo.money.js';
import { Cast, demoPeople, StoryClock } from './demo.people.js';
import { Story } from './demo.story.js';
import { tellWork } from './demo.work.js';
/** How long ago the story begins. */
const DAYS_AGO = 6;
/**
 * Fills an empty marketplace with people, tasks in both languages and submissions in each state, as if it had run for
 * some days. One transaction: a start that is cut off leaves nothing behind, and the next one tells it anew.
 * @returns whether anything was told; a marketplace that knows the demo's employer is left as it is
 */
export async function seedDemo(scope) {
    return scope.atomically(async () => {
        if (await Cast.exists(scope))
            return false;
        const now = scope.now;
        const clock = new StoryClock(after(now, -DAYS_AGO * dayMs));
        const cast = new Cast(scope, clock);
        await cast.join(Object.keys(demoPeople));
        const story = new Story(cast, clock);
        await story.deposit('employer', { amount: 500000000n, currency: 'USD' });
        await story.deposit('employer', { amount: 60000000000n, currency: 'BDT' });
        const methods = await tellPayoutMethods(story);
        await tellWork(story, (hoursAgo) => after(now, -hoursAgo * hourMs));
        await tellWithdrawals(story, methods);
        return true;
    });
}
//# sourceMappingURL=demo.seed.js.map