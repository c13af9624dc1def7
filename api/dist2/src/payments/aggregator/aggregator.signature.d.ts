interface Signed {
    readonly login: string;
    readonly date: string;
    readonly body: string;
}
/** What proves who wrote a call or a message: over the login, the time and the body. */
export declare const signatureOf: ({ login, date, body }: Signed, secret: string) => string;
export declare function isSignedBy(message: Signed, given: string, secret: string): boolean;
export {};
