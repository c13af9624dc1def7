export interface SslcommerzSettings {
    /** Without a trailing slash. */
    readonly baseUrl: string;
    readonly storeId: string;
    readonly storePassword: string;
}
/** The practice store of the simulator. */
export declare const sslcommerzPractice: (simulatorUrl: string) => SslcommerzSettings;
