export { paymentRoutes } from './webhook.routes.js';
export { bangladeshiNumber } from './bangladeshi.number.js';
export type { ProviderHealth } from './circuit.breaker.js';
export type { HostedForm, HostedPage } from './hosted.page.js';
export { PaymentMethod } from './payment.method.js';
export * from './payment-provider.port.js';
export { ProviderHints, type PendingHint } from './provider-hints.service.js';
export { Providers, useProviders } from './providers.service.js';
export { Webhooks, type WebhookCounts } from './webhooks.service.js';
