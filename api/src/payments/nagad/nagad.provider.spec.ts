import { testProviderContract } from '../../testing/payment-provider.contract.js';

testProviderContract({
  id: 'nagad',
  amount: { micros: 250_500_000n, currency: 'BDT' },
  payin: { method: 'NAGAD', create: 'nagad.initialize', complete: 'nagad.pay' },
  payout: {
    method: 'NAGAD',
    operation: 'nagad.transfer',
    account: '01712345678',
    spellings: ['01712345678', '+8801712345678', '০১৭১২৩৪৫৬৭৮', '01712-345-678'],
    malformed: ['', '0171234567', '01212345678', '01712345678\r\nX-Evil: 1', 'rina@example.com', '1e10'],
  },
});
