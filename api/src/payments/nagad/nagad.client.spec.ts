import { constants, createSign, generateKeyPairSync, publicEncrypt, type KeyObject } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AdapterParts } from '../adapter.parts.js';
import { NagadClient } from './nagad.client.js';

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2_048 });
const [ours, nagads, strangers] = [pair(), pair(), pair()];
const client = new NagadClient(
  {
    baseUrl: 'http://127.0.0.1:1/nagad',
    merchantId: '1',
    accountNumber: '01711428036',
    keys: async () => ({ privateKey: ours.privateKey, publicKey: nagads.publicKey }),
  },
  { deadlineMs: 500 } as AdapterParts,
);

function sealed(text: string, { to, by }: { to: KeyObject; by: KeyObject }): Record<string, string> {
  const plain = Buffer.from(text);
  const key = { key: to, padding: constants.RSA_PKCS1_PADDING };
  return {
    sensitiveData: publicEncrypt(key, plain).toString('base64'),
    signature: createSign('RSA-SHA1').update(plain).sign(by, 'base64'),
  };
}
const answer = '{"paymentReferenceId":"P1","challenge":"riddle"}';
const genuine = sealed(answer, { to: ours.publicKey, by: nagads.privateKey });

test('an answer that Nagad signed for us is read', async () => {
  expect(await client.unseal(genuine)).toEqual({ paymentReferenceId: 'P1', challenge: 'riddle' });
});

test.each([
  ['signed by somebody else', sealed(answer, { to: ours.publicKey, by: strangers.privateKey })],
  ['sealed for somebody else', sealed(answer, { to: strangers.publicKey, by: nagads.privateKey })],
  [
    'with the signature of another answer',
    { ...genuine, signature: sealed('{}', { to: ours.publicKey, by: nagads.privateKey })['signature'] },
  ],
  ['without a signature', { sensitiveData: genuine['sensitiveData'] }],
  ['that is no object', sealed('[]', { to: ours.publicKey, by: nagads.privateKey })],
  ['that is nothing', {}],
])('an answer %s is not believed', async (_name, json) => {
  expect(await client.unseal(json)).toBeNull();
});
