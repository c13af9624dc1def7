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
  type RawRequest,
} from '../payment-provider.port.js';
import { objectsIn, textIn, type Json } from '../provider.http.js';
import { HUNDREDTH_MICROS, nothingKnown, twoPlaces } from '../provider.reading.js';
import { BkashClient, type BkashAnswer } from './bkash.client.js';
import { readNotice } from './bkash.notice.js';
import { codeOf, meaningOf, reasonOf, statusOf, transactionOf } from './bkash.reading.js';
import type { BkashSettings } from './bkash.settings.js';

const taka = (units: bigint): Amount => ({ micros: units * microsPerUnit, currency: 'BDT' });
type Redirected = ProviderStatus & { readonly redirectUrl: string | null };

/** bKash: tokenized checkout in, B2C payment out. */
export class BkashProvider implements PaymentProvider {
  readonly id = 'bkash';
  readonly #client: BkashClient;

  constructor(
    private readonly settings: BkashSettings,
    private readonly parts: AdapterParts,
  ) {
    this.#client = new BkashClient(settings, parts);
  }

  capabilities(): Capabilities {
    return {
      methods: ['BKASH'],
      payin: true,
      payout: true,
      currencies: ['BDT'],
      min: taka(50n),
      max: taka(250_000n),
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

  /** bKash tells of an account only when it is paid, so this looks at the number alone. */
  async validateDestination({ account }: Destination): Promise<DestinationCheck> {
    const number = bangladeshiNumber(account);
    return number === null
      ? { ok: false, code: 'MALFORMED' }
      : { ok: true, account: number, displayName: null };
  }

  async createPayin(wish: PayinWish): Promise<Redirected> {
    const key = { direction: 'payin', reference: wish.reference } as const;
    const known = await this.parts.memory.recall(key);
    if (known) return { ...(await this.query({ ...key, externalId: null })), redirectUrl: known.redirectUrl };
    const json = await this.#client.post('/tokenized/checkout/create', {
      mode: '0011',
      payerReference: ' ',
      callbackURL: wish.returnUrl,
      amount: twoPlaces(wish.amount),
      currency: 'BDT',
      intent: 'sale',
      merchantInvoiceNumber: wish.reference,
    });
    const status = this.#outcome(json, wish.reference, 'payer');
    const externalId = json && textIn(json, 'paymentID');
    if (status === 'ask' || !externalId || !json)
      return { ...(status === 'ask' ? nothingKnown('unknown') : status), redirectUrl: null };
    const kept = await this.parts.memory.remember(key, { externalId, redirectUrl: textIn(json, 'bkashURL') });
    return { ...status, externalId: kept.externalId, redirectUrl: kept.redirectUrl };
  }

  async completePayin(asked: Asked): Promise<ProviderStatus> {
    const paymentID = await this.#paymentId(asked);
    if (paymentID === null) return nothingKnown('absent');
    const json = await this.#client.post('/tokenized/checkout/execute', { paymentID });
    const status = this.#outcome(json, asked.reference, 'payer');
    return status === 'ask' ? this.query(asked) : status;
  }

  async createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus> {
    const json = await this.#client.post('/payment/b2cPayment', {
      amount: twoPlaces(amount),
      merchantInvoiceNumber: reference,
      receiverMSISDN: destination.account,
      currency: 'BDT',
    });
    const status = this.#outcome(json, reference, 'receiver');
    return status === 'ask' ? this.query({ direction: 'payout', reference, externalId: null }) : status;
  }

  /** Never throws: whoever asks must be told, if only that nobody knows. */
  async query(asked: Asked): Promise<ProviderStatus> {
    try {
      return await (asked.direction === 'payin' ? this.#queryPayin(asked) : this.#queryPayout(asked));
    } catch (error) {
      if (error instanceof ProviderUnavailable) return nothingKnown('unknown');
      throw error;
    }
  }

  parseWebhook(request: RawRequest): Promise<ParsedWebhook> {
    return readNotice(request, this.settings, this.parts);
  }

  async *listTransactions({ from, to }: { from: Date; to: Date }): AsyncIterable<ProviderTransaction> {
    for (let after: string | null = '0'; after !== null;) {
      const asked = { from: from.toISOString(), to: to.toISOString(), after };
      const json: Json | null = await this.#client.get(`/statement?${new URLSearchParams(asked)}`);
      const lines = json && objectsIn(json, 'transactions');
      if (!json || !lines) throw new ProviderUnavailable('bkash: the statement is not to be had');
      for (const line of lines) {
        const transaction = transactionOf(line);
        if (transaction === null) throw new Error('A line of the statement of bKash cannot be read.');
        yield transaction;
      }
      after = textIn(json, 'next') || null;
    }
  }

  /** A checkout that got no number never reached a payer: its address is in the answer that was lost. */
  async #queryPayin(asked: Asked): Promise<ProviderStatus> {
    const paymentID = await this.#paymentId(asked);
    if (paymentID === null) return nothingKnown('absent');
    const json = await this.#client.post('/tokenized/checkout/payment/status', { paymentID });
    return told(this.#outcome(json, asked.reference, 'payer'));
  }

  async #queryPayout({ reference }: Asked): Promise<ProviderStatus> {
    const body = { merchantInvoiceNumber: reference };
    const json = await this.#client.post('/payment/b2cPayment/status', body);
    if (json && textIn(json, 'transactionStatus') !== '') return statusOf(json, reference, 'receiver');
    const isAbsent = json !== null && meaningOf(codeOf(json)) === 'absent';
    return nothingKnown(isAbsent ? 'absent' : 'unknown');
  }

  async #paymentId({ direction, reference, externalId }: Asked): Promise<string | null> {
    const known = await this.parts.memory.recall({ direction, reference });
    return known?.externalId ?? (externalId?.startsWith('TR') ? externalId : null);
  }

  /** What an answer says of the payment, or that it must be asked for. */
  #outcome(json: BkashAnswer, reference: string, side: 'payer' | 'receiver'): ProviderStatus | 'ask' {
    if (json === null) return nothingKnown('unknown');
    switch (meaningOf(codeOf(json))) {
      case 'fine':
        return statusOf(json, reference, side);
      case 'already':
      case 'unheard':
        return 'ask';
      case 'absent':
        return nothingKnown('absent');
      case 'uncertain':
        return nothingKnown('unknown');
      case 'our_keys':
        throw new ProviderUnavailable(`bkash: our keys are not accepted (${codeOf(json)})`);
      case 'refused':
        return { ...nothingKnown('failed'), reason: reasonOf(json, side) };
    }
  }
}

const told = (status: ProviderStatus | 'ask'): ProviderStatus =>
  status === 'ask' ? nothingKnown('unknown') : status;
