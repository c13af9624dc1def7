/**
 * Ordinary work goes by a role that owns nothing: it is given limits of its own, and an owner may do everything.
 * @throws Error in one sentence for the operator, where the app's role is an owner or works on another database
 */
export declare function refuseOwner(appUrl: string, ownerUrl: string): Promise<void>;
