import { testProviderContract } from '../../testing/payment-provider.contract.js';
import { bankClerk } from '../../testing/provider-contract/bank.clerk.js';

testProviderContract({
  id: 'bank',
  amount: { micros: 750_500_000n, currency: 'BDT' },
  carried: {
    method: 'BANK',
    clerk: bankClerk,
    name: 'রিনা আক্তার',
    account: '090261234-1234567890123',
    spellings: [
      '090261234-1234567890123',
      '090261234 1234567890123',
      '090261234 / 1234567890123',
      '০৯০২৬১২৩৪ ১২৩৪৫৬৭৮৯০১২৩',
    ],
    malformed: [
      '',
      '1234567890123',
      '09026123 1234567890123',
      '090261234 1234567',
      '090261234 123456789012345678',
      '090261234 1234567890123\r\nX: 1',
      '=1+1 1234567890123',
      'rina@example.com',
    ],
  },
});
