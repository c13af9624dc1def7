import type { ParsedWebhook, RawRequest } from '../payment-provider.port.js';
import type { SslcommerzSettings } from './sslcommerz.settings.js';
/** Instant payment notifications: forms signed with a hash over the fields they name and the store's password. */
export declare function readNotice({ body }: RawRequest, settings: SslcommerzSettings): ParsedWebhook;
