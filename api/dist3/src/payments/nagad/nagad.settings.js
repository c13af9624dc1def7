import { createPrivateKey, createPublicKey } from 'node:crypto';
import { ProviderUnavailable } from '../payment-provider.port.js';
import { callProvider, jsonOf, textIn } from '../provider.http.js';
/** Keys as Nagad's portal shows them: base64 of DER. */
export const nagadKeys = (privateKey, publicKey) => ({
    privateKey: createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }),
});
export function nagadLive({ baseUrl, merchantId, accountNumber, privateKey, publicKey, }) {
    const keys = nagadKeys(privateKey, publicKey);
    return { baseUrl, merchantId, accountNumber, keys: async () => keys };
}
const known = new Map();
/** The practice merchant: the simulator makes both pairs of keys at its start and hands the merchant's out. */
export const nagadPractice = ({ deadlineMs }) => (simulatorUrl) => {
    const baseUrl = `${simulatorUrl}/nagad`;
    const fetched = async () => {
        const url = `${baseUrl}/practice-merchant/keys`;
        const outcome = await callProvider({ method: 'GET', url, deadlineMs });
        const json = outcome.kind === 'answer' && outcome.status === 200 ? jsonOf(outcome.body) : null;
        if (json === null)
            throw new ProviderUnavailable('nagad: the practice keys are not to be had');
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
//# sourceMappingURL=nagad.settings.js.map