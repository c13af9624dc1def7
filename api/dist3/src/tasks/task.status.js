export const TaskStatus = {
    DRAFT: 'DRAFT',
    IN_REVIEW: 'IN_REVIEW',
    REJECTED: 'REJECTED',
    SCHEDULED: 'SCHEDULED',
    LIVE: 'LIVE',
    PAUSED: 'PAUSED',
    CLOSING: 'CLOSING',
    CLOSED: 'CLOSED',
    ARCHIVED: 'ARCHIVED',
};
export const CloseReason = {
    COMPLETED: 'COMPLETED',
    STOPPED: 'STOPPED',
    EXPIRED: 'EXPIRED',
    TAKEN_DOWN: 'TAKEN_DOWN',
};
export const PauseReason = { EMPLOYER: 'EMPLOYER' };
export const ProofKind = {
    TEXT: 'TEXT',
    NUMBER: 'NUMBER',
    URL: 'URL',
    CHOICE: 'CHOICE',
    MULTI_CHOICE: 'MULTI_CHOICE',
    SCREENSHOT: 'SCREENSHOT',
    FILE: 'FILE',
    CODE: 'CODE',
};
export const CategoryPolicy = {
    ALLOWED: 'ALLOWED',
    MODERATED: 'MODERATED',
    PROHIBITED: 'PROHIBITED',
};
export const TaskSort = { NEWEST: 'NEWEST', REWARD: 'REWARD', HOURLY: 'HOURLY' };
//# sourceMappingURL=task.status.js.map