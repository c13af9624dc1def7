import type { AdapterParts } from '../adapter.parts.js';
import type { ParsedWebhook, RawRequest } from '../payment-provider.port.js';
import type { BkashSettings } from './bkash.settings.js';
/** Instant payment notifications: messages of Amazon SNS, believed only with their signature and from our topic. */
export declare function readNotice({ body }: RawRequest, settings: BkashSettings, parts: AdapterParts): Promise<ParsedWebhook>;
