import type { Config } from '../config.js';
import type { PageHandler } from './http.server.js';
import type { Logger } from './log.js';
import { RegisteredDocuments } from './registered-documents.js';
/** The pages as they were built, or nothing where only the API was. */
export declare function loadPages(config: Config, log: Logger): Promise<PageHandler | undefined>;
/**
 * What the pages may ask. Beside built pages the list must be there: without it a session's cookie would run anything.
 * @throws Error when it is missing or broken
 */
export declare function loadDocuments(): RegisteredDocuments | undefined;
