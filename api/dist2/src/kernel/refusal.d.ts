export declare abstract class UserError {
    code: string;
    message: string;
}
/** Class decorator of refusals: remembers the GraphQL name for the interface's resolveType. */
export declare function RefusalName(name: string): ClassDecorator;
/** Carries a UserError up the stack, so that every open transaction rolls back on the way. */
export declare class Refusal extends Error {
    readonly reason: UserError;
    constructor(reason: UserError);
}
/** A rule says no: nothing of the current transaction remains. */
export declare function refuse(reason: UserError): never;
