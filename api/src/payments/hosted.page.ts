import { ProviderUnavailable } from './payment-provider.port.js';

export type HostedForm = Readonly<Record<string, string>>;
export interface HostedPage {
  readonly status: number;
  readonly html: string;
  /** What must be said beside it, word for word: its style is allowed by hash. */
  readonly contentSecurityPolicy: string;
  /** Where it sends the payer; null where it stays. */
  readonly location: string | null;
}
interface Surroundings {
  readonly simulatorUrl: string;
  readonly deadlineMs: number;
  readonly language: string;
  readonly form: HostedForm | undefined;
}
const CLOSED = "default-src 'none'";

/**
 * A page of the simulator, by its address; null for any other address.
 * @throws ProviderUnavailable
 */
export async function hostedPage(url: string, surroundings: Surroundings): Promise<HostedPage | null> {
  const { simulatorUrl, deadlineMs, language, form } = surroundings;
  if (!URL.canParse(url) || new URL(url).hostname !== new URL(simulatorUrl).hostname) return null;
  // Started again it listens on another port, and still knows its payments.
  const here = new URL(new URL(url).pathname, simulatorUrl);
  const asked = fetch(here, {
    method: form ? 'POST' : 'GET',
    headers: { 'accept-language': language },
    redirect: 'manual',
    signal: AbortSignal.timeout(deadlineMs),
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });
  const response = await asked.catch(() => {
    throw new ProviderUnavailable('The practice checkout does not answer.');
  });
  return {
    status: response.status,
    html: await response.text(),
    contentSecurityPolicy: response.headers.get('content-security-policy') ?? CLOSED,
    location: response.headers.get('location'),
  };
}
