import { testProviderContract } from '../../testing/payment-provider.contract.js';

testProviderContract({
  id: 'paypal',
  amount: { micros: 25_500_000n, currency: 'USD' },
  payout: {
    method: 'PAYPAL',
    operation: 'paypal.payouts',
    account: 'rina@example.com',
    spellings: ['rina@example.com', ' Rina@Example.com '],
    malformed: [
      '',
      'rina',
      'rina@',
      '@example.com',
      'rina@example',
      'rina@example.com\r\nBcc: all@example.com',
      'Rina <rina@example.com>',
      'rina@example.com,karim@example.com',
      'ri na@example.com',
      '01712345678',
      `${'a'.repeat(65)}@example.com`,
    ],
  },
  webhooks: 'payout',
});
