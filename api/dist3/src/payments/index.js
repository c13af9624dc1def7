export { paymentRoutes } from './webhook.routes.js';
export { BankTransfers } from './bank/bank-transfers.service.js';
export { BankStatements } from './bank/bank-statements.service.js';
export { BankTransferState } from './bank/bank-transfer.row.js';
export { bangladeshiNumber } from './bangladeshi.number.js';
export { PaymentMethod } from './payment.method.js';
export * from './payment-provider.port.js';
export { pendingHints, ProviderHints } from './provider-hints.service.js';
export { Providers, useProviders } from './providers.service.js';
export { Webhooks } from './webhooks.service.js';
//# sourceMappingURL=index.js.map