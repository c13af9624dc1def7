import { createPrivateKey, createPublicKey } from 'node:crypto';
import * as v from 'valibot';
/** Where an adapter's settings come from; all of a provider's, or none and it is not offered. */
const text = v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/, 'must be plain printable characters')));
const httpsUrl = v.optional(v.pipe(v.string(), v.check((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'must be a https:// URL')));
/** Keys as a provider's portal shows them: base64 of DER. One that cannot be read would stop every payment later. */
const rsaKey = (side) => v.optional(v.pipe(v.string(), v.check((value) => isRsaKey(value, side), `must be an RSA ${side} key${side === 'private' ? ' (PKCS #8)' : ''} in base64, without its BEGIN and END lines`)));
function isRsaKey(text, side) {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text))
        return false;
    const key = Buffer.from(text, 'base64');
    try {
        const { asymmetricKeyType } = side === 'private'
            ? createPrivateKey({ key, format: 'der', type: 'pkcs8' })
            : createPublicKey({ key, format: 'der', type: 'spki' });
        return asymmetricKeyType === 'rsa';
    }
    catch {
        return false;
    }
}
export const providerKeys = {
    BKASH_BASE_URL: httpsUrl,
    BKASH_USERNAME: text,
    BKASH_PASSWORD: text,
    BKASH_APP_KEY: text,
    BKASH_APP_SECRET: text,
    BKASH_TOPIC_ARN: text,
    NAGAD_BASE_URL: httpsUrl,
    NAGAD_MERCHANT_ID: text,
    NAGAD_ACCOUNT_NUMBER: text,
    NAGAD_PRIVATE_KEY: rsaKey('private'),
    NAGAD_PUBLIC_KEY: rsaKey('public'),
    SSLCOMMERZ_BASE_URL: httpsUrl,
    SSLCOMMERZ_STORE_ID: text,
    SSLCOMMERZ_STORE_PASSWORD: text,
    PAYPAL_BASE_URL: httpsUrl,
    PAYPAL_CLIENT_ID: text,
    PAYPAL_CLIENT_SECRET: text,
    PAYPAL_WEBHOOK_ID: text,
    SKRILL_BASE_URL: httpsUrl,
    SKRILL_EMAIL: text,
    SKRILL_API_PASSWORD: text,
    AGGREGATOR_BASE_URL: httpsUrl,
    AGGREGATOR_LOGIN: text,
    AGGREGATOR_SECRET: text,
    BANK_DEBIT_ACCOUNT: text,
};
/** Which setting gives which key of which provider. */
const names = {
    bkash: {
        baseUrl: 'BKASH_BASE_URL',
        username: 'BKASH_USERNAME',
        password: 'BKASH_PASSWORD',
        appKey: 'BKASH_APP_KEY',
        appSecret: 'BKASH_APP_SECRET',
        topicArn: 'BKASH_TOPIC_ARN',
    },
    nagad: {
        baseUrl: 'NAGAD_BASE_URL',
        merchantId: 'NAGAD_MERCHANT_ID',
        accountNumber: 'NAGAD_ACCOUNT_NUMBER',
        privateKey: 'NAGAD_PRIVATE_KEY',
        publicKey: 'NAGAD_PUBLIC_KEY',
    },
    sslcommerz: {
        baseUrl: 'SSLCOMMERZ_BASE_URL',
        storeId: 'SSLCOMMERZ_STORE_ID',
        storePassword: 'SSLCOMMERZ_STORE_PASSWORD',
    },
    paypal: {
        baseUrl: 'PAYPAL_BASE_URL',
        clientId: 'PAYPAL_CLIENT_ID',
        clientSecret: 'PAYPAL_CLIENT_SECRET',
        webhookId: 'PAYPAL_WEBHOOK_ID',
    },
    skrill: { baseUrl: 'SKRILL_BASE_URL', email: 'SKRILL_EMAIL', apiPassword: 'SKRILL_API_PASSWORD' },
    aggregator: { baseUrl: 'AGGREGATOR_BASE_URL', login: 'AGGREGATOR_LOGIN', secret: 'AGGREGATOR_SECRET' },
    bank: { debitAccount: 'BANK_DEBIT_ACCOUNT' },
};
export function keysOf(settings) {
    const all = Object.entries(names).map(([provider, wanted]) => {
        const found = Object.entries(wanted).map(([key, name]) => [key, valueOf(settings, name)]);
        const isWhole = found.every(([, value]) => value !== '');
        return [provider, isWhole ? Object.fromEntries(found) : null];
    });
    return Object.fromEntries(all);
}
/** Addresses lose their last stroke. */
const valueOf = (settings, name) => {
    const value = settings[name] ?? '';
    return name.endsWith('_URL') ? value.replace(/\/+$/, '') : value;
};
//# sourceMappingURL=provider-keys.config.js.map