import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadConfig } from './config.js';
import { mailWarning } from './mail.config.js';

test.each([
  ['PORT', 'abc', 'PORT must be a port number'],
  ['PORT', '70000', 'PORT must be at most 65535'],
  ['PORT', '0', 'PORT must be at least 1'],
  ['FEE_RATE', '10', 'FEE_RATE must be from 0 to 0.5'],
  ['FEE_RATE', '0.500001', 'FEE_RATE must be from 0 to 0.5'],
  ['HOURLY_FLOOR_USD', '101', 'HOURLY_FLOOR_USD must be from 0 to 100'],
  ['HOURLY_FLOOR_BDT', '10001', 'HOURLY_FLOOR_BDT must be from 0 to 10000'],
  ['BDT_PER_USD', '0.9', 'BDT_PER_USD must be from 1 to 100000'],
  ['OPEN_RESERVATIONS', '101', 'OPEN_RESERVATIONS must be from 1 to 100'],
  ['CLEARING_HOURS', '721', 'CLEARING_HOURS must be'],
  ['RISK_HOLD_OVER_USD', '100001', 'RISK_HOLD_OVER_USD must be from 0 to 100000'],
  ['PUBLIC_URL', 'ftp://kajlet.example', 'PUBLIC_URL must be a http:// or https:// URL'],
  ['PUBLIC_URL', 'https://kajlet.example/app', 'PUBLIC_URL must be a scheme, a host and a port only'],
  ['PUBLIC_URL', 'https://me:secret@kajlet.example', 'PUBLIC_URL must be a scheme, a host and a port only'],
  ['PAYMENT_PROVIDERS', 'none', 'PAYMENT_PROVIDERS must be "simulator" or "live"'],
  ['BKASH_BASE_URL', 'http://bkash.example', 'BKASH_BASE_URL must be a https:// URL'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent'],
  ['DEMO', 'maybe', 'DEMO must be "on" or "off"'],
  ['BDT_PER_USD', '0.0', 'BDT_PER_USD must be more than 0'],
  ['DATABASE_POOL_SIZE', '0', 'DATABASE_POOL_SIZE must be at least 2'],
  ['SMTP_TLS', 'maybe', 'SMTP_TLS must be "required" or "off"'],
  ['MAIL_FROM', 'no-reply', 'MAIL_FROM must be an address such as no-reply@kajlet.example'],
  ['MAIL_FROM', 'Kajlet <a@b.example>\r\nBcc: c@d.example', 'MAIL_FROM must be an address such as'],
  ['MAIL_FROM', 'no-reply@kajlet.example', 'set both SMTP_URL and MAIL_FROM, or neither'],
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

test('the demo is on where money is practice, and never where it is real', () => {
  const own = { DATABASE_URL: 'postgres://app@db/kajlet', DATABASE_OWNER_URL: 'postgres://owner@db/kajlet' };
  expect(loadConfig({}).demo).toBe(true);
  expect(loadConfig({ DEMO: 'off' }).demo).toBe(false);
  expect(loadConfig({ PAYMENT_PROVIDERS: 'live' }).demo).toBe(false);
  expect(loadConfig(own).demo).toBe(false);
  expect(loadConfig({ ...own, PAYMENT_PROVIDERS: 'simulator', DEMO: 'on' }).demo).toBe(false);
  for (const settings of [{ PAYMENT_PROVIDERS: 'live' }, own])
    expect(() => loadConfig({ ...settings, DEMO: 'on' })).toThrow(
      'Kajlet cannot start: DEMO=on does not go with PAYMENT_PROVIDERS=live, the money of its people is not real.',
    );
});

test('a key that is none stops the start, which names it', () => {
  const derOf = (type: 'rsa' | 'ed25519') => {
    const { publicKey, privateKey } =
      type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2_048 }) : generateKeyPairSync('ed25519');
    return {
      NAGAD_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
      NAGAD_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    };
  };
  const good = derOf('rsa');
  const other = derOf('ed25519');
  const privately =
    'NAGAD_PRIVATE_KEY must be an RSA private key (PKCS #8) in base64, without its BEGIN and END lines';
  const publicly = 'NAGAD_PUBLIC_KEY must be an RSA public key in base64, without its BEGIN and END lines';
  const start = (settings: Record<string, string>) => () =>
    loadConfig({ PAYMENT_PROVIDERS: 'live', ...settings });

  expect(start(good)).not.toThrow();
  for (const key of ['AAAA', good.NAGAD_PUBLIC_KEY, other.NAGAD_PRIVATE_KEY, 'a word'])
    expect(start({ ...good, NAGAD_PRIVATE_KEY: key })).toThrow(`Kajlet cannot start: ${privately}.`);
  for (const key of ['AAAA', good.NAGAD_PRIVATE_KEY, other.NAGAD_PUBLIC_KEY])
    expect(start({ ...good, NAGAD_PUBLIC_KEY: key })).toThrow(`Kajlet cannot start: ${publicly}.`);
});

test('the marketplace’s numbers may be as far as an operator may set them', () => {
  const { market, payouts } = loadConfig({
    FEE_RATE: '0.5',
    OPEN_RESERVATIONS: '100',
    RISK_HOLD_OVER_USD: '0',
  });
  expect([market.feeRate, market.openReservations, payouts.riskHoldOverUsd]).toEqual(['0.5', 100, '0']);
});

const FILES = 'No letter reaches a mailbox: without SMTP_URL they lie as files in /srv/kajlet/mail.';
const FROM = { MAIL_FROM: 'Kajlet <no-reply@kajlet.example>' };

test.each([
  'mail.example',
  'https://mail.example',
  'smtp://',
  'smtp://mail.example/relay',
  'smtps://mail.example?tls.rejectUnauthorized=false',
  'smtp://mail.example:0',
  'smtp://someone@mail.example',
  'smtps://someone:geheim/7@mail.example',
  'smtps://someone:geheim%@mail.example',
  'smtps://someone:geheim%0A7@mail.example',
])('SMTP_URL=%s stops the start with a sentence that does not repeat it', (given) => {
  const start = () => loadConfig({ SMTP_URL: given, ...FROM });
  expect(start).toThrow(
    /^Kajlet cannot start: SMTP_URL must be a smtp:\/\/ or smtps:\/\/ URL such as [^;]+\.$/,
  );
  expect(start).not.toThrow('geheim');
});

test('a mail server needs a sender, and TLS cannot be off where the URL asks for it', () => {
  expect(() => loadConfig({ SMTP_URL: 'smtp://mail.example' })).toThrow(
    'Kajlet cannot start: set both SMTP_URL and MAIL_FROM, or neither.',
  );
  expect(() => loadConfig({ SMTP_URL: 'smtps://mail.example', SMTP_TLS: 'off', ...FROM })).toThrow(
    'Kajlet cannot start: SMTP_TLS=off needs a smtp:// URL in SMTP_URL.',
  );
});

test.each([
  ['smtps://mail.example', {}, { host: 'mail.example', port: 465, tls: 'whole' }],
  ['smtp://mail.example', {}, { host: 'mail.example', port: 587, tls: 'upgraded' }],
  ['smtp://mail.example:2525', { SMTP_TLS: 'off' }, { host: 'mail.example', port: 2525, tls: 'none' }],
  ['smtp://localhost:25', {}, { host: '127.0.0.1', port: 25, tls: 'none' }],
  ['smtp://[::1]:1025/', {}, { host: '::1', port: 1025, tls: 'none' }],
  ['smtp://127.0.0.1', { SMTP_TLS: 'required' }, { host: '127.0.0.1', port: 587, tls: 'upgraded' }],
  ['smtp://127.0.0.1.mail.example', {}, { host: '127.0.0.1.mail.example', port: 587, tls: 'upgraded' }],
])('letters leave by %s (%j) as the URL says', (given, more, expected) => {
  expect(loadConfig({ SMTP_URL: given, ...FROM, ...more }).mail.smtp).toEqual({
    ...expected,
    login: null,
    from: { name: 'Kajlet', address: 'no-reply@kajlet.example' },
  });
});

test('the login of the mail server is read as URLs write it', () => {
  const SMTP_URL = 'smtps://me%40kajlet.example:a%2Fb%3Ac@mail.example';
  expect(loadConfig({ SMTP_URL, ...FROM }).mail.smtp?.login).toEqual({
    user: 'me@kajlet.example',
    password: 'a/b:c',
  });
});

test.each([
  [{}, null],
  [{ EMAIL_VERIFICATION: 'required' }, FILES],
  [{ PAYMENT_PROVIDERS: 'live' }, FILES],
  [{ PAYMENT_PROVIDERS: 'live', SMTP_URL: 'smtps://mail.example', ...FROM }, null],
])('with %j the start says where letters go: %s', (settings, sentence) => {
  expect(mailWarning(loadConfig({ DATA_DIR: '/srv/kajlet', ...settings }))).toBe(sentence);
});

test('the handbook of operations says of each setting once what it means', () => {
  const handbook = readFileSync(new URL('../../docs/OPERATIONS.md', import.meta.url), 'utf8');
  const cells = [...handbook.matchAll(/^\| (`[^|]+`) +\|/gm)].map(([, names]) => names!);
  const explained = cells.flatMap((names) => names.match(/[A-Z_]{4,}/g) ?? []);
  expect(explained).toContain('DATABASE_URL');
  expect(explained.filter((name, place) => explained.indexOf(name) !== place)).toEqual([]);
});
