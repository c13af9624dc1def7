import type { AdapterParts } from '../adapter.parts.js';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf, type CallOutcome, type Json } from '../provider.http.js';
import type { SslcommerzSettings } from './sslcommerz.settings.js';

type Fields = Readonly<Record<string, string>>;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' } as const;

/** Speaks HTTP with SSLCommerz: forms in, JSON out, the store's password beside every question. */
export class SslcommerzClient {
  constructor(
    private readonly settings: SslcommerzSettings,
    private readonly parts: AdapterParts,
  ) {}

  /** A new session; null where nobody can tell what became of the call. @throws ProviderUnavailable */
  async session(fields: Fields): Promise<Json | null> {
    const url = `${this.settings.baseUrl}/gwprocess/v4/api.php`;
    const body = new URLSearchParams({ ...this.#store(), ...fields }).toString();
    const { deadlineMs } = this.parts;
    return answerIn(await callProvider({ method: 'POST', url, headers: FORM, body, deadlineMs }));
  }

  /** @throws ProviderUnavailable */
  async ask(api: string, fields: Fields): Promise<Json | null> {
    const query = new URLSearchParams({ ...fields, ...this.#store(), v: '1', format: 'json' });
    const url = `${this.settings.baseUrl}/validator/api/${api}.php?${query}`;
    return answerIn(await callProvider({ method: 'GET', url, deadlineMs: this.parts.deadlineMs }));
  }

  #store(): Fields {
    return { store_id: this.settings.storeId, store_passwd: this.settings.storePassword };
  }
}

function answerIn(outcome: CallOutcome): Json | null {
  if (outcome.kind === 'not_sent') throw new ProviderUnavailable(`sslcommerz: ${outcome.why}`);
  return outcome.kind === 'answer' && outcome.status === 200 ? jsonOf(outcome.body) : null;
}
