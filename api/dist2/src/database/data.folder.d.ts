/** Makes a folder where there is none and answers its real path, or says in one sentence why it is of no use. */
export declare function ownFolder(path: string, mode?: number): string;
