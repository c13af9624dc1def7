export * from './account.ids.js';
export * from './ledger.checks.js';
export * from './ledger.service.js';
