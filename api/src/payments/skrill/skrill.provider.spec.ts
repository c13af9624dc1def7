import { testProviderContract } from '../../testing/payment-provider.contract.js';

testProviderContract({
  id: 'skrill',
  amount: { micros: 25_500_000n, currency: 'USD' },
  payout: {
    method: 'SKRILL',
    operation: 'skrill.transfer',
    account: 'rina@example.com',
    spellings: ['rina@example.com', 'RINA@example.com'],
    malformed: [
      '',
      'rina',
      'rina@example.com\nBcc: all@example.com',
      'Rina <rina@example.com>',
      '01712345678',
    ],
  },
});
