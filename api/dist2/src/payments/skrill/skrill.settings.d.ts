export interface SkrillSettings {
    /** Without a trailing slash. */
    readonly baseUrl: string;
    readonly email: string;
    readonly apiPassword: string;
}
/** The practice merchant of the simulator. */
export declare const skrillPractice: (simulatorUrl: string) => SkrillSettings;
