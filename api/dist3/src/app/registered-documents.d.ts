import { type Scope } from '../kernel/index.js';
/** As a client sends it, over HTTP or over a socket. */
export interface DocumentRequest {
    readonly query?: unknown;
    readonly extensions?: unknown;
}
/** What the request names its document by, if not by its text. */
export declare const hashIn: ({ extensions }: DocumentRequest) => {
    sha256Hash?: unknown;
} | null | undefined;
/**
 * The documents of our own pages, as their build lists them: `{ "sha256:…": "query …" }`. A cookie is sent by the
 * browser, whoever made it call, so what runs with one is a registered document; programs with a token of their own,
 * and strangers, may ask what they like. Where nothing is registered (the API by itself) nothing is asked for.
 */
export declare class RegisteredDocuments {
    #private;
    private readonly manifest;
    constructor(manifest?: Readonly<Record<string, string>> | null);
    /** @throws Error naming the file and what is wrong with it */
    static read(path: string): RegisteredDocuments;
    /** For development: read anew whenever the list has changed. */
    static follow(path: string): RegisteredDocuments;
    /**
     * The text that is asked for, by its hash or as it stands.
     * @throws PERSISTED_QUERY_NOT_FOUND for a hash that nobody registered
     */
    textOf(request: DocumentRequest): unknown;
    /** @throws PERSISTED_QUERY_NOT_FOUND where this caller may not ask that */
    admit({ viewer }: Pick<Scope, 'viewer'>, text: unknown): void;
    /** Whether our pages registered this very text. */
    holds(text: string): boolean;
}
