import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ProviderUnavailable,
  Providers,
  type Destination,
  type PaymentMethod,
  type PaymentProvider,
  type ProviderId,
  type RawRequest,
} from '../payments/index.js';
import { magicAddress, magicNumber } from '../simulator/index.js';
import type { Amount } from '../kernel/index.js';
import { openProviderStage, type ProviderStage } from './provider-stage.js';

export interface ProviderFacts {
  readonly id: ProviderId;
  readonly amount: Amount;
  readonly payin: {
    readonly method: PaymentMethod;
    readonly create: string;
    readonly complete: string;
  } | null;
  readonly payout: {
    readonly method: PaymentMethod;
    /** The simulator's name of the call that moves money. */
    readonly operation: string;
    readonly account: string;
    /** How people write the same account. */
    readonly spellings: readonly string[];
    readonly malformed: readonly string[];
  } | null;
  readonly webhooks: boolean;
}

type Magic = Parameters<typeof magicNumber>[0];

/** What is asked of every adapter, against the simulator's real HTTP: the promises of payment-provider.port.ts. */
export function testProviderContract(facts: ProviderFacts): void {
  const { id, amount } = facts;
  let stage: ProviderStage;
  let inbox: Inbox;
  beforeAll(async () => {
    stage = await openProviderStage();
    inbox = await openInbox();
    stage.simulator.control.webhookTarget(inbox.url);
  });
  beforeEach(() => stage.simulator.control.clear());
  afterAll(async () => {
    await stage.close();
    inbox.server.close();
  });
  const provider = (): PaymentProvider => stage.scope(stage.node()).get(Providers).byId(id)!;
  const newReference = () => `ref_${randomUUID()}`;
  const timesMoved = (reference: string) =>
    stage.simulator
      .journal('money')
      .filter((entry) => entry.kind === 'money' && entry.reference === reference && !entry.back).length;
  const eventually = async (reference: string, direction: 'payin' | 'payout', state: string) => {
    await expect
      .poll(async () => (await provider().query({ direction, reference, externalId: null })).state, {
        timeout: 6_000,
      })
      .toBe(state);
  };

  describe(`${id}: capabilities`, () => {
    test('are numbers that fit together', () => {
      const can = provider().capabilities();
      expect(can.min.micros).toBeGreaterThan(0n);
      expect(can.max.micros).toBeGreaterThan(can.min.micros);
      expect(can.min.micros % can.unitMicros).toBe(0n);
      expect(can.currencies).toContain(can.min.currency);
      expect(can.payin).toBe(facts.payin !== null);
      expect(can.payout).toBe(facts.payout !== null);
      expect(can.maxReferenceLength).toBeGreaterThanOrEqual(30);
    });

    test('say what it is found by', () => {
      const providers = stage.scope().get(Providers);
      if (facts.payin) expect(providers.for(facts.payin.method, 'payin')?.id).toBe(id);
      if (facts.payout) expect(providers.for(facts.payout.method, 'payout')?.id).toBe(id);
    });
  });

  const { payout, payin } = facts;
  if (payout) {
    const destination = (account: string): Destination => ({ method: payout.method, account, name: null });
    const magic = (kind: Magic) =>
      destination(payout.account.includes('@') ? magicAddress(kind) : magicNumber(kind));
    const pay = (reference: string, to: Destination = destination(payout.account)) =>
      provider().createPayout({ reference, amount, destination: to });
    const ask = (reference: string) => provider().query({ direction: 'payout', reference, externalId: null });

    describe(`${id}: a destination`, () => {
      test.each(payout.spellings)('%j is understood', async (spelling) => {
        const check = await provider().validateDestination(destination(spelling));
        expect(check).toMatchObject({ ok: true, account: payout.account });
      });

      test.each(payout.malformed)('%j is malformed', async (account) => {
        const check = await provider().validateDestination(destination(account));
        expect(check).toEqual({ ok: false, code: 'MALFORMED' });
      });
    });

    describe(`${id}: a payout`, () => {
      test('is paid, with the number the receiver sees', async () => {
        const reference = newReference();
        await pay(reference);
        await eventually(reference, 'payout', 'succeeded');
        const status = await ask(reference);
        expect(status).toMatchObject({ state: 'succeeded', amount, reason: null });
        expect(status.externalId).toMatch(/^\S{6,}$/);
        expect(timesMoved(reference)).toBe(1);
      });

      test('is moved once, however often it is sent', async () => {
        const reference = newReference();
        const answers = await Promise.all(Array.from({ length: 12 }, () => pay(reference)));
        await eventually(reference, 'payout', 'succeeded');
        expect(new Set(answers.map(({ state }) => state))).not.toContain('failed');
        expect((await pay(reference)).state).toBe('succeeded');
        expect(timesMoved(reference)).toBe(1);
      });

      test('nobody has heard of is absent', async () => {
        expect(await ask(newReference())).toMatchObject({ state: 'absent', externalId: null });
      });

      test.each(['reset_after', 'unavailable_after', 'garbled'] as const)(
        'whose answer is lost (%s) is unknown, and found by asking',
        async (kind) => {
          const reference = newReference();
          expect((await pay(reference, magic(kind))).state).toBe('unknown');
          await eventually(reference, 'payout', 'succeeded');
          expect((await pay(reference)).state).toBe('succeeded');
          expect(timesMoved(reference)).toBe(1);
        },
      );

      test.each(['reset_before', 'unavailable'] as const)(
        'that did not arrive (%s) is unknown, and absent when asked for',
        async (kind) => {
          const reference = newReference();
          expect((await pay(reference, magic(kind))).state).toBe('unknown');
          expect((await ask(reference)).state).toBe('absent');
          expect(timesMoved(reference)).toBe(0);
        },
      );

      test('that takes too long is unknown, and arrives later all the same', async () => {
        const reference = newReference();
        stage.simulator.control.fault({ kind: 'delay', on: payout.operation, ms: 1_500, times: 1 });
        expect((await pay(reference)).state).toBe('unknown');
        expect((await ask(reference)).state).toBe('absent');
        await eventually(reference, 'payout', 'succeeded');
        expect(timesMoved(reference)).toBe(1);
      });

      test.each([
        ['no_account', 'NO_SUCH_ACCOUNT'],
        ['blocked', 'ACCOUNT_CANNOT_RECEIVE'],
        ['limit', 'PROVIDER_LIMIT'],
        ['funds', 'PROVIDER_FUNDS'],
        ['decline', 'DECLINED'],
      ] as const)('that is refused (%s) has failed, and says why', async (kind, reason) => {
        const reference = newReference();
        await pay(reference, magic(kind));
        await eventually(reference, 'payout', 'failed');
        expect(await ask(reference)).toMatchObject({ state: 'failed', reason });
        expect(timesMoved(reference)).toBe(0);
      });

      test('may be pending first', async () => {
        const reference = newReference();
        stage.simulator.control.fault({ kind: 'slow', on: payout.operation, ms: 60_000, times: 1 });
        expect((await pay(reference)).state).toBe('pending');
        expect((await ask(reference)).state).toBe('pending');
        stage.simulator.control.advance(60_001);
        expect((await ask(reference)).state).toBe('succeeded');
      });

      test('may come back', async () => {
        const reference = newReference();
        await pay(reference);
        await eventually(reference, 'payout', 'succeeded');
        stage.simulator.control.giveBack({ provider: id, direction: 'payout', reference });
        expect(await ask(reference)).toMatchObject({ state: 'returned', reason: 'RETURNED_BY_RECEIVER' });
      });

      test('of another amount than was asked for is told as it is', async () => {
        const reference = newReference();
        await pay(reference, magic('amount_off'));
        await eventually(reference, 'payout', 'succeeded');
        const { amount: told } = await ask(reference);
        expect(told).not.toBeNull();
        expect(told!.micros).not.toBe(amount.micros);
      });

      test('is not sent while the house is closed, and asking says nothing', async () => {
        const reference = newReference();
        stage.simulator.control.maintenance(60_000);
        expect((await pay(reference)).state).toBe('unknown');
        expect((await ask(reference)).state).toBe('unknown');
        stage.simulator.control.clear();
        expect((await ask(reference)).state).toBe('absent');
      });

      test('to a provider that is not there was certainly not sent', async () => {
        const node = stage.node({ PROVIDER_SIMULATOR_URL: await deadAddress() });
        const away = stage.scope(node).get(Providers).byId(id)!;
        const wish = { reference: newReference(), amount, destination: destination(payout.account) };
        await expect(away.createPayout(wish)).rejects.toThrow(ProviderUnavailable);
        const asked = { direction: 'payout', reference: wish.reference, externalId: null } as const;
        expect((await away.query(asked)).state).toBe('unknown');
      });
    });

    describe(`${id}: the list`, () => {
      const list = async () => {
        const span = { from: new Date(0), to: new Date(stage.clock.now().getTime() + 10 * 86_400_000) };
        return collect(provider().listTransactions(span));
      };

      test('has what moved, and what was planted', async () => {
        const [fine, hidden, wrong] = [newReference(), newReference(), newReference()];
        for (const reference of [fine, hidden, wrong]) {
          await pay(reference);
          await eventually(reference, 'payout', 'succeeded');
        }
        const plant = {
          provider: id,
          direction: 'payout',
          amount: '77.77',
          currency: amount.currency,
        } as const;
        stage.simulator.control.plant({ ...plant, kind: 'missing', reference: hidden });
        stage.simulator.control.plant({ ...plant, kind: 'amount', reference: wrong });
        stage.simulator.control.plant({ ...plant, kind: 'extra', reference: 'nobody-knows' });
        const lines = new Map((await list()).map((line) => [line.reference, line]));
        expect(lines.get(fine)).toMatchObject({ direction: 'payout', state: 'succeeded', amount });
        expect(lines.has(hidden)).toBe(false);
        expect(lines.get(wrong)!.amount.micros).toBe(77_770_000n);
        expect(lines.get('nobody-knows')).toMatchObject({ direction: 'payout', state: 'succeeded' });
      });
    });

    describe(`${id}: a long list`, () => {
      test('is complete', async () => {
        const plant = { kind: 'extra', provider: id, direction: 'payout', amount: '1.00' } as const;
        const references = Array.from({ length: 230 }, newReference);
        for (const reference of references)
          stage.simulator.control.plant({ ...plant, reference, currency: amount.currency });
        const span = { from: new Date(0), to: new Date(stage.clock.now().getTime() + 10 * 86_400_000) };
        const listed = new Set(
          (await collect(provider().listTransactions(span))).map(({ reference }) => reference),
        );
        expect(references.filter((reference) => !listed.has(reference))).toEqual([]);
      });
    });

    describe(`${id}: the worst mode`, () => {
      const decided = new Set(['succeeded', 'failed', 'returned']);
      /** As a job does it: what is unknown is asked for, and what is absent is sent again only after a while. */
      const follow = async (reference: string): Promise<string> => {
        for (let round = 0; round < 40; round += 1) {
          const { state } = await pay(reference).catch((error: unknown) => {
            if (!(error instanceof ProviderUnavailable)) throw error;
            return { state: 'absent' };
          });
          for (let asking = 0; asking < 20; asking += 1) {
            const found = decided.has(state) ? state : (await ask(reference)).state;
            if (decided.has(found)) return found;
            await sleep(100);
          }
        }
        return 'never decided';
      };

      test('leaves no payout undecided, and none paid twice', async () => {
        stage.simulator.control.worst({ calls: 0.6, bounces: 0.1, refusals: 0.1, ms: 200 });
        const references = Array.from({ length: 30 }, newReference);
        const states = await Promise.all(references.map(follow));
        stage.simulator.control.clear();
        for (const [index, reference] of references.entries()) {
          expect(['succeeded', 'failed', 'returned']).toContain(states[index]);
          expect(timesMoved(reference)).toBe(states[index] === 'failed' ? 0 : 1);
        }
        expect(states).toContain('succeeded');
      });
    });

    if (facts.webhooks) {
      describe(`${id}: a webhook`, () => {
        const sent = async (reference: string, to?: Destination): Promise<RawRequest> => {
          await pay(reference, to);
          await expect.poll(() => inbox.about(reference).length, { timeout: 4_000 }).toBeGreaterThan(0);
          return inbox.about(reference)[0]!;
        };

        test('is believed with the provider’s signature', async () => {
          const reference = newReference();
          const parsed = await provider().parseWebhook(await sent(reference));
          expect(parsed).toMatchObject({ ok: true, hints: [{ direction: 'payout', reference }] });
        });

        test('is not believed when a single character of it was changed', async () => {
          const reference = newReference();
          const { headers, query, body } = await sent(reference);
          const changed = Buffer.from(body.toString().replace(reference, `${reference.slice(0, -1)}~`));
          expect(changed.equals(body)).toBe(false);
          expect(await provider().parseWebhook({ headers, query, body: changed })).toMatchObject({
            ok: false,
          });
        });

        test('with somebody else’s signature is refused', async () => {
          const forged = await sent(newReference(), magic('webhook_forged'));
          expect(await provider().parseWebhook(forged)).toMatchObject({ ok: false });
        });

        test('that is told again has the same event id', async () => {
          const reference = newReference();
          await sent(reference, magic('webhook_duplicate'));
          await expect.poll(() => inbox.about(reference).length).toBe(3);
          const all = await Promise.all(inbox.about(reference).map((one) => provider().parseWebhook(one)));
          const ids = all.map((parsed) => parsed.ok && parsed.hints[0]!.eventId);
          expect(new Set(ids).size).toBe(1);
          expect(ids[0]).toBeTruthy();
        });

        test.each(['', '{}', '[]', 'null', '{"Type":1}', '\u0000', 'x'.repeat(60_000)])(
          'that is no message (%.20j) is refused',
          async (text) => {
            const raw = { headers: {}, query: {}, body: Buffer.from(text) };
            expect(await provider().parseWebhook(raw)).toMatchObject({ ok: false });
          },
        );
      });
    }
  }

  if (payin) {
    const returnUrl = 'https://kajlet.example/deposits/back';
    const open = (reference: string) =>
      provider().createPayin({ reference, method: payin.method, amount, returnUrl });
    const ask = (reference: string) => provider().query({ direction: 'payin', reference, externalId: null });
    const complete = (reference: string) => {
      const asked = { direction: 'payin', reference, externalId: null } as const;
      const adapter = provider();
      return adapter.completePayin ? adapter.completePayin(asked) : adapter.query(asked);
    };
    const visit = async (redirectUrl: string | null, outcome: string) => {
      const page = await stage.scope().get(Providers).hostedPage(redirectUrl!, { outcome });
      return page!;
    };

    describe(`${id}: a payin`, () => {
      test('is paid when its payer says yes', async () => {
        const reference = newReference();
        const opened = await open(reference);
        expect(opened).toMatchObject({ state: 'requires_action', redirectUrl: expect.any(String) });
        expect((await ask(reference)).state).toBe('requires_action');
        const shown = await stage.scope().get(Providers).hostedPage(opened.redirectUrl!);
        expect(shown!.html).toContain('name="outcome" value="approve"');
        const { status, location } = await visit(opened.redirectUrl, 'approve');
        expect(status).toBe(303);
        expect(new URL(location!).origin + new URL(location!).pathname).toBe(returnUrl);
        expect(await complete(reference)).toMatchObject({ state: 'succeeded', amount });
        expect(await complete(reference)).toMatchObject({ state: 'succeeded', amount });
        expect(await ask(reference)).toMatchObject({ state: 'succeeded', amount });
        expect(timesMoved(reference)).toBe(1);
      });

      test('is opened once, however often it is asked for', async () => {
        const reference = newReference();
        const first = await open(reference);
        const second = await open(reference);
        expect([second.redirectUrl, second.externalId]).toEqual([first.redirectUrl, first.externalId]);
      });

      test('moves nothing when its payer says no', async () => {
        const reference = newReference();
        const { redirectUrl } = await open(reference);
        await visit(redirectUrl, 'cancel');
        expect((await complete(reference)).state).toBe('cancelled');
        expect(await ask(reference)).toMatchObject({ state: 'cancelled', reason: 'CANCELLED_BY_PAYER' });
        expect(timesMoved(reference)).toBe(0);
      });

      test('fails after a wrong PIN too many', async () => {
        const reference = newReference();
        const { redirectUrl } = await open(reference);
        expect((await visit(redirectUrl, 'wrong_pin')).status).toBe(200);
        expect((await visit(redirectUrl, 'wrong_pin')).html).toContain('role="alert"');
        await visit(redirectUrl, 'wrong_pin');
        expect((await ask(reference)).state).toBe('failed');
        expect(timesMoved(reference)).toBe(0);
      });

      test('nobody has heard of is absent', async () => {
        expect((await ask(newReference())).state).toBe('absent');
        expect((await complete(newReference())).state).toBe('absent');
      });

      test('whose opening got lost can be opened again, and is paid once', async () => {
        const reference = newReference();
        stage.simulator.control.fault({ kind: 'reset_after', on: payin.create, times: 1 });
        expect(await open(reference)).toMatchObject({ state: 'unknown', redirectUrl: null });
        const { redirectUrl } = await open(reference);
        await visit(redirectUrl, 'approve');
        expect((await complete(reference)).state).toBe('succeeded');
        expect(timesMoved(reference)).toBe(1);
      });

      test('whose completion got lost is found by asking', async () => {
        const reference = newReference();
        const { redirectUrl } = await open(reference);
        stage.simulator.control.fault({ kind: 'reset_after', on: payin.complete, times: 1 });
        const { location } = await visit(redirectUrl, 'approve').catch(() => ({ location: null }));
        if (location !== null && provider().completePayin)
          expect((await complete(reference)).state).toBe('unknown');
        await eventually(reference, 'payin', 'succeeded');
        expect(timesMoved(reference)).toBe(1);
      });

      test('may be charged back', async () => {
        const reference = newReference();
        const { redirectUrl } = await open(reference);
        await visit(redirectUrl, 'approve');
        await complete(reference);
        stage.simulator.control.giveBack({ provider: id, direction: 'payin', reference });
        expect((await ask(reference)).state).toBe('returned');
      });
    });
  }
}

interface Inbox {
  readonly url: string;
  readonly server: Server;
  /** What came about one payment, oldest first. */
  about(reference: string): RawRequest[];
}

/** Somewhere for messages to go, that says thanks. */
async function openInbox(): Promise<Inbox> {
  const requests: RawRequest[] = [];
  const server = createServer((request, response) => {
    void collect(request as AsyncIterable<Buffer>).then((chunks) => {
      const headers = request.headers as Record<string, string>;
      requests.push({ headers, query: {}, body: Buffer.concat(chunks) });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const about = (reference: string) => requests.filter(({ body }) => body.includes(reference));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, about };
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

/** Where nobody listens. */
async function deadAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await sleep(10);
  return `http://127.0.0.1:${port}`;
}
