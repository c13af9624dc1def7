import { secondMs } from '../../kernel/index.js';
import type { AdapterParts } from '../adapter.parts.js';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf, textIn, type CallOutcome, type Json } from '../provider.http.js';
import { TokenKeeper, TokenNotAsked, type Granted } from '../token.keeper.js';
import type { PaypalSettings } from './paypal.settings.js';

export interface PaypalAnswer {
  readonly status: number;
  readonly json: Json;
}
const JSON_BODY = { 'content-type': 'application/json' } as const;
const FORM_BODY = { 'content-type': 'application/x-www-form-urlencoded' } as const;
/** Turned away before anything was looked at. */
const AT_THE_DOOR = new Set([401, 403, 429]);

/** Speaks HTTP with PayPal: signs in, sends, and tells what is certain from what is not. */
export class PaypalClient {
  readonly #tokens: TokenKeeper;

  constructor(
    private readonly settings: PaypalSettings,
    private readonly parts: AdapterParts,
  ) {
    const { sql, now } = parts;
    this.#tokens = new TokenKeeper('paypal', { sql, now, ask: () => this.#ask() });
  }

  /** Null where nobody can tell what became of the call. @throws ProviderUnavailable */
  post(path: string, body: Json): Promise<PaypalAnswer | null> {
    return this.#signedIn((headers) =>
      this.#call('POST', path, { headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) }),
    );
  }

  /** @throws ProviderUnavailable */
  get(path: string): Promise<PaypalAnswer | null> {
    return this.#signedIn((headers) => this.#call('GET', path, { headers }));
  }

  async #signedIn(
    send: (headers: Record<string, string>) => Promise<CallOutcome>,
  ): Promise<PaypalAnswer | null> {
    for (let tries = 2; ; tries -= 1) {
      const token = await this.#tokens.token();
      const outcome = await send({ authorization: `Bearer ${token}` });
      if (outcome.kind === 'not_sent') throw new ProviderUnavailable(`paypal: ${outcome.why}`);
      if (outcome.kind === 'unclear') return null;
      if (!AT_THE_DOOR.has(outcome.status)) return answerIn(outcome);
      if (outcome.status === 401) await this.#tokens.spoiled(token);
      if (outcome.status !== 401 || tries === 1)
        throw new ProviderUnavailable(`paypal: turned away (${outcome.status})`);
    }
  }

  /** PayPal knows no refresh tokens here: it is asked anew. */
  async #ask(): Promise<Granted | null> {
    const { clientId, clientSecret } = this.settings;
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const outcome = await this.#call('POST', '/v1/oauth2/token', {
      headers: { ...FORM_BODY, authorization: `Basic ${basic}` },
      body: 'grant_type=client_credentials',
    });
    if (outcome.kind === 'not_sent') throw new TokenNotAsked(`paypal: ${outcome.why}`);
    if (outcome.kind === 'unclear') throw new ProviderUnavailable(`paypal: ${outcome.why}`);
    if (outcome.status >= 500) throw new TokenNotAsked(`paypal: no token (${outcome.status})`);
    const json = outcome.status === 200 ? jsonOf(outcome.body) : null;
    const token = json && textIn(json, 'access_token');
    if (!json || !token) return null;
    return { token, refreshToken: null, lifeMs: Number(textIn(json, 'expires_in')) * secondMs };
  }

  #call(
    method: 'GET' | 'POST',
    path: string,
    rest: { headers: Record<string, string>; body?: string },
  ): Promise<CallOutcome> {
    const { deadlineMs } = this.parts;
    return callProvider({ method, url: `${this.settings.baseUrl}${path}`, deadlineMs, ...rest });
  }
}

function answerIn({ status, body }: Extract<CallOutcome, { kind: 'answer' }>): PaypalAnswer | null {
  const json = status < 500 ? jsonOf(body) : null;
  return json && { status, json };
}
