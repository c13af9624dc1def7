import { testProviderContract } from '../../testing/payment-provider.contract.js';

testProviderContract({
  id: 'sslcommerz',
  amount: { micros: 250_500_000n, currency: 'BDT' },
  payin: { method: 'CARD', create: 'sslcommerz.session', complete: 'sslcommerz.pay' },
  webhooks: 'payin',
});
