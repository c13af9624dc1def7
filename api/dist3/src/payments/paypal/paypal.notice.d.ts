import type { AdapterParts } from '../adapter.parts.js';
import type { ParsedWebhook, RawRequest } from '../payment-provider.port.js';
import type { PaypalSettings } from './paypal.settings.js';
/** Messages about single items, signed for our listener with a certificate that PayPal publishes. */
export declare function readNotice(request: RawRequest, settings: PaypalSettings, parts: AdapterParts): Promise<ParsedWebhook>;
