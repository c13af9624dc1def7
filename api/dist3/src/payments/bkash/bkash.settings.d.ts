export interface BkashSettings {
    /** Without a trailing slash. */
    readonly baseUrl: string;
    readonly username: string;
    readonly password: string;
    readonly appKey: string;
    readonly appSecret: string;
    /** The one topic whose notifications are ours: anybody can have messages signed by Amazon. */
    readonly topicArn: string;
    /** Where certificates are; null: Amazon's own hosts. */
    readonly certificateOrigin: string | null;
}
/** The practice merchant of the simulator, which every simulator knows. */
export declare const bkashPractice: (simulatorUrl: string) => BkashSettings;
/** The merchant's own keys; certificates come from Amazon. */
export declare const bkashLive: (keys: Omit<BkashSettings, "certificateOrigin">) => BkashSettings;
