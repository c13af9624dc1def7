import { X509Certificate, type KeyObject } from 'node:crypto';
import { callProvider } from './provider.http.js';

const MOST_KEPT = 20;

/** Certificates that were fetched, by address. The caller has made sure that the address is the provider's. */
export class CertificateStore {
  readonly #known = new Map<string, X509Certificate>();

  constructor(private readonly deadlineMs: number) {}

  /** Null where there is none, or its time is over. */
  async keyAt(url: string, now: Date): Promise<KeyObject | null> {
    const certificate = this.#known.get(url) ?? (await this.#fetch(url));
    if (certificate === null) return null;
    const valid = certificate.validFromDate <= now && now < certificate.validToDate;
    return valid ? certificate.publicKey : null;
  }

  async #fetch(url: string): Promise<X509Certificate | null> {
    const outcome = await callProvider({ method: 'GET', url, deadlineMs: this.deadlineMs });
    if (outcome.kind !== 'answer' || outcome.status !== 200) return null;
    try {
      const certificate = new X509Certificate(outcome.body);
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      this.#known.set(url, certificate);
      return certificate;
    } catch {
      return null;
    }
  }
}
