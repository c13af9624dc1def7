import { may } from '../kernel/index.js';
import { employerActions, moderatorActions, systemActions, taskActions, } from './task.transitions.js';
/** Whoever funds a task decides about it. */
export const owns = (viewer, { employerId }) => viewer?.userId === employerId;
/** Staff publish without review: they would be the ones to judge. */
export const isTrusted = (viewer) => may(viewer, 'marketplace:moderate');
/** What an action needs besides the right state. */
const conditions = {
    // Data tasks grow by rows while they are drafts; what was taken down stays down.
    addSlots: ({ hasItems, closeReason }) => !hasItems && closeReason !== 'TAKEN_DOWN',
    extend: ({ closeReason }) => closeReason !== 'TAKEN_DOWN',
};
/** Whether the clock still finds it where it wants to move it from. */
export const standsFor = (action, { status }) => systemActions[action].from.includes(status);
export const allows = (action, task) => taskActions[action].from.includes(task.status) &&
    (conditions[action]?.(task) ?? true);
/** What the viewer's part in a task gives now. Reserving depends on the worker's own history and is told by eligibility. */
export function viewerActions(task, viewer) {
    const tables = [
        ...(owns(viewer, task) ? [employerActions] : []),
        ...(may(viewer, 'marketplace:moderate') ? [moderatorActions] : []),
    ];
    return tables
        .flatMap((table) => Object.keys(table))
        .filter((action) => allows(action, task));
}
//# sourceMappingURL=task.policy.js.map