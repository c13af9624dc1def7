import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { CodedError } from '../kernel/index.js';
/** What the request names its document by, if not by its text. */
export const hashIn = ({ extensions }) => extensions?.persistedQuery;
const HASH = /^(?:sha256:)?([0-9a-f]{64})$/;
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
/**
 * The documents of our own pages, as their build lists them: `{ "sha256:…": "query …" }`. A cookie is sent by the
 * browser, whoever made it call, so what runs with one is a registered document; programs with a token of their own,
 * and strangers, may ask what they like. Where nothing is registered (the API by itself) nothing is asked for.
 */
export class RegisteredDocuments {
    manifest;
    #texts;
    #known;
    #refresh = () => undefined;
    constructor(manifest = null) {
        this.manifest = manifest;
        this.#texts = textsOf(manifest ?? {});
        this.#known = new Set(this.#texts.values());
    }
    /** @throws Error naming the file and what is wrong with it */
    static read(path) {
        return new RegisteredDocuments(parse(path));
    }
    /** For development: read anew whenever the list has changed. */
    static follow(path) {
        const documents = RegisteredDocuments.read(path);
        let seen = statSync(path).mtimeMs;
        documents.#refresh = () => {
            const mtimeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? seen;
            if (mtimeMs === seen)
                return;
            seen = mtimeMs;
            documents.#texts = textsOf(parse(path));
            documents.#known = new Set(documents.#texts.values());
        };
        return documents;
    }
    /**
     * The text that is asked for, by its hash or as it stands.
     * @throws PERSISTED_QUERY_NOT_FOUND for a hash that nobody registered
     */
    textOf(request) {
        const asked = hashIn(request);
        if (!asked)
            return request.query;
        const hash = HASH.exec(String(asked.sha256Hash))?.[1];
        const text = hash && (this.#find(hash) ?? fitting(request.query, hash));
        if (!text)
            throw notFound();
        return text;
    }
    /** @throws PERSISTED_QUERY_NOT_FOUND where this caller may not ask that */
    admit({ viewer }, text) {
        if (this.manifest === null || viewer?.via !== 'cookie' || typeof text !== 'string')
            return;
        if (!this.holds(text))
            throw notFound();
    }
    /** Whether our pages registered this very text. */
    holds(text) {
        this.#refresh();
        return this.#known.has(text);
    }
    #find(hash) {
        this.#refresh();
        return this.#texts.get(hash);
    }
}
function parse(path) {
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch (cause) {
        throw new Error(`The list of registered documents at ${path} cannot be read; build the web client.`, {
            cause,
        });
    }
}
/** Each text is held to its hash: a list that was cut or edited must not pass. */
function textsOf(manifest) {
    return new Map(Object.entries(manifest).map(([name, text]) => {
        const hash = HASH.exec(name)?.[1];
        if (hash === undefined || sha256(text) !== hash)
            throw new Error(`The registered document ${name} does not fit its hash.`);
        return [hash, text];
    }));
}
/** Programs that hope for a stored document send its text along on their second try. */
const fitting = (query, hash) => typeof query === 'string' && sha256(query) === hash ? query : undefined;
const notFound = () => new CodedError('PERSISTED_QUERY_NOT_FOUND', 'This server knows no such document; reload the page.');
//# sourceMappingURL=registered-documents.js.map