import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkoutHeaders, checkoutPage, languageOf } from '../checkout.page.js';
import type { Payment } from '../payment.js';
import type { Stage } from '../stage.js';

type Visit = FastifyRequest<{ Params: { id: string }; Body: unknown }>;
const MOST_WRONG_PINS = 3;

/** Where the customer says yes, no, or a wrong PIN. */
export function bkashCheckoutRoutes(fastify: FastifyInstance, stage: Stage): void {
  fastify.get('/checkout/:id', (request: Visit, reply) => {
    const payment = found(stage, request);
    return payment ? show(request, reply, payment) : reply.code(404).send('There is no such payment.');
  });
  fastify.post('/checkout/:id', (request: Visit, reply) => {
    const payment = found(stage, request);
    if (!payment) return reply.code(404).send('There is no such payment.');
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    if (payment.state !== 'open') return show(request, reply, payment);
    return answer({ stage, payment, reply, request }, form);
  });
}

interface Turn {
  readonly stage: Stage;
  readonly payment: Payment;
  readonly request: Visit;
  readonly reply: FastifyReply;
}

function answer({ stage, payment, request, reply }: Turn, form: URLSearchParams): FastifyReply {
  switch (form.get('outcome')) {
    case 'approve': {
      const party = form.get('wallet') ?? (payment.party || '01770618575');
      stage.book.change(payment, { state: 'authorised', party, due: payment.due });
      return back(reply, payment, 'success');
    }
    case 'cancel':
      stage.book.change(payment, { state: 'cancelled' });
      return back(reply, payment, 'cancel');
    case 'wrong_pin': {
      const wrong = Number(payment.details['wrongPins'] ?? 0) + 1;
      const details = { ...payment.details, wrongPins: String(wrong) };
      if (wrong < MOST_WRONG_PINS)
        return show(request, reply, stage.book.change(payment, { details, due: payment.due }));
      stage.book.change(payment, { details, state: 'failed', refusal: 'wrong_pin' });
      return back(reply, payment, 'failure');
    }
    default:
      return reply.code(400).send('Approve, cancel, or try a wrong PIN.');
  }
}

const found = (stage: Stage, { params: { id } }: Visit): Payment | null => {
  const payment = stage.book.find('bkash', id);
  return payment?.direction === 'payin' ? payment : null;
};

function back(reply: FastifyReply, payment: Payment, status: string): FastifyReply {
  const url = new URL(payment.details['callback']!);
  url.searchParams.set('paymentID', payment.id);
  url.searchParams.set('status', status);
  return reply.code(303).header('location', url.href).send();
}

function show(request: Visit, reply: FastifyReply, payment: Payment): FastifyReply {
  const page = checkoutPage(
    {
      brand: 'bKash',
      amount: payment.amount,
      currency: payment.currency,
      invoice: payment.reference,
      open: payment.state === 'open',
      wrongPin: payment.details['wrongPins'] !== undefined,
    },
    languageOf(request.headers['accept-language']),
  );
  return reply.headers(checkoutHeaders).send(page);
}
