import * as v from 'valibot';
export declare const providerKeys: {
    readonly BKASH_BASE_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a https:// URL">]>, undefined>;
    readonly BKASH_USERNAME: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly BKASH_PASSWORD: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly BKASH_APP_KEY: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly BKASH_APP_SECRET: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly BKASH_TOPIC_ARN: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly NAGAD_BASE_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a https:// URL">]>, undefined>;
    readonly NAGAD_MERCHANT_ID: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly NAGAD_ACCOUNT_NUMBER: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly NAGAD_PRIVATE_KEY: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be an RSA private key in base64, without its BEGIN and END lines" | "must be an RSA private key (PKCS #8) in base64, without its BEGIN and END lines" | "must be an RSA public key in base64, without its BEGIN and END lines" | "must be an RSA public key (PKCS #8) in base64, without its BEGIN and END lines">]>, undefined>;
    readonly NAGAD_PUBLIC_KEY: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be an RSA private key in base64, without its BEGIN and END lines" | "must be an RSA private key (PKCS #8) in base64, without its BEGIN and END lines" | "must be an RSA public key in base64, without its BEGIN and END lines" | "must be an RSA public key (PKCS #8) in base64, without its BEGIN and END lines">]>, undefined>;
    readonly SSLCOMMERZ_BASE_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a https:// URL">]>, undefined>;
    readonly SSLCOMMERZ_STORE_ID: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly SSLCOMMERZ_STORE_PASSWORD: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly PAYPAL_BASE_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a https:// URL">]>, undefined>;
    readonly PAYPAL_CLIENT_ID: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly PAYPAL_CLIENT_SECRET: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly PAYPAL_WEBHOOK_ID: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly SKRILL_BASE_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a https:// URL">]>, undefined>;
    readonly SKRILL_EMAIL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly SKRILL_API_PASSWORD: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly AGGREGATOR_BASE_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a https:// URL">]>, undefined>;
    readonly AGGREGATOR_LOGIN: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly AGGREGATOR_SECRET: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
    readonly BANK_DEBIT_ACCOUNT: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be plain printable characters">]>, undefined>;
};
type Settings = v.InferOutput<v.ObjectSchema<typeof providerKeys, undefined>>;
/** Which setting gives which key of which provider. */
declare const names: {
    readonly bkash: {
        readonly baseUrl: "BKASH_BASE_URL";
        readonly username: "BKASH_USERNAME";
        readonly password: "BKASH_PASSWORD";
        readonly appKey: "BKASH_APP_KEY";
        readonly appSecret: "BKASH_APP_SECRET";
        readonly topicArn: "BKASH_TOPIC_ARN";
    };
    readonly nagad: {
        readonly baseUrl: "NAGAD_BASE_URL";
        readonly merchantId: "NAGAD_MERCHANT_ID";
        readonly accountNumber: "NAGAD_ACCOUNT_NUMBER";
        readonly privateKey: "NAGAD_PRIVATE_KEY";
        readonly publicKey: "NAGAD_PUBLIC_KEY";
    };
    readonly sslcommerz: {
        readonly baseUrl: "SSLCOMMERZ_BASE_URL";
        readonly storeId: "SSLCOMMERZ_STORE_ID";
        readonly storePassword: "SSLCOMMERZ_STORE_PASSWORD";
    };
    readonly paypal: {
        readonly baseUrl: "PAYPAL_BASE_URL";
        readonly clientId: "PAYPAL_CLIENT_ID";
        readonly clientSecret: "PAYPAL_CLIENT_SECRET";
        readonly webhookId: "PAYPAL_WEBHOOK_ID";
    };
    readonly skrill: {
        readonly baseUrl: "SKRILL_BASE_URL";
        readonly email: "SKRILL_EMAIL";
        readonly apiPassword: "SKRILL_API_PASSWORD";
    };
    readonly aggregator: {
        readonly baseUrl: "AGGREGATOR_BASE_URL";
        readonly login: "AGGREGATOR_LOGIN";
        readonly secret: "AGGREGATOR_SECRET";
    };
    readonly bank: {
        readonly debitAccount: "BANK_DEBIT_ACCOUNT";
    };
};
type Names = typeof names;
/** The keys of each provider that has all of them; null: it is not offered. */
export type ProviderKeys = {
    readonly [P in keyof Names]: {
        readonly [K in keyof Names[P]]: string;
    } | null;
};
export declare function keysOf(settings: Settings): ProviderKeys;
export {};
