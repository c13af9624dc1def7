export interface PaypalSettings {
    /** Without a trailing slash. */
    readonly baseUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** The one listener whose messages are ours: it is part of what they sign. */
    readonly webhookId: string;
    /** Where certificates are; null: PayPal's own hosts. */
    readonly certificateOrigin: string | null;
}
type Keys = Omit<PaypalSettings, 'certificateOrigin'>;
/** The practice business of the simulator. */
export declare const paypalPractice: (simulatorUrl: string) => PaypalSettings;
export declare const paypalLive: (keys: Keys) => PaypalSettings;
export {};
