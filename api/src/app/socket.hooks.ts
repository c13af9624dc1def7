import type { IncomingMessage } from 'node:http';
import {
  GraphQLError,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Context, ServerOptions } from 'graphql-ws';
import { v7 } from 'uuid';
import type { Config } from '../config.js';
import { CodedError, type Scope } from '../kernel/index.js';
import type { Callers } from './callers.js';
import { formatError, MAX_ERRORS } from './format-error.js';
import type { Logger } from './log.js';
import type { RegisteredDocuments } from './registered-documents.js';
import { factsOf, localeOf } from './request.facts.js';
import { readCookie, sessionCookie } from './session.cookie.js';
import type { HeldSocket, SocketRegistry } from './socket.registry.js';
import { Refusals, SubscriptionGate } from './subscription.gate.js';

export interface SocketExtra {
  readonly held: HeldSocket;
  readonly request: IncomingMessage;
}
type Socket = Context<Record<string, unknown>, SocketExtra>;
type Hooks = Required<
  Pick<
    ServerOptions<Record<string, unknown>, SocketExtra>,
    'onConnect' | 'onSubscribe' | 'onOperation' | 'onNext' | 'onError'
  >
>;

const SUBSCRIPTIONS_PER_SOCKET = 20;
const SOCKETS_PER_USER = 5;
const CLOSE = { badRequest: 4400, unauthorized: 4401, forbidden: 4403, tooMany: 4429, later: 1013 } as const;

interface HookParts {
  readonly schema: GraphQLSchema;
  readonly callers: Callers;
  readonly config: Config;
  readonly log: Logger;
  readonly registry: SocketRegistry;
  readonly documents: RegisteredDocuments;
}

/** Who may connect, what may run, and what errors look like; nothing of HTTP's protection holds here by itself. */
export function socketHooks(parts: HookParts): Hooks {
  const { callers, config, log } = parts;
  const gate = new SubscriptionGate({ ...parts, introspection: config.introspection });
  const open = opener(callers, config);
  const shown = (errors: readonly unknown[]): GraphQLFormattedError[] =>
    errors.slice(0, MAX_ERRORS).map((error) => formatError(error, { log, requestId: v7() }));
  return {
    onConnect: (context) => connect(context, open, parts),
    onSubscribe: async (context, _id, payload) => {
      try {
        if (Object.keys(context.subscriptions).length > SUBSCRIPTIONS_PER_SOCKET) {
          throw new CodedError(
            'TOO_MANY_SUBSCRIPTIONS',
            `A socket carries at most ${SUBSCRIPTIONS_PER_SOCKET}.`,
          );
        }
        return gate.admit(payload, await stillTheirs(context, open));
      } catch (error) {
        return errorsOf(error).map(asGraphqlError);
      }
    },
    // A refusal by the field itself arrives as a result; the protocol has a message of its own for it.
    onOperation: (...[, , , , result]) => refusedAtOnce(result),
    onNext: (...[, , , , result]) =>
      ({ ...result, ...(result.errors && { errors: shown(result.errors) }) }) as FormattedExecutionResult,
    onError: (...[, , , errors]) => shown(errors.flatMap((error) => errorsOf(error.originalError ?? error))),
  };
}

type Open = (context: Socket) => Promise<Scope>;

function opener(callers: Callers, config: Config): Open {
  const cookie = sessionCookie(config.publicUrl.startsWith('https:')).name;
  return ({ connectionParams, extra: { held, request } }) => {
    const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
    const credentials = {
      authorization: given == null ? request.headers.authorization : String(given),
      cookie: readCookie(request.headers.cookie, cookie),
    };
    const facts = factsOf(request, held.ip);
    // A page may be in another language than its browser, and a script cannot change the header.
    const chosen = connectionParams?.['locale'];
    return callers.open(
      credentials,
      typeof chosen === 'string' ? { ...facts, locale: localeOf(chosen) } : facts,
    );
  };
}

async function connect(context: Socket, open: Open, { registry, log }: HookParts): Promise<boolean> {
  const { held } = context.extra;
  try {
    const { viewer } = await open(context);
    if (viewer && registry.count(({ userId }) => userId === viewer.userId) >= SOCKETS_PER_USER) {
      held.close(CLOSE.tooMany, `At most ${SOCKETS_PER_USER} sockets for each person`);
      return false;
    }
    held.userId = viewer?.userId ?? null;
    held.sessionId = viewer?.sessionId ?? null;
    return true;
  } catch (error) {
    const { extensions } = formatError(error, { log, requestId: v7() });
    if (extensions?.['code'] === 'UNAUTHENTICATED') held.close(CLOSE.unauthorized, 'Unauthorized');
    else held.close(CLOSE.later, 'Try again later');
    return false;
  }
}

/** The session is looked up again for each subscription: its roles may have changed, or it may have ended. */
async function stillTheirs(context: Socket, open: Open): Promise<Scope> {
  const { held } = context.extra;
  try {
    const scope = await open(context);
    if (held.sessionId === null || scope.viewer?.sessionId === held.sessionId) return scope;
  } catch (error) {
    if (!(error instanceof CodedError) || error.extensions['code'] !== 'UNAUTHENTICATED') throw error;
  }
  held.close(CLOSE.forbidden, 'The session has ended');
  throw new CodedError('UNAUTHENTICATED', 'The session has ended; sign in again.');
}

const errorsOf = (error: unknown): readonly unknown[] => (error instanceof Refusals ? error.errors : [error]);

/** In a wrapper that onError opens again; the message is never shown. */
const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });

function refusedAtOnce(result: unknown): AsyncGenerator<ExecutionResult> | undefined {
  const { errors } = result as ExecutionResult;
  if (!errors || Symbol.asyncIterator in (result as object)) return undefined;
  return refuseWith(errors);
}

// eslint-disable-next-line require-yield -- it has nothing to give but the refusal
async function* refuseWith(errors: readonly GraphQLError[]): AsyncGenerator<ExecutionResult> {
  await Promise.resolve();
  throw new Refusals(errors);
}
