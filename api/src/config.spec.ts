import { expect, test } from 'vitest';
import { loadConfig } from './config.js';

test.each([
  ['PORT', 'abc', 'PORT must be a port number'],
  ['PORT', '70000', 'PORT must be at most 65535'],
  ['PUBLIC_URL', 'ftp://kajlet.example', 'PUBLIC_URL must be a http:// or https:// URL'],
  ['PUBLIC_URL', 'https://kajlet.example/app', 'PUBLIC_URL must be a scheme, a host and a port only'],
  ['PUBLIC_URL', 'https://me:secret@kajlet.example', 'PUBLIC_URL must be a scheme, a host and a port only'],
  ['PAYMENT_PROVIDERS', 'none', 'PAYMENT_PROVIDERS must be "simulator" or "live"'],
  ['BKASH_BASE_URL', 'http://bkash.example', 'BKASH_BASE_URL must be a https:// URL'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent'],
  ['DEMO', 'maybe', 'DEMO must be "on" or "off"'],
  ['BDT_PER_USD', '0.0', 'BDT_PER_USD must be more than 0'],
  ['DATABASE_POOL_SIZE', '0', 'DATABASE_POOL_SIZE must be at least 2'],
  ['DATABASE_URL', 'postgres://app@db/kajlet', 'set both DATABASE_URL and DATABASE_OWNER_URL, or neither'],
])('%s=%s stops the start with a sentence', (name, value, sentence) => {
  expect(() => loadConfig({ [name]: value })).toThrow(`Kajlet cannot start: ${sentence}`);
});

test.each([
  [undefined, 'http://localhost:4000'],
  ['https://Kajlet.example/', 'https://kajlet.example'],
  ['https://kajlet.example:443', 'https://kajlet.example'],
  ['http://localhost:4317', 'http://localhost:4317'],
])('the public address %s is the origin %s', (given, publicUrl) => {
  expect(loadConfig({ PUBLIC_URL: given }).publicUrl).toBe(publicUrl);
});

test('real providers are offered with all of their keys, and in no case while practising', () => {
  const keys = {
    BKASH_BASE_URL: 'https://tokenized.pay.bka.sh/v1.2.0-beta/',
    BKASH_USERNAME: 'user',
    BKASH_PASSWORD: 'pass',
    BKASH_APP_KEY: 'key',
    BKASH_APP_SECRET: 'secret',
    BKASH_TOPIC_ARN: 'arn:aws:sns:ap-southeast-1:1:bkash',
  };
  const { providers } = loadConfig({ PAYMENT_PROVIDERS: 'live', ...keys });
  expect(providers.keys.bkash?.baseUrl).toBe('https://tokenized.pay.bka.sh/v1.2.0-beta');
  expect(
    loadConfig({ PAYMENT_PROVIDERS: 'live', ...keys, BKASH_APP_SECRET: '' }).providers.keys.bkash,
  ).toBeNull();
  expect(loadConfig(keys).providers.mode).toBe('simulator');
});
