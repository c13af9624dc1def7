import * as v from 'valibot';
import { type ProviderKeys } from './provider-keys.config.js';
export declare const providerEnvironment: {
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
    readonly PAYMENT_PROVIDERS: v.OptionalSchema<v.PicklistSchema<["simulator", "live"], "must be \"simulator\" or \"live\"">, undefined>;
    readonly PROVIDER_SIMULATOR_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a http:// URL">]>, undefined>;
    readonly PROVIDER_DEADLINE_MS: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a whole number">, v.TransformAction<any, number>, v.MinValueAction<number, number, `must be at least ${number}`>, v.MaxValueAction<number, number, `must be at most ${number}`>]>, undefined>;
    readonly PROVIDER_ABSENCE_SECONDS: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a whole number">, v.TransformAction<any, number>, v.MinValueAction<number, number, `must be at least ${number}`>, v.MaxValueAction<number, number, `must be at most ${number}`>]>, undefined>;
    readonly PAYPAL_CLOSED_COUNTRIES: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be \"none\" or two-letter codes with commas between">]>, undefined>;
};
type Settings = v.InferOutput<v.ObjectSchema<typeof providerEnvironment, undefined>>;
export interface ProvidersConfig {
    readonly mode: 'simulator' | 'live';
    /** Where the simulator listens; null: nowhere yet, or not at all. */
    readonly simulatorUrl: string | null;
    /** Longest time a call to a provider takes. */
    readonly deadlineMs: number;
    /** How long after the last try an absent payment is believed to stay absent. */
    readonly absenceIsFinalAfterMs: number;
    /** Where PayPal opens no accounts that receive money, or we do not want it to. */
    readonly paypalClosedTo: readonly string[];
    readonly keys: ProviderKeys;
}
/** Practice money in the embedded default; real money only where somebody gave keys to it. */
export declare const moneyModeOf: (settings: Pick<Settings, "PAYMENT_PROVIDERS">, embedded: boolean) => ProvidersConfig["mode"];
export declare function providersOf(settings: Settings, embedded: boolean): ProvidersConfig;
export {};
