import { randomBytes } from 'node:crypto';
import { microsPerUnit, minuteMs, type Amount } from '../../kernel/index.js';
import type { AdapterParts } from '../adapter.parts.js';
import { bangladeshiNumber } from '../bangladeshi.number.js';
import {
  ProviderUnavailable,
  type Asked,
  type Capabilities,
  type Destination,
  type DestinationCheck,
  type ParsedWebhook,
  type PayinWish,
  type PaymentProvider,
  type PayoutTerms,
  type PayoutWish,
  type ProviderStatus,
  type ProviderTransaction,
} from '../payment-provider.port.js';
import { objectsIn, textIn, type Json } from '../provider.http.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { NagadClient } from './nagad.client.js';
import { isAbsent, isDuplicate, isOurMistake, statusOf, transactionOf } from './nagad.reading.js';
import type { NagadSettings } from './nagad.settings.js';

const taka = (units: bigint): Amount => ({ micros: units * microsPerUnit, currency: 'BDT' });
const TAKA_CODE = '050';
type Redirected = ProviderStatus & { readonly redirectUrl: string | null };

/** Nagad: hosted checkout in, disbursement out. It sends no messages; the payer's way back and our questions tell. */
export class NagadProvider implements PaymentProvider {
  readonly id = 'nagad';
  readonly #client: NagadClient;

  constructor(
    private readonly settings: NagadSettings,
    private readonly parts: AdapterParts,
  ) {
    this.#client = new NagadClient(settings, parts);
  }

  capabilities(): Capabilities {
    return {
      methods: ['NAGAD'],
      payin: true,
      payout: true,
      currencies: ['BDT'],
      min: taka(50n),
      max: taka(200_000n),
      countries: ['BD'],
      closedTo: [],
      payoutFee: { rate: '0', fixedMicros: 0n },
      settlement: 'minutes',
      promiseMs: 15 * minuteMs,
      unitMicros: HUNDREDTH_MICROS,
      maxReferenceLength: 64,
      absenceIsFinalAfterMs: this.parts.absenceIsFinalAfterMs,
    };
  }

  async quote(): Promise<PayoutTerms> {
    return this.capabilities();
  }

  async validateDestination({ account }: Destination): Promise<DestinationCheck> {
    const number = bangladeshiNumber(account);
    return number === null
      ? { ok: false, code: 'MALFORMED' }
      : { ok: true, account: number, displayName: null };
  }

  /** Two steps: the order is made known, then its amount; only the second gives a page to pay on. */
  async createPayin(wish: PayinWish): Promise<Redirected> {
    const key = { direction: 'payin', reference: wish.reference } as const;
    const known = await this.parts.memory.recall(key);
    if (known) {
      const status = await this.query({ ...key, externalId: null });
      return { ...status, externalId: status.externalId ?? known.externalId, redirectUrl: known.redirectUrl };
    }
    const begun = await this.#initialize(wish.reference);
    const page = begun && (await this.#complete(begun, wish));
    if (begun === null || page === null) return { ...nothingKnown('unknown'), redirectUrl: null };
    const kept = await this.parts.memory.remember(key, { externalId: begun.paymentId, redirectUrl: page });
    return {
      ...nothingKnown('requires_action'),
      externalId: kept.externalId,
      redirectUrl: kept.redirectUrl,
    };
  }

  async createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus> {
    const json = await this.#client.post(`/disbursement/transfer/${this.settings.merchantId}/${reference}`, {
      orderId: reference,
      receiver: destination.account,
      amount: twoPlaces(amount),
      currencyCode: TAKA_CODE,
    });
    if (json === null) return nothingKnown('unknown');
    assertOurs(json);
    if (isDuplicate(json)) return this.query({ direction: 'payout', reference, externalId: null });
    return statusOf(json, reference);
  }

  async query(asked: Asked): Promise<ProviderStatus> {
    try {
      return await (asked.direction === 'payin' ? this.#queryPayin(asked) : this.#queryPayout(asked));
    } catch (error) {
      if (error instanceof ProviderUnavailable) return nothingKnown('unknown');
      throw error;
    }
  }

  async parseWebhook(): Promise<ParsedWebhook> {
    return { ok: false, reason: 'Nagad sends no messages' };
  }

  async *listTransactions({ from, to }: { from: Date; to: Date }): AsyncIterable<ProviderTransaction> {
    for (let page: string | null = '1'; page !== null;) {
      const span = new URLSearchParams({ from: from.toISOString(), to: to.toISOString(), page });
      const json: Json | null = await this.#client.get(`/report/${this.settings.merchantId}?${span}`);
      const lines = json && objectsIn(json, 'transactions');
      if (!json || !lines) throw new ProviderUnavailable('nagad: the report is not to be had');
      for (const line of lines) {
        const transaction = transactionOf(line);
        if (transaction === null) throw new Error('A line of the report of Nagad cannot be read.');
        yield transaction;
      }
      page = textIn(json, 'nextPage') || null;
    }
  }

  async #initialize(reference: string): Promise<{ paymentId: string; challenge: string } | null> {
    const { merchantId, accountNumber } = this.settings;
    const datetime = dhakaTime(this.parts.now());
    const secret = { merchantId, datetime, orderId: reference, challenge: randomBytes(20).toString('hex') };
    const path = `/check-out/initialize/${merchantId}/${reference}`;
    const json = await this.#client.post(path, secret, { accountNumber, dateTime: datetime });
    if (json) assertOurs(json);
    const plain = json && (await this.#client.unseal(json));
    const paymentId = plain && textIn(plain, 'paymentReferenceId');
    return paymentId ? { paymentId, challenge: textIn(plain, 'challenge') } : null;
  }

  async #complete(
    { paymentId, challenge }: { paymentId: string; challenge: string },
    { reference, amount, returnUrl }: PayinWish,
  ): Promise<string | null> {
    const { merchantId } = this.settings;
    const secret = {
      merchantId,
      orderId: reference,
      currencyCode: TAKA_CODE,
      amount: twoPlaces(amount),
      challenge,
    };
    const open = { merchantCallbackURL: returnUrl, additionalMerchantInfo: { orderNo: reference } };
    const json = await this.#client.post(`/check-out/complete/${paymentId}`, secret, open);
    return json && textIn(json, 'status') === 'Success' ? textIn(json, 'callBackUrl') || null : null;
  }

  /** An order whose second answer was lost has no page, so nobody can have paid it. */
  async #queryPayin({ reference }: Asked): Promise<ProviderStatus> {
    const known = await this.parts.memory.recall({ direction: 'payin', reference });
    if (known === null) return nothingKnown('absent');
    const json = await this.#client.get(`/verify/payment/${known.externalId}`);
    return json === null ? nothingKnown('unknown') : statusOf(json, reference);
  }

  async #queryPayout({ reference }: Asked): Promise<ProviderStatus> {
    const json = await this.#client.get(`/disbursement/status/${this.settings.merchantId}/${reference}`);
    if (json === null) return nothingKnown('unknown');
    return isAbsent(json) ? nothingKnown('absent') : statusOf(json, reference);
  }
}

/** @throws ProviderUnavailable where nothing was looked at because of our own keys */
function assertOurs(json: Json): void {
  if (isOurMistake(json)) throw new ProviderUnavailable(`nagad: ${textIn(json, 'reason')}`);
}

const DHAKA_MS = 6 * 60 * minuteMs;
/** 20261128123000, as clocks in Dhaka show it. */
const dhakaTime = (now: Date): string =>
  new Date(now.getTime() + DHAKA_MS).toISOString().replace(/\D/g, '').slice(0, 14);
