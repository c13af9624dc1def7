import { availableTo, matchingTasks } from '../tasks/index.js';
const appearing = new Set(['task.live', 'task.resumed']);
const leaving = new Set(['task.paused', 'task.closing', 'task.closed', 'task.taken_down', 'task.expired']);
const taking = new Set(['submission.reserved']);
const freeing = new Set([
    'submission.returned',
    'submission.expired',
    'submission.rejected_final',
    'task.slots_changed',
]);
const raising = new Set(['task.reward_raised']);
export const feedTypes = new Set([...appearing, ...leaving, ...taking, ...freeing, ...raising]);
export function byTask(entries) {
    const tasks = new Map();
    for (const entry of entries) {
        const taskId = entry.taskId;
        tasks.set(taskId, [...(tasks.get(taskId) ?? []), entry]);
    }
    return tasks;
}
export async function readTasks(scope, ids, filter) {
    const available = new Map((await availableTo(scope, ids, filter)).map((task) => [task.id, task]));
    const missing = ids.filter((id) => !available.has(id));
    const meant = new Map((await matchingTasks(scope, missing, filter)).map(({ id, listed }) => [id, listed]));
    return new Map(ids.map((id) => [id, { task: available.get(id), listed: meant.get(id) }]));
}
/** What one viewer is told about these tasks. */
export function newsFor(viewerId, tasks, seen) {
    const told = [];
    for (const [taskId, entries] of tasks) {
        const { task, listed } = seen.get(taskId);
        if (task)
            told.push({ change: changeOf(viewerId, entries, task), taskId, task });
        else if (listed !== undefined && leftFor(viewerId, entries, listed)) {
            told.push({ change: 'GONE', taskId, task: null });
        }
    }
    return told;
}
/**
 * From how the tasks stand for somebody who did nothing yet: what everybody is told, and what those are told who
 * stand otherwise; one array for all who are told the same.
 */
export function newsOfMany(tasks, seen, known) {
    const common = newsFor('', tasks, seen);
    const alike = new Map([[signatureOf(common), common]]);
    const apart = new Map();
    for (const [userId, standing] of byUser(known)) {
        const own = new Map([...seen].map(([taskId, plain]) => [taskId, seenBy(standing.get(taskId), plain)]));
        const events = newsFor(userId, tasks, own);
        const signature = signatureOf(events);
        const same = alike.get(signature) ?? events;
        alike.set(signature, same);
        apart.set(userId, same);
    }
    return { common, apart };
}
function byUser(known) {
    const users = new Map();
    for (const standing of known) {
        const tasks = users.get(standing.userId) ?? new Map();
        users.set(standing.userId, tasks.set(standing.taskId, standing));
    }
    return users;
}
/** A task is open to somebody who may not take it themselves exactly where a newcomer may. */
function seenBy(standing, plain) {
    if (!standing)
        return plain;
    if (standing.away)
        return { task: undefined, listed: undefined };
    if (standing.left)
        return plain;
    return { task: undefined, listed: plain.task ? true : plain.listed };
}
const signatureOf = (events) => events.map(({ taskId, change }) => `${taskId} ${change}`).join();
function changeOf(viewerId, entries, task) {
    const any = (types) => entries.some(({ type }) => types.has(type));
    if (any(appearing))
        return 'APPEARED';
    if (any(raising))
        return 'REWARD_RAISED';
    const freed = entries.filter(({ type }) => freeing.has(type));
    // Whoever gave it back had it in hand, so it was not in their feed before.
    const mine = freed.some(({ payload }) => payload['workerId'] === viewerId);
    return mine || openedBy(freed, task) ? 'APPEARED' : 'SLOTS_CHANGED';
}
/** Whether the task was full, and so not in the feed, before one of these gave it slots. */
function openedBy(freed, task) {
    const added = ({ payload }) => Number(payload['added'] ?? 1);
    const told = freed.filter(({ payload }) => payload['open'] !== undefined);
    if (told.some((entry) => Number(entry.payload['open']) <= added(entry)))
        return true;
    // Entries of before 0035 do not tell how many were open then; how many are open now may be more.
    const untold = freed.filter(({ payload }) => payload['open'] === undefined);
    return untold.length > 0 && task.slotsOpen <= untold.reduce((sum, entry) => sum + added(entry), 0);
}
/**
 * Left for all by one of these events (a later one has its own frame), or taken just now by this viewer; otherwise it
 * never was in this viewer's feed.
 */
function leftFor(viewerId, entries, listed) {
    const mine = ({ type, payload }) => taking.has(type) && payload['workerId'] === viewerId;
    const ending = ({ type }) => leaving.has(type) || taking.has(type);
    return entries.some((entry) => mine(entry) || (!listed && ending(entry)));
}
//# sourceMappingURL=task-feed.changes.js.map