import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badInput, type Scope } from '../kernel/index.js';
import { depositPage, pageHeaders, plainPage } from './checkout.page.js';
import type { Language } from './checkout.texts.js';
import type { Deposit } from './deposit.entity.js';
import { Deposits, type Outcome } from './deposits.service.js';

interface Tools {
  readonly open: (request: FastifyRequest) => Promise<Scope>;
}
type Checkout = FastifyRequest<{ Params: { token: string }; Querystring: { back?: unknown } }>;

/** One short field. */
const BODY_LIMIT_BYTES = 2_000;
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const TOKEN = /^[A-Za-z0-9_-]{32}$/;

/**
 * The simulated provider's checkout. Its address is a capability: nobody needs to be signed in, and who is does not
 * matter. Foreign origins are refused for the whole server already; no Origin at all is fine for programs.
 */
export async function walletRoutes(fastify: FastifyInstance, { open }: Tools): Promise<void> {
  acceptForms(fastify);
  const anonymous = async (request: FastifyRequest) => (await open(request)).for(null);

  fastify.get('/checkout/:token', async (request: Checkout, reply) => {
    const scope = await anonymous(request);
    const deposit = await known(request, (token) => scope.get(Deposits).atCheckout(token));
    return show(reply, scope, { deposit, back: backOf(request) });
  });

  fastify.post('/checkout/:token', { bodyLimit: BODY_LIMIT_BYTES }, async (request: Checkout, reply) => {
    const scope = await anonymous(request);
    const outcome = outcomeOf(request.body);
    if (outcome === null) return send(reply, 400, plainPage('unclear', languageOf(scope)));
    const deposit = await known(request, (token) => scope.get(Deposits).settle(token, outcome));
    const back = backOf(request);
    if (deposit === null || deposit.lapsedAt(scope.now)) return show(reply, scope, { deposit, back });
    const kept = back === '/' ? '' : `?${new URLSearchParams({ back })}`;
    return reply
      .code(303)
      .headers(pageHeaders)
      .header('location', `/checkout/${request.params.token}${kept}`)
      .send();
  });
}

const known = async (
  { params: { token } }: Checkout,
  find: (token: string) => Promise<Deposit | null>,
): Promise<Deposit | null> => (TOKEN.test(token) ? find(token) : null);

/** Where the payer came from: a plain path of this site, or else its first page. */
const backOf = ({ query: { back } }: Checkout): string =>
  typeof back === 'string' && /^\/[\w/-]{1,200}$/.test(back) && !back.startsWith('//') ? back : '/';

interface Shown {
  readonly deposit: Deposit | null;
  readonly back: string;
}

function show(reply: FastifyReply, scope: Scope, { deposit, back }: Shown): FastifyReply {
  const language = languageOf(scope);
  if (deposit === null) return send(reply, 404, plainPage('unknown', language));
  const status = deposit.lapsedAt(scope.now) ? 410 : 200;
  return send(reply, status, depositPage(deposit, { language, now: scope.now, back }));
}

const send = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).headers(pageHeaders).send(html);

const languageOf = ({ request }: Scope): Language => (request.locale === 'bn' ? 'bn' : 'en');

/** The platform's own parser reads both kinds of form; JSON is not what a form sends. */
function acceptForms(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    FORMS,
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      const headers = { 'content-type': request.headers['content-type'] ?? '' };
      try {
        return await new Response(new Uint8Array(body), { headers }).formData();
      } catch {
        throw badInput('The form cannot be read.');
      }
    },
  );
}

/** Null unless exactly one answer was given. */
function outcomeOf(body: unknown): Outcome | null {
  const given = body instanceof FormData ? body.getAll('outcome') : [];
  const [outcome] = given;
  return given.length === 1 && (outcome === 'approve' || outcome === 'cancel') ? outcome : null;
}
