import { getOperationAST, getVariableValues, GraphQLError, parse, specifiedRules, validate, } from 'graphql';
import { badInput } from '../kernel/index.js';
import { rateLimited } from './callers.js';
import { costOf } from './complexity.js';
import { documentLimits, documentRules } from './document.rules.js';
import { MAX_ERRORS } from './format-error.js';
import { assertCleanText } from './text.guard.js';
const REMEMBERED = 500;
/** What every subscription passes before it runs: the same limits and codes as over HTTP. */
export class SubscriptionGate {
    parts;
    #documents = new Map();
    #rules;
    constructor(parts) {
        this.parts = parts;
        this.#rules = [...specifiedRules, ...documentRules(parts.introspection)];
    }
    /** @throws GraphQLError, or a list of them */
    admit(payload, scope) {
        const { schema, callers, documents } = this.parts;
        assertCleanText(payload);
        const text = String(documents.textOf(payload));
        documents.admit(scope, text);
        const document = this.#documents.get(text) ?? this.#checked(text);
        const operation = getOperationAST(document, payload.operationName);
        if (!operation)
            throw coded('GRAPHQL_VALIDATION_FAILED', [new GraphQLError('The document has no such operation.')]);
        if (operation.operation !== 'subscription') {
            throw badInput('Only subscriptions run on this socket; send queries and mutations over HTTP.');
        }
        const variables = payload.variables ?? {};
        const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: MAX_ERRORS - 1,
            hideSuggestions: !this.parts.introspection,
        });
        if (errors)
            throw coded('BAD_USER_INPUT', errors);
        const charge = callers.charge(scope, costOf({ schema, document, operation, variables }));
        if (!charge.granted)
            throw rateLimited(charge);
        return {
            schema,
            document,
            operationName: payload.operationName ?? null,
            variableValues: variables,
            contextValue: scope,
        };
    }
    #checked(source) {
        const document = parsed(source);
        const errors = validate(this.parts.schema, document, this.#rules, {
            maxErrors: MAX_ERRORS - 1,
            hideSuggestions: !this.parts.introspection,
        });
        if (errors.length > 0)
            throw coded('GRAPHQL_VALIDATION_FAILED', errors);
        if (this.#documents.size >= REMEMBERED)
            this.#documents.delete(this.#documents.keys().next().value);
        this.#documents.set(source, document);
        return document;
    }
}
function parsed(source) {
    try {
        return parse(source, { maxTokens: documentLimits.tokens });
    }
    catch (error) {
        throw coded('GRAPHQL_PARSE_FAILED', [error]);
    }
}
/** Several errors at once, each with its code. */
export class Refusals extends Error {
    errors;
    constructor(errors) {
        super(errors[0]?.message);
        this.errors = errors;
    }
}
function coded(code, errors) {
    for (const error of errors) {
        if (error.extensions['code'] === undefined)
            Object.assign(error.extensions, { code });
    }
    return new Refusals(errors);
}
//# sourceMappingURL=subscription.gate.js.map