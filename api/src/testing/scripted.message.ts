import { createHash } from 'node:crypto';
import type { Direction, ParsedWebhook, ProviderHint, RawRequest } from '../payments/index.js';

const signed = (body: string): string => createHash('sha256').update(`the rail’s own ${body}`).digest('hex');

/** What a scripted rail tells us by itself; a forged one is signed by somebody else. */
export function messageOf(hint: ProviderHint, { forged = false } = {}): RawRequest {
  const body = JSON.stringify(hint);
  const headers = { 'x-signature': signed(forged ? `${body} of somebody else` : body) };
  return { headers, query: {}, body: Buffer.from(body) };
}

/** As an adapter reads it: nothing is taken from a message before its signature is checked. */
export function readMessage({ headers, body }: RawRequest): ParsedWebhook {
  const text = body.toString();
  if (headers['x-signature'] !== signed(text)) return { ok: false, reason: 'not signed by this rail' };
  const { eventId, direction, reference } = JSON.parse(text) as {
    eventId: string;
    direction: Direction;
    reference: string;
  };
  return { ok: true, hints: [{ eventId, direction, reference }], answer: { status: 200, body: 'ok' } };
}
