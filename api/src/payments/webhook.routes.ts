import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Scope } from '../kernel/index.js';
import { Webhooks } from './webhooks.service.js';

interface Tools {
  readonly open: (request: FastifyRequest) => Promise<Scope>;
}
type Message = FastifyRequest<{ Params: { provider: string }; Querystring: Record<string, unknown> }>;

const BODY_LIMIT_BYTES = 64 * 1_024;
const SHORT = /^[a-z]{2,20}$/;

/** Where providers tell us things: `POST /providers/:provider/webhook`. The signature is in the message, not in a session. */
export async function paymentRoutes(fastify: FastifyInstance, { open }: Tools): Promise<void> {
  fastify.removeAllContentTypeParsers();
  const parser = { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES } as const;
  fastify.addContentTypeParser('*', parser, (_request, body, done) => done(null, body));
  fastify.post(
    '/providers/:provider/webhook',
    { bodyLimit: BODY_LIMIT_BYTES },
    async (request: Message, reply) => {
      const scope = (await open(request)).for(null);
      const { provider } = request.params;
      const raw = {
        headers: oneEach(request.headers),
        query: textsOf(request.query),
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      };
      const answer = SHORT.test(provider) ? await scope.get(Webhooks).receive(provider, raw) : null;
      return reply
        .code(answer?.status ?? 404)
        .header('cache-control', 'no-store')
        .type('text/plain')
        .send(answer?.body ?? '');
    },
  );
}

const oneEach = (headers: FastifyRequest['headers']): Record<string, string> => textsOf(headers);

/** What was given once; a name given twice means nothing certain. */
const textsOf = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
