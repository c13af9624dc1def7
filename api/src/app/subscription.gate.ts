import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { badInput, type Scope } from '../kernel/index.js';
import { rateLimited, type Callers } from './callers.js';
import { costOf } from './complexity.js';
import { documentLimits, documentRules } from './document.rules.js';
import { MAX_ERRORS } from './format-error.js';
import type { RegisteredDocuments } from './registered-documents.js';
import { assertCleanText } from './text.guard.js';

export interface SubscribePayload {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly extensions?: unknown;
}

interface GateParts {
  readonly schema: GraphQLSchema;
  readonly callers: Callers;
  readonly documents: RegisteredDocuments;
  readonly introspection: boolean;
}

const REMEMBERED = 500;

/** What every subscription passes before it runs: the same limits and codes as over HTTP. */
export class SubscriptionGate {
  readonly #documents = new Map<string, DocumentNode>();
  readonly #rules;

  constructor(private readonly parts: GateParts) {
    this.#rules = [...specifiedRules, ...documentRules(parts.introspection)];
  }

  /** @throws GraphQLError, or a list of them */
  admit(payload: SubscribePayload, scope: Scope): ExecutionArgs {
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
    if (errors) throw coded('BAD_USER_INPUT', errors);
    const charge = callers.charge(scope, costOf({ schema, document, operation, variables }));
    if (!charge.granted) throw rateLimited(charge);
    return {
      schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: variables,
      contextValue: scope,
    };
  }

  #checked(source: string): DocumentNode {
    const document = parsed(source);
    const errors = validate(this.parts.schema, document, this.#rules, {
      maxErrors: MAX_ERRORS - 1,
      hideSuggestions: !this.parts.introspection,
    });
    if (errors.length > 0) throw coded('GRAPHQL_VALIDATION_FAILED', errors);
    if (this.#documents.size >= REMEMBERED) this.#documents.delete(this.#documents.keys().next().value!);
    this.#documents.set(source, document);
    return document;
  }
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: documentLimits.tokens });
  } catch (error) {
    throw coded('GRAPHQL_PARSE_FAILED', [error as GraphQLError]);
  }
}

/** Several errors at once, each with its code. */
export class Refusals extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
  }
}

function coded(code: string, errors: readonly GraphQLError[]): Refusals {
  for (const error of errors) {
    if (error.extensions['code'] === undefined) Object.assign(error.extensions, { code });
  }
  return new Refusals(errors);
}
