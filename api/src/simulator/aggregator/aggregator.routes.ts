import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { textOf, type Call } from '../call.js';
import { openPayout } from '../fate.js';
import type { Faults } from '../faults.js';
import { parseHundredths } from '../hundredths.js';
import { moneyCall, plainCall, type Answer, type Stage } from '../stage.js';
import { transactionList } from '../transaction.list.js';
import { aggregatorSandbox, told } from './aggregator.told.js';

type Named = FastifyRequest<{ Params: { id: string } }>;
type Listing = FastifyRequest<{ Querystring: Record<string, string | undefined> }>;
const PAGE = 100;
/** A call that was signed earlier is somebody's copy. */
const FRESH_MS = 10 * 60_000;

/** Payouts to mobile numbers; every call carries a signature of its own. */
export function aggregatorRoutes(fastify: FastifyInstance, stage: Stage): void {
  const bodies = new WeakMap<object, string>();
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    bodies.set(request, String(body));
    done(null, body === '' ? null : (JSON.parse(String(body)) as unknown));
  });
  fastify.addHook('preHandler', async (request, reply) => {
    if (!isSigned(request, bodies.get(request) ?? '', stage))
      await reply.code(401).send({ code: 'INVALID_SIGNATURE' });
  });
  fastify.post('/payouts', (request: Call, reply) => {
    const beneficiary = (request.body as { beneficiary?: { account?: unknown } } | null)?.beneficiary;
    const party = typeof beneficiary?.account === 'string' ? beneficiary.account : '';
    return moneyCall(stage, reply, {
      operation: 'aggregator.payout',
      reference: textOf(request, 'external_id'),
      party,
      commit: (faults) => pay(stage, { request, party }, faults),
    });
  });
  fastify.get('/payouts/external/:id', (request: Named, reply) =>
    plainCall(stage, reply, () => {
      const payment = stage.book.byReference('aggregator', 'payout', request.params.id);
      return payment
        ? { status: 200, body: told(payment) }
        : { status: 404, body: { code: 'PAYOUT_NOT_FOUND' } };
    }),
  );
  fastify.get('/payouts', (request: Listing, reply) =>
    plainCall(stage, reply, () => list(stage, request.query)),
  );
}

function isSigned({ headers }: FastifyRequest, body: string, { clock }: Stage): boolean {
  const { login, secret } = aggregatorSandbox;
  const date = String(headers['x-date']);
  const expected = createHmac('sha256', secret).update(`${login}${date}${body}`).digest('hex');
  const isFresh = clock.ms - clock.aheadMs - Date.parse(date) < FRESH_MS;
  return (
    isFresh &&
    headers['x-login'] === login &&
    headers.authorization === `V2-HMAC-SHA256, Signature: ${expected}`
  );
}

const refused = (code: string): Answer => ({ status: 422, body: { code } });

/** A repeat is answered with what is there. */
function pay(stage: Stage, { request, party }: { request: Call; party: string }, faults: Faults): Answer {
  const [reference, amount] = [textOf(request, 'external_id'), textOf(request, 'amount')];
  if (!/^[\x21-\x7e]{1,64}$/.test(reference)) return refused('INVALID_EXTERNAL_ID');
  if (textOf(request, 'currency') !== 'BDT' || (parseHundredths(amount) ?? 0n) < 1n)
    return refused('INVALID_AMOUNT');
  const known = stage.book.byReference('aggregator', 'payout', reference);
  if (known) return { status: 409, body: told(known) };
  const wish = { provider: 'aggregator', reference, amount, currency: 'BDT', party };
  const refusal = /^01[3-9]\d{8}$/.test(party) ? null : ('no_account' as const);
  return { status: 201, body: told(openPayout(stage, wish, { faults, refusal })) };
}

function list(stage: Stage, query: Readonly<Record<string, string | undefined>>): Answer {
  const span = { from: Date.parse(query['from'] ?? ''), to: Date.parse(query['to'] ?? '') };
  const all = transactionList(stage, 'aggregator', span);
  const start = Number(query['cursor'] ?? 0);
  const data = all.slice(start, start + PAGE).map((line) => ({
    operator_reference: line.trxId,
    external_id: line.reference,
    status: line.returned ? 'REFUNDED' : 'DELIVERED',
    amount: line.amount,
    currency: line.currency,
    updated_at: new Date(line.at).toISOString(),
  }));
  return {
    status: 200,
    body: { data, next_cursor: start + PAGE < all.length ? String(start + PAGE) : null },
  };
}
