import { Due } from './due.js';
import { isDatabaseAway } from './retry.js';
/** Fires all that is due until nothing is; one that fails is reported and does not hold up the rest. */
export async function sweep(timers, open, failed) {
    let fired = 0;
    const due = new Due(timers, open, (error) => failed('questions', 'all', error));
    for (const timer of timers) {
        const broken = new Set();
        for (;;) {
            const ids = (await dueNow(timer, due, failed)).filter((id) => !broken.has(id));
            if (ids.length === 0)
                break;
            due.changes();
            for (const id of ids) {
                broken.add(id);
                try {
                    await timer.fire(open(), id);
                    fired += 1;
                }
                catch (error) {
                    failed(timer.name, id, error);
                }
            }
        }
    }
    return fired;
}
/**
 * The same for work that waits for somebody else: as many side by side as `atOnce` says, one round, so that a slow
 * answer holds up neither the timers nor the other jobs. What is still due then is due in the next round.
 */
export async function sweepSideBySide({ jobs, atOnce }, open, failed) {
    let fired = 0;
    const due = new Due(jobs, open, (error) => failed('questions', 'all', error));
    for (const job of jobs) {
        const ids = [...(await dueNow(job, due, failed))];
        if (ids.length > 0)
            due.changes();
        const take = async () => {
            for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
                try {
                    await job.fire(open(), id);
                    fired += 1;
                }
                catch (error) {
                    failed(job.name, id, error);
                }
            }
        };
        await Promise.all(Array.from({ length: atOnce }, take));
    }
    return fired;
}
/** None where the database refuses the question. */
async function dueNow(timer, due, failed) {
    try {
        return await due.of(timer);
    }
    catch (error) {
        if (isDatabaseAway(error))
            throw error;
        failed(timer.name, 'all', error);
        return [];
    }
}
//# sourceMappingURL=timers.js.map