export interface AggregatorSettings {
    /** Without a trailing slash. */
    readonly baseUrl: string;
    readonly login: string;
    /** Signs our calls, and their messages. */
    readonly secret: string;
}
/** The practice merchant of the simulator. */
export declare const aggregatorPractice: (simulatorUrl: string) => AggregatorSettings;
