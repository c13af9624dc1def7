/**
 * What the employer may do with a task. `publish` leads on to LIVE or SCHEDULED at once where no moderator is needed.
 * `edit`, `addSlots`, `raiseReward` and `extend` leave a running task in its state; a closing one opens again.
 */
export const employerActions = {
    edit: { from: ['DRAFT', 'REJECTED', 'LIVE', 'PAUSED'], to: 'DRAFT' },
    addItems: { from: ['DRAFT'], to: 'DRAFT' },
    publish: { from: ['DRAFT'], to: 'IN_REVIEW' },
    cancelPublication: { from: ['IN_REVIEW', 'SCHEDULED'], to: 'DRAFT' },
    pause: { from: ['LIVE'], to: 'PAUSED' },
    resume: { from: ['PAUSED'], to: 'LIVE' },
    stop: { from: ['LIVE', 'PAUSED'], to: 'CLOSING' },
    addSlots: { from: ['LIVE', 'PAUSED', 'CLOSING'], to: 'LIVE' },
    raiseReward: { from: ['LIVE', 'PAUSED'], to: 'LIVE' },
    extend: { from: ['LIVE', 'PAUSED', 'CLOSING'], to: 'LIVE' },
};
export const moderatorActions = {
    approve: { from: ['IN_REVIEW'], to: 'LIVE' },
    reject: { from: ['IN_REVIEW'], to: 'REJECTED' },
    takeDown: { from: ['LIVE', 'PAUSED'], to: 'CLOSING' },
};
/** What a worker does with a task leaves it where it is. */
export const workerActions = {
    reserve: { from: ['LIVE'], to: 'LIVE' },
};
/** What nobody does: the clock, the last decision. `close` is the SQL function close_if_done. */
export const systemActions = {
    schedule: { from: ['IN_REVIEW'], to: 'SCHEDULED' },
    start: { from: ['SCHEDULED'], to: 'LIVE' },
    lapse: { from: ['IN_REVIEW', 'SCHEDULED'], to: 'DRAFT' },
    expire: { from: ['LIVE', 'PAUSED'], to: 'CLOSING' },
    close: { from: ['CLOSING', 'LIVE', 'PAUSED'], to: 'CLOSED' },
};
export const taskActions = { ...employerActions, ...moderatorActions, ...workerActions };
//# sourceMappingURL=task.transitions.js.map