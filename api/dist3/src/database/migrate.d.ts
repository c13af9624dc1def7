/**
 * Brings the schema up to date and hands the app's role its rights. Several nodes may start at once: the first does
 * the work, the others wait and find it done.
 * @throws Error in one sentence where the app's role is an owner; nothing was changed then
 */
export declare function migrate(ownerUrl: string, appUrl: string): Promise<{
    applied: string[];
}>;
