import { InvalidTransitionError } from './errors.js';
import { refuse } from './refusal.js';
/** The actions of the table that leave this state. */
export function actionsFrom(table, state) {
    return Object.keys(table).filter((action) => table[action].from.includes(state));
}
/** The state an action leads to, or a refusal naming what is allowed instead. */
export function next(table, state, action) {
    const { from, to } = table[action];
    if (!from.includes(state))
        refuse(new InvalidTransitionError(state, actionsFrom(table, state)));
    return to;
}
//# sourceMappingURL=transitions.js.map