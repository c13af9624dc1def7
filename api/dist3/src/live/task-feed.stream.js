import { seesAsWorker, standings } from '../tasks/index.js';
import { byTask, feedTypes, newsFor, newsOfMany, readTasks } from './task-feed.changes.js';
/** Tasks that appear, change or leave among those the viewer may take; anonymous viewers see all public ones. */
export function taskFeedStream(scope, filter) {
    return {
        part: 'tasks',
        coalesceMs: 5,
        wants: (entry) => feedTypes.has(entry.type),
        empty: (head) => Promise.resolve({ ...head, events: [] }),
        frame: async (entries, head) => {
            const tasks = byTask(entries);
            const seen = await readTasks(scope, [...tasks.keys()], filter);
            return batch(head, newsFor(scope.viewer?.userId ?? NOBODY, tasks, seen));
        },
        crowd: crowdOf(scope, filter),
    };
}
const batch = (head, events) => events.length === 0 ? null : { ...head, events };
/** No account has this id, so nothing is this worker's own, hidden or done. */
const NOBODY = '';
/** Workers of one country see alike but for what they own, hid or did; everybody else sees the whole market. */
function crowdOf(scope, filter) {
    const { viewer } = scope;
    const plain = seesAsWorker(viewer)
        ? { ...viewer, userId: NOBODY, sessionId: NOBODY, roles: ['WORKER'] }
        : null;
    return {
        name: plain ? `workers in ${plain.country}` : 'everybody',
        open: () => {
            const reader = scope.for(plain);
            const frames = async (entries, head, viewerIds) => {
                const tasks = byTask(entries);
                const ids = [...tasks.keys()];
                const [seen, known] = await Promise.all([
                    readTasks(reader, ids, filter),
                    plain ? standings(reader, ids, viewerIds) : [],
                ]);
                const { common, apart } = newsOfMany(tasks, seen, known);
                const batches = new Map([...new Set([common, ...apart.values()])].map((events) => [events, batch(head, events)]));
                return {
                    common: batches.get(common),
                    apart: new Map([...apart].map(([userId, events]) => [userId, batches.get(events)])),
                };
            };
            return { scope: reader, frames };
        },
    };
}
//# sourceMappingURL=task-feed.stream.js.map