import { execute } from 'graphql';
import { thrown } from '../format-error.js';
import { isOutage } from '../outage.js';
/**
 * The payload of one `next`, as JSON. @throws the outage that a field met: with a hole in it the frame would count as
 * told, and the next one step over it
 */
export async function payloadOf({ args, scope, show }, frame) {
    const { errors, ...result } = await execute({ ...args, rootValue: frame, contextValue: scope });
    if (!errors)
        return JSON.stringify(result);
    const outage = errors.map(thrown).find(isOutage);
    if (outage instanceof Error)
        throw outage;
    return JSON.stringify({ ...result, errors: show(errors) });
}
//# sourceMappingURL=execution.js.map