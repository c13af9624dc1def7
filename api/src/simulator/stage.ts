import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { Book } from './book.js';
import type { Control } from './control.js';
import type { Faults } from './faults.js';
import type { Happening, Journal } from './journal.js';
import type { Keys } from './keys.js';
import type { Random } from './random.js';
import type { VirtualClock } from './virtual.clock.js';
import type { Webhooks } from './webhooks.js';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every dialect plays with. */
export interface Stage {
  readonly book: Book;
  readonly clock: VirtualClock;
  readonly control: Control;
  readonly journal: Journal;
  readonly keys: Keys;
  readonly random: Random;
  readonly webhooks: Webhooks;
  /** The address that merchants and customers reach it by. */
  readonly url: () => string;
}

export interface MoneyCall {
  readonly operation: string;
  readonly reference: string;
  readonly party: string;
  /** What the provider does if it gets that far. */
  readonly commit: (faults: Faults) => Answer;
}

export const note = ({ journal, clock }: Stage, happening: Happening): void =>
  void journal.write(clock.now(), [happening]);

const MAINTENANCE: Answer = {
  status: 503,
  body: { statusCode: '503', statusMessage: 'System is undergoing maintenance. Please try again later.' },
};

/** A call that moves money, with whatever goes wrong on its way in and on its way back. */
export async function moneyCall(stage: Stage, reply: FastifyReply, call: MoneyCall): Promise<FastifyReply> {
  const faults = stage.control.faultsOf(call.operation, call.party);
  const done = (answer: string) =>
    note(stage, { kind: 'call', operation: call.operation, reference: call.reference, answer });
  const delayMs = faults.get('delay');
  if (delayMs !== undefined) await sleep(delayMs);
  if (faults.has('reset_before')) return reset(reply, () => done('reset before'));
  if (faults.has('unavailable') || stage.control.inMaintenance) {
    done('503 before');
    return send(reply, MAINTENANCE);
  }
  const answer = stage.webhooks.with(faults, () => call.commit(faults));
  if (faults.has('webhook_early')) await stage.webhooks.delivered();
  if (faults.has('reset_after')) return reset(reply, () => done('reset after'));
  if (faults.has('unavailable_after')) {
    done('503 after');
    return send(reply, MAINTENANCE);
  }
  if (faults.has('garbled')) {
    done('garbled');
    return reply.code(200).type('text/html').send('<html><h1>Web server is returning an unknown error');
  }
  done(String(answer.status));
  return send(reply, answer);
}

/** Any other call: it fails while the house is closed. */
export function plainCall(stage: Stage, reply: FastifyReply, answer: () => Answer): FastifyReply {
  return send(reply, stage.control.inMaintenance ? MAINTENANCE : answer());
}

const send = (reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply =>
  reply.code(status).headers(headers).send(body);

function reset(reply: FastifyReply, done: () => void): FastifyReply {
  done();
  void reply.hijack();
  reply.raw.socket?.resetAndDestroy();
  return reply;
}
