import { constants, createPublicKey, createSign, createVerify, privateDecrypt, publicEncrypt, } from 'node:crypto';
const PKCS1 = constants.RSA_PKCS1_PADDING;
/** The two pairs of keys between Nagad and its practice merchant. */
export const nagadPairs = (keys) => ({
    nagad: keys.named('nagad').privateKey,
    merchant: keys.named('nagad merchant').privateKey,
});
/** What a practice merchant gets from the portal. */
export function merchantKeys(keys) {
    const { nagad, merchant } = nagadPairs(keys);
    return {
        merchantPrivateKey: merchant.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
        nagadPublicKey: createPublicKey(nagad).export({ type: 'spki', format: 'der' }).toString('base64'),
    };
}
/** For the merchant's eyes, with Nagad's signature. */
export function seal(keys, fields) {
    const { nagad, merchant } = nagadPairs(keys);
    const plain = Buffer.from(JSON.stringify(fields));
    const key = createPublicKey(merchant);
    return {
        sensitiveData: publicEncrypt({ key, padding: PKCS1 }, plain).toString('base64'),
        signature: createSign('RSA-SHA1').update(plain).sign(nagad, 'base64'),
    };
}
/** What the merchant wrote for Nagad; null where it is not the merchant's or cannot be read. */
export function unseal(keys, sensitiveData, signature) {
    const { nagad, merchant } = nagadPairs(keys);
    try {
        const plain = privateDecrypt({ key: nagad, padding: PKCS1 }, Buffer.from(sensitiveData, 'base64'));
        const isTheirs = createVerify('RSA-SHA1')
            .update(plain)
            .verify(createPublicKey(merchant), signature, 'base64');
        return isTheirs ? JSON.parse(plain.toString('utf8')) : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=nagad.seal.js.map