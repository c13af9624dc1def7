import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import cookies from '@fastify/cookie';
import {
  fastify,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { v7 } from 'uuid';
import type { Config } from '../config.js';
import { badInput, CodedError } from '../kernel/index.js';
import { formatError } from './format-error.js';
import type { Logger } from './log.js';
import { mayCall, ownOrigins } from './origin.policy.js';
import { routeOf } from './route.name.js';
import { decodeUtf8 } from './text.guard.js';

/** SvelteKit's handler, or any other that answers everything the API does not. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** 100 kB: the largest honest call is 1,000 short data rows. */
const BODY_LIMIT_BYTES = 100_000;
/** Nobody keeps a connection by sending slowly. */
const TIMES = { headersMs: 10_000, requestMs: 27_000, idleMs: 30_000, checkMs: 2_000 };

const FINISH_MS = 5_000;
const TIDY_MS = 25;

export interface HttpParts {
  readonly config: Config;
  readonly log: Logger;
  readonly pages: PageHandler | undefined;
  /** A server that listens already; tests know their port before anything is built. */
  readonly server?: Server | undefined;
}

export function createHttpServer(): Server {
  const server = createServer({ connectionsCheckingInterval: TIMES.checkMs });
  server.headersTimeout = TIMES.headersMs;
  server.requestTimeout = TIMES.requestMs;
  server.keepAliveTimeout = TIMES.idleMs;
  // As server.timeout would, but not for what becomes a WebSocket, which would carry a stopped timer all its life.
  server.on('request', ({ socket }) => void socket.setTimeout(TIMES.idleMs));
  return server;
}

export function listenOn(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Both families answer to the name, Node would take whichever the resolver names first.
    server.listen(port, host === 'localhost' ? '127.0.0.1' : host, () => resolve());
  });
}

/** Takes no new connection and lets answers under way end, for a while. */
export function closeHttp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    // A connection whose answer is through would be kept open for the next request.
    const tidy = setInterval(() => server.closeIdleConnections(), TIDY_MS);
    server.close(() => {
      clearTimeout(force);
      clearInterval(tidy);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Fastify with what every answer has: headers, ids, the Origin rule, errors in one shape. */
export async function createFastify(parts: HttpParts): Promise<FastifyInstance> {
  const { config, log } = parts;
  const server = parts.server ?? createHttpServer();
  const app = fastify({
    serverFactory: (handler) => server.on('request', handler),
    bodyLimit: BODY_LIMIT_BYTES,
    // The nearest proxy only: what stands further left in its list, the client may have written itself.
    trustProxy: config.trustProxy ? (_address, hop) => hop === 0 : false,
    genReqId: () => v7(),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  await app.register(cookies);
  addHooks(app, parts);
  acceptJson(app);
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(answer('NOT_FOUND', 'There is nothing here.')),
  );
  app.setErrorHandler((error, request, reply) => answerError(error as FastifyError, { request, reply, log }));
  return app;
}

/** In this order: headers for everybody, then who may call, then pages or API. */
function addHooks(app: FastifyInstance, { config, log, pages }: HttpParts): void {
  const origins = ownOrigins(config);
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply);
    const { anyOrigin = false } = request.routeOptions.config;
    if (!anyOrigin && !mayCall(origins, request.headers.origin)) {
      done(new CodedError('FORBIDDEN', 'Pages of another origin may not call this server.'));
      return;
    }
    if (request.is404 && pages) {
      reply.hijack();
      pages(request.raw, reply.raw);
      return;
    }
    done();
  });
  // What nobody writes down is not put together either.
  if (log.isLevelEnabled('debug')) logAnswers(app, log);
}

function logAnswers(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { id: requestId, method } = request;
    const path = routeOf(request);
    log.debug({ requestId, method, path, status: reply.statusCode, ms: reply.elapsedTime }, 'answered');
    done();
  });
}

/** On the raw answer, so that pages and hijacked replies carry them as well. */
function setHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.raw.setHeader('x-content-type-options', 'nosniff');
  reply.raw.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  reply.raw.setHeader('x-request-id', request.id);
  if (request.url.startsWith('/graphql')) reply.raw.setHeader('cache-control', 'no-store');
}

/** JSON and nothing else: a text/plain or form POST is what foreign pages can send without asking. */
function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      const parsed: unknown = JSON.parse(decodeUtf8(body as Buffer));
      done(null, parsed);
    } catch (error) {
      done(error instanceof CodedError ? error : badInput('The body is not valid JSON.'));
    }
  });
}

const answer = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};
const STATUSES = new Map(Object.entries(CODES).map(([status, code]) => [code, Number(status)]));

function answerError(
  error: FastifyError,
  { request, reply, log }: { request: FastifyRequest; reply: FastifyReply; log: Logger },
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (!(error instanceof CodedError) && status >= 400 && status < 500) {
    return reply.code(status).send(answer(CODES[status] ?? 'BAD_USER_INPUT', error.message));
  }
  const formatted = formatError(error, { log, requestId: request.id });
  const code = String(formatted.extensions?.['code']);
  const fallback = code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
  const wait = code === 'UNAVAILABLE' ? 1 : formatted.extensions?.['retryAfterSeconds'];
  if (typeof wait === 'number') void reply.header('retry-after', String(wait));
  return reply.code(STATUSES.get(code) ?? fallback).send({ errors: [formatted] });
}
