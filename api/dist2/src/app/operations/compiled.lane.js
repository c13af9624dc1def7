import { formatError, MAX_ERRORS } from '../format-error.js';
import { outageAmong } from '../outage.js';
/** What a client that sends nothing unusual accepts, and what it is answered with. */
const ANSWERS = {
    '*/*': 'application/json; charset=utf-8',
    'application/json': 'application/json; charset=utf-8',
    'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
    'application/graphql-response+json, application/json': 'application/graphql-response+json; charset=utf-8',
};
/**
 * The short way for an operation that was asked before: no parsing, no validating, compiled execution. Everything
 * that is not plain (another method, unusual headers, variables that do not fit, no points left) is left to Apollo
 * before anything has happened, so there is one place that words refusals.
 */
export class CompiledLane {
    parts;
    constructor(parts) {
        this.parts = parts;
    }
    /** Null: not for this lane. Nothing is read and nobody is charged. */
    find({ method, body, headers }) {
        const contentType = ANSWERS[headers.accept ?? '*/*'];
        if (method !== 'POST' || contentType === undefined || !isObject(body))
            return null;
        const { query, operationName, variables = null, extensions = null } = body;
        if (typeof query !== 'string' || extensions !== null)
            return null;
        if (variables !== null && !isObject(variables))
            return null;
        const operation = this.parts.operations.find(query);
        if (operation === null || (operationName != null && operationName !== operation.name))
            return null;
        return { operation, variables: variables ?? {}, contentType };
    }
    /** Takes the points of it; null where Apollo has to say why not. */
    charge({ operation, variables }, scope) {
        try {
            const call = operation.priced(variables);
            const charge = call && this.parts.callers.charge(scope, call.points);
            return charge?.granted ? { ...call, scope, charge } : null;
        }
        catch {
            return null;
        }
    }
    /** Runs it and answers the body. */
    async answer(departure, call, reply) {
        const { operation, contentType } = departure;
        const begun = performance.now();
        const answer = operation.isHeldBriefly
            ? await this.#held(departure, call)
            : await operation.answer(call.scope, call);
        const body = this.#bodyOf(answer, call, reply);
        if (operation.isMutation)
            this.parts.callers.commanded(call.scope);
        this.parts.metrics.operation(operation.label, (performance.now() - begun) / 1_000);
        void reply.header('content-type', contentType);
        return body;
    }
    #held({ operation, variables }, call) {
        const { viewer, request } = call.scope;
        const eyes = viewer && [viewer.userId, viewer.roles, viewer.country];
        const key = JSON.stringify([eyes, request.locale, variables, operation.serial]);
        return this.parts.held.answer(key, () => operation.answer(call.scope, call));
    }
    #bodyOf(answer, { charge }, reply) {
        const extensions = JSON.stringify({ cost: charge.cost });
        if ('json' in answer)
            return `{"data":${answer.json},"extensions":${extensions}}`;
        const shown = JSON.stringify(this.#shown(answer.failed, reply));
        return `${shown.slice(0, -1)},"extensions":${extensions}}`;
    }
    #shown({ data, errors = [] }, reply) {
        const { log, introspection } = this.parts;
        const desk = { log, requestId: reply.request.id, hideSuggestions: !introspection };
        const formatted = errors.map((error) => formatError(error, desk)).slice(0, MAX_ERRORS);
        const outage = outageAmong(formatted);
        if (outage)
            void reply.code(outage.status).header('retry-after', outage.retryAfter);
        return { errors: formatted, data };
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
//# sourceMappingURL=compiled.lane.js.map