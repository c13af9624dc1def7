import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { AdapterParts } from '../adapter.parts.js';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf, textIn } from '../provider.http.js';

/** Ours to sign and to read, theirs to write to them and to recognise them. */
export interface NagadKeys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}
export interface NagadSettings {
  /** Up to and without `/api/dfs`. */
  readonly baseUrl: string;
  readonly merchantId: string;
  readonly accountNumber: string;
  /** @throws ProviderUnavailable */
  readonly keys: () => Promise<NagadKeys>;
}

/** Keys as Nagad's portal shows them: base64 of DER. */
export const nagadKeys = (privateKey: string, publicKey: string): NagadKeys => ({
  privateKey: createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' }),
  publicKey: createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }),
});

export function nagadLive({
  baseUrl,
  merchantId,
  accountNumber,
  privateKey,
  publicKey,
}: {
  readonly baseUrl: string;
  readonly merchantId: string;
  readonly accountNumber: string;
  readonly privateKey: string;
  readonly publicKey: string;
}): NagadSettings {
  const keys = nagadKeys(privateKey, publicKey);
  return { baseUrl, merchantId, accountNumber, keys: async () => keys };
}

const known = new Map<string, NagadKeys>();

/** The practice merchant: the simulator makes both pairs of keys at its start and hands the merchant's out. */
export const nagadPractice =
  ({ deadlineMs }: AdapterParts) =>
  (simulatorUrl: string): NagadSettings => {
    const baseUrl = `${simulatorUrl}/nagad`;
    const fetched = async (): Promise<NagadKeys> => {
      const url = `${baseUrl}/practice-merchant/keys`;
      const outcome = await callProvider({ method: 'GET', url, deadlineMs });
      const json = outcome.kind === 'answer' && outcome.status === 200 ? jsonOf(outcome.body) : null;
      if (json === null) throw new ProviderUnavailable('nagad: the practice keys are not to be had');
      const keys = nagadKeys(textIn(json, 'merchantPrivateKey'), textIn(json, 'nagadPublicKey'));
      known.set(baseUrl, keys);
      return keys;
    };
    return {
      baseUrl,
      merchantId: '683002007104225',
      accountNumber: '01711428036',
      keys: async () => known.get(baseUrl) ?? fetched(),
    };
  };
