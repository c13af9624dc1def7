/** Takes some tens of milliseconds on a thread of its own: never inside a transaction. */
export declare const hashPassword: (password: string) => Promise<string>;
/** Where there is no account the password is held against a decoy, so that the answer takes as long. */
export declare function passwordFits(passwordHash: string | null, password: string): Promise<boolean>;
