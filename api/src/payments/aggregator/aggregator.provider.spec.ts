import { testProviderContract } from '../../testing/payment-provider.contract.js';

testProviderContract({
  id: 'aggregator',
  amount: { micros: 20_500_000n, currency: 'BDT' },
  payout: {
    method: 'ROCKET',
    operation: 'aggregator.payout',
    account: '01712345678',
    spellings: [
      '01712345678',
      '+8801712345678',
      '০১৭১২৩৪৫৬৭৮',
      '017123456785',
      '01712345678-5',
      '০১৭১২৩৪৫৬৭৮৫',
    ],
    malformed: [
      '',
      '0171234567',
      '0171234567890',
      '01212345678',
      '01712345678\n',
      'rina@example.com',
      '1e10',
    ],
  },
  webhooks: 'payout',
});
