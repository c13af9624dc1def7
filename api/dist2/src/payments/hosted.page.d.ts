export type HostedForm = Readonly<Record<string, string>>;
export interface HostedPage {
    readonly status: number;
    readonly html: string;
    /** What must be said beside it, word for word: its style is allowed by hash. */
    readonly contentSecurityPolicy: string;
    /** Where it sends the payer; null where it stays. */
    readonly location: string | null;
}
interface Surroundings {
    readonly simulatorUrl: string;
    readonly deadlineMs: number;
    readonly language: string;
    readonly form: HostedForm | undefined;
}
/**
 * A page of the simulator, by its address; null for any other address.
 * @throws ProviderUnavailable
 */
export declare function hostedPage(url: string, surroundings: Surroundings): Promise<HostedPage | null>;
export {};
