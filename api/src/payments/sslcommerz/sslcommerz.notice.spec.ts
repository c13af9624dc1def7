import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readNotice } from './sslcommerz.notice.js';
import { sslcommerzPractice } from './sslcommerz.settings.js';

const settings = sslcommerzPractice('http://127.0.0.1');
const fields = { tran_id: 'dep_1', status: 'VALID', val_id: 'VAL1', amount: '500.00' };
const hash = (digest: string, text: string) => createHash(digest).update(text).digest('hex');

/** As the gateway's manual tells it: the named fields and the hashed password, sorted, joined, hashed. */
function signed(named: Record<string, string>, digest: 'md5' | 'sha256', more: Record<string, string> = {}) {
  const all = { ...named, store_passwd: hash('md5', settings.storePassword) };
  const text = Object.keys(all)
    .sort()
    .map((name) => `${name}=${all[name as keyof typeof all]}`)
    .join('&');
  const sign = { [digest === 'md5' ? 'verify_sign' : 'verify_sign_sha2']: hash(digest, text) };
  return new URLSearchParams({ ...named, verify_key: Object.keys(named).join(','), ...sign, ...more });
}
const read = (form: URLSearchParams) =>
  readNotice({ headers: {}, query: {}, body: Buffer.from(form.toString()) }, settings);

test('a genuine message is a hint, by either hash', () => {
  const hints = [{ eventId: 'dep_1 VALID VAL1', direction: 'payin', reference: 'dep_1' }];
  expect(read(signed(fields, 'sha256'))).toMatchObject({ ok: true, hints });
  expect(read(signed(fields, 'md5'))).toMatchObject({ ok: true, hints });
});

test.each([
  [
    'whose reference is not among what was signed',
    signed({ amount: '500.00' }, 'sha256', { tran_id: 'dep_1', status: 'VALID' }),
  ],
  [
    'whose good old hash stands beside a wrong new one',
    signed(fields, 'md5', { verify_sign_sha2: 'a'.repeat(64) }),
  ],
  ['that was changed', signed(fields, 'sha256', { status: 'FAILED' })],
  ['that names nothing', new URLSearchParams({ verify_sign: hash('md5', ''), verify_key: '' })],
  ['with a line break in its reference', signed({ ...fields, tran_id: 'dep_1\nx' }, 'sha256')],
])('a message %s is refused', (_name, form) => {
  expect(read(form)).toMatchObject({ ok: false });
});
