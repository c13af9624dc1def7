import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadConfig } from '../config.js';
import type { AdapterParts } from './adapter.parts.js';
import { adaptersOf } from './adapters.js';
import { PaymentMethod } from './payment.method.js';

const offered = (settings: Record<string, string>) =>
  adaptersOf(loadConfig(settings).providers, () => ({}) as AdapterParts);
const SIMULATOR = { PAYMENT_PROVIDERS: 'simulator', PROVIDER_SIMULATOR_URL: 'http://127.0.0.1:4100' };

test('while practising every way in and out is there, but crypto', () => {
  const all = offered(SIMULATOR);
  const methods = (direction: 'payin' | 'payout') =>
    Object.values(PaymentMethod).filter((method) =>
      all.some(
        (adapter) => adapter.capabilities()[direction] && adapter.capabilities().methods.includes(method),
      ),
    );
  expect(methods('payin')).toEqual(['BKASH', 'NAGAD', 'CARD']);
  expect(methods('payout')).toEqual(['BKASH', 'NAGAD', 'ROCKET', 'RECHARGE', 'BANK', 'PAYPAL', 'SKRILL']);
});

test('live, only those are there whose keys somebody gave', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const keys = {
    NAGAD_BASE_URL: 'https://api.mynagad.com/',
    NAGAD_MERCHANT_ID: '1',
    NAGAD_ACCOUNT_NUMBER: '01711428036',
    NAGAD_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    NAGAD_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    SKRILL_BASE_URL: 'https://www.skrill.com',
    SKRILL_EMAIL: 'pay@kajlet.example',
  };
  expect(offered({ PAYMENT_PROVIDERS: 'live' })).toEqual([]);
  expect(offered({ PAYMENT_PROVIDERS: 'live', ...keys }).map(({ id }) => id)).toEqual(['nagad']);
});

test('PayPal is closed to Bangladesh until an operator opens it', () => {
  const closedTo = (settings: Record<string, string>) =>
    offered({ ...SIMULATOR, ...settings })
      .find(({ id }) => id === 'paypal')!
      .capabilities().closedTo;
  expect(closedTo({})).toEqual(['BD']);
  expect(closedTo({ PAYPAL_CLOSED_COUNTRIES: 'none' })).toEqual([]);
  expect(closedTo({ PAYPAL_CLOSED_COUNTRIES: 'BD,PK' })).toEqual(['BD', 'PK']);
});
