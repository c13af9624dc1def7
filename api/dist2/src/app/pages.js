import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ownOrigins } from './origin.policy.js';
import { ownAddress } from './own.address.js';
import { RegisteredDocuments } from './registered-documents.js';
import { internalKey } from './request.facts.js';
/** The compiled file lies in api/dist/src/app. */
const inClient = (path) => fileURLToPath(new URL(`../../../../client/${path}`, import.meta.url));
const built = inClient('build/handler.js');
/** How the pages learn under which address they are read; whatever a client sends by these names is replaced. */
const SCHEME_HEADER = 'x-kajlet-scheme';
const HOST_HEADER = 'x-kajlet-host';
/** The pages as they were built, or nothing where only the API was. */
export async function loadPages(config, log) {
    if (!existsSync(built))
        return undefined;
    // Read once, while the module loads.
    Object.assign(process.env, pageEnvironment(config));
    const { handler } = (await import(pathToFileURL(built).href));
    const address = addresser(config);
    return (request, response) => {
        address(request);
        Promise.resolve(handler(request, response)).catch((error) => {
            log.error({ err: error }, 'a page failed');
            if (!response.headersSent)
                response.writeHead(500);
            response.end();
        });
    };
}
/**
 * What the pages may ask. Beside built pages the list must be there: without it a session's cookie would run anything.
 * @throws Error when it is missing or broken
 */
export function loadDocuments() {
    if (process.env['NODE_ENV'] === 'development') {
        const current = inClient('src/lib/api/generated/persisted-documents.json');
        return existsSync(current) ? RegisteredDocuments.follow(current) : undefined;
    }
    return existsSync(built) ? RegisteredDocuments.read(inClient('build/documents.json')) : undefined;
}
function pageEnvironment(config) {
    return {
        PROTOCOL_HEADER: SCHEME_HEADER,
        HOST_HEADER,
        // Five files of the largest size and what is typed beside them, sent without scripts. A form with more files has a
        // button that sends some of them ahead; all of them at once would be too much to hold in memory for anybody who asks.
        BODY_SIZE_LIMIT: '26M',
        KAJLET_INTERNAL_URL: ownAddress(config),
        KAJLET_INTERNAL_KEY: internalKey,
        ...(config.trustProxy ? { ADDRESS_HEADER: 'x-forwarded-for' } : {}),
    };
}
/** Our own public address, or the other name of this machine that the reader typed; never a name a client made up. */
function addresser(config) {
    const origins = ownOrigins(config);
    return (request) => {
        const typed = `http://${request.headers.host ?? ''}`;
        const { protocol, host } = new URL(origins.has(typed) ? typed : config.publicUrl);
        request.headers[SCHEME_HEADER] = protocol.slice(0, -1);
        request.headers[HOST_HEADER] = host;
    };
}
//# sourceMappingURL=pages.js.map