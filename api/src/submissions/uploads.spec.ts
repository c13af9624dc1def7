import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import type { HttpAnswer } from '../testing/http.client.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let employer: Actor;
let worker: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { OPEN_RESERVATIONS: '100' } });
  employer = await world.employer({ funds: '1000' });
  worker = await world.worker();
});
afterAll(() => world.close());

const picture = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: '#0a7' } }).withExif({
    IFD0: { Copyright: 'secret-place-12' },
  });
const proofFields = [
  { key: 'shot', label: 'Screenshot', kind: 'SCREENSHOT', required: true, choices: [] },
  { key: 'file', label: 'File', kind: 'FILE', required: false, choices: [] },
];

async function reserved(more: Record<string, unknown> = {}): Promise<string> {
  const task = await employer.publishTask({ proofFields, ...more });
  return String((await worker.reserve(task.id)).id);
}
interface Ticket {
  uploadId: string;
  url: string;
  expiresAt: string;
}
const announce = (submissionId: string, more: Record<string, unknown> = {}): Promise<Ticket> =>
  worker.succeed(
    'createUpload',
    { submissionId, key: 'shot', contentType: 'image/png', bytes: 1000, ...more },
    'uploadId url expiresAt',
  );
/** By the path, as the test server's port is 127.0.0.1's. */
const at = (url: string) => `${new URL(url).pathname}${new URL(url).search}`;
const put = (url: string, body: Buffer | string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  world.anonymous().send(at(url), {
    method: 'PUT',
    body,
    headers: { 'content-type': 'application/octet-stream', ...headers },
  });
const codeOf = ({ status, body }: HttpAnswer) => [status, body.errors?.[0]?.extensions.code];
const filesStored = (): string[] =>
  readdirSync(join(world.dataDir, 'uploads'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{38}/.test(name),
  );

test('a picture goes in by a URL of its own and comes out redrawn, without what was hidden in it', async () => {
  const id = await reserved();
  const { uploadId, url, expiresAt } = await announce(id);
  expect(url.startsWith(world.app.shared.config.publicUrl)).toBe(true);
  expect(Date.parse(expiresAt) - world.clock.now().getTime()).toBeGreaterThan(14 * minuteMs);
  const sent = await picture().jpeg().toBuffer();
  expect(sent.includes('secret-place-12')).toBe(true);

  expect((await put(url, sent)).status).toBe(204);
  await worker.submit(id, [{ key: 'shot', uploadId }]);

  const [shown] = (await employer.submission(id)).answers;
  expect(shown).toMatchObject({ key: 'shot', values: [] });
  const answer = await fetch(`${world.url}${at(shown.url)}`);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-disposition': `attachment; filename="${uploadId}.webp"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const stored = Buffer.from(await answer.arrayBuffer());
  expect(stored.includes('secret-place-12')).toBe(false);
  expect(await sharp(stored).metadata()).toMatchObject({ format: 'webp', width: 64, height: 48 });
  expect((await sharp(stored).metadata()).exif).toBeUndefined();
});

test('a repeat under one key is the same upload, another wish under it is refused', async () => {
  const submissionId = await reserved();
  const mutation = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
    ... on CreateUploadPayload { uploadId url expiresAt } ... on UserError { code } } }`;
  const wish = { submissionId, key: 'shot', contentType: 'image/png', bytes: 1000 };
  const ask = async (input: object, key: string) =>
    (await worker.post({ query: mutation, variables: { input } }, { 'idempotency-key': key })).body;
  const [first, second] = [await ask(wish, 'once'), await ask(wish, 'once')];
  expect(first.data?.createUpload.uploadId).toMatch(/^upl_/);
  expect(second).toEqual(first);
  const other = await ask({ ...wish, key: 'file' }, 'once');
  expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  const announced = () =>
    world.app
      .scopeFor(null)
      .sql.rows('select field_key from upload where submission_id = $1 order by 1', [submissionId]);
  expect(await announced()).toEqual([{ field_key: 'shot' }]);

  const next = await ask({ ...wish, key: 'file' }, 'twice');
  expect(next.data?.createUpload.uploadId).not.toBe(first.data?.createUpload.uploadId);
  expect(await announced()).toEqual([{ field_key: 'file' }, { field_key: 'shot' }]);
  expect((await put(String(second.data?.createUpload.url), await picture().png().toBuffer())).status).toBe(
    204,
  );
});

test('a file that this disk has lost is not found', async () => {
  const id = await reserved();
  const { uploadId, url } = await announce(id);
  const before = new Set(filesStored());
  await put(url, await picture().png().toBuffer());
  await worker.submit(id, [{ key: 'shot', uploadId }]);
  const [lost] = filesStored().filter((name) => !before.has(name));
  rmSync(join(world.dataDir, 'uploads', lost!));
  const [shown] = (await employer.submission(id)).answers;
  expect(codeOf(await world.anonymous().send(at(shown.url)))).toEqual([404, 'NOT_FOUND']);
});

test('the same bytes may come twice, other bytes may not', async () => {
  const { url } = await announce(await reserved());
  const [one, two] = [await picture().png().toBuffer(), await picture(32, 32).png().toBuffer()];
  const before = filesStored().length;
  expect((await put(url, one)).status).toBe(204);
  expect((await put(url, one)).status).toBe(204);
  expect(codeOf(await put(url, two))).toEqual([400, 'INVALID_TRANSITION']);
  const racing = await announce(await reserved());
  const answers = await Promise.all([1, 2, 3, 4].map(() => put(racing.url, two)));
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
  expect(filesStored().length - before).toBe(2);
});

describe('what is not a picture', () => {
  test.for<[string, () => Promise<Buffer> | Buffer, [number, string]]>([
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      [415, 'UNSUPPORTED_MEDIA'],
    ],
    ['HTML', () => Buffer.from('<!doctype html><script>alert(1)</script>'), [415, 'UNSUPPORTED_MEDIA']],
    ['a GIF', () => Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1'), [415, 'UNSUPPORTED_MEDIA']],
    ['a PDF', () => Buffer.from('%PDF-1.7 hello'), [415, 'UNSUPPORTED_MEDIA']],
    [
      'a PNG cut short',
      async () => (await picture().png().toBuffer()).subarray(0, 60),
      [415, 'UNSUPPORTED_MEDIA'],
    ],
    [
      'only the magic bytes of a JPEG',
      () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      [415, 'UNSUPPORTED_MEDIA'],
    ],
    [
      'JPEG bytes before a script',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<?php system($_GET[0]);')]),
      [415, 'UNSUPPORTED_MEDIA'],
    ],
    [
      'a picture of 30 million pixels',
      () =>
        sharp({ create: { width: 6_000, height: 5_000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      [413, 'PAYLOAD_TOO_LARGE'],
    ],
    ['six megabytes', () => Buffer.alloc(6 * 1024 * 1024, 0xff), [413, 'PAYLOAD_TOO_LARGE']],
    ['nothing', () => Buffer.alloc(0), [400, 'BAD_USER_INPUT']],
  ])('%s is refused and not kept', async ([, bytes, expected]) => {
    const { url, uploadId } = await announce(await reserved());
    const before = filesStored();
    expect(codeOf(await put(url, await bytes()))).toEqual(expected);
    expect(filesStored()).toEqual(before);
    const [row] = await world.app
      .scopeFor(null)
      .sql.rows('select storage_key, stored_at from upload where id = $1', [uploadId]);
    expect(row).toEqual({ storage_key: null, stored_at: null });
  });

  test('whatever type it is announced as on the way', async () => {
    const { url } = await announce(await reserved());
    for (const type of [
      'image/png',
      'application/json',
      'text/html',
      'multipart/form-data; boundary=x',
      '',
    ]) {
      const headers = type === '' ? { 'content-length': '9' } : { 'content-type': type };
      expect(
        codeOf(await world.anonymous().send(at(url), { method: 'PUT', body: '{"a":"b"}', headers })),
      ).toEqual([415, 'UNSUPPORTED_MEDIA']);
    }
  });
});

test.for<[string, Buffer, string]>([
  ['application/pdf', Buffer.from('%PDF-1.7 hello'), 'pdf'],
  ['text/csv', Buffer.from('নাম,দাম\nআম,১২\n'), 'txt'],
  ['application/zip', Buffer.from('PK\u0003\u0004 and so on', 'latin1'), 'zip'],
  ['text/plain', Buffer.from('<script>alert(1)</script>'), 'txt'],
])('a FILE may be %s, and is only ever handed out as a download', async ([contentType, bytes, extension]) => {
  const id = await reserved();
  const [shot, file] = [
    await announce(id),
    await announce(id, { key: 'file', contentType, bytes: bytes.length }),
  ];
  await put(shot.url, await picture().png().toBuffer());
  expect((await put(file.url, bytes)).status).toBe(204);
  await worker.submit(id, [
    { key: 'shot', uploadId: shot.uploadId },
    { key: 'file', uploadId: file.uploadId },
  ]);
  const [, shown] = (await employer.submission(id)).answers;
  const answer = await fetch(`${world.url}${at(shown.url)}`);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${file.uploadId}.${extension}"`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
});

test('a program is no FILE', async () => {
  const { url } = await announce(await reserved(), { key: 'file', contentType: 'text/plain' });
  expect(codeOf(await put(url, Buffer.from([0x4d, 0x5a, 0x00, 0x01])))).toEqual([415, 'UNSUPPORTED_MEDIA']);
});

describe('the URL', () => {
  test('is the right, and no other is', async () => {
    const { url, uploadId } = await announce(await reserved());
    const png = await picture().png().toBuffer();
    const other = await announce(await reserved());
    const search = new URL(url).search;
    const expires = new URL(url).searchParams.get('expires')!;
    const attempts = [
      `/uploads/${uploadId}`,
      `/uploads/${other.uploadId}${search}`,
      `/uploads/${uploadId}${search.replace(expires, String(Number(expires) + 1))}`,
      `/uploads/${uploadId}${search.slice(0, -2)}`,
      `/uploads/${uploadId}?expires=${expires}&signature=`,
      `/uploads/${uploadId}?expires=x&signature=y`,
      `/uploads/${uploadId}?expires=${expires}&expires=1&signature=a&signature=b`,
      `/uploads/..%2f..%2fetc%2fpasswd${search}`,
      `/uploads/%00${search}`,
    ];
    for (const path of attempts)
      expect([path, ...codeOf(await put(`http://x${path}`, png))]).toEqual([path, 403, 'FORBIDDEN']);
    expect(codeOf(await world.anonymous().send(at(url)))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await put(url, png, { origin: 'https://evil.example' }))).toEqual([403, 'FORBIDDEN']);
    expect((await put(url, png, { origin: world.app.shared.config.publicUrl })).status).toBe(204);
  });

  test('ends after a quarter of an hour, the one to read by as well', async () => {
    const id = await reserved();
    const { url, uploadId } = await announce(id);
    const late = await announce(id);
    await put(url, await picture().png().toBuffer());
    await worker.submit(id, [{ key: 'shot', uploadId }]);
    const [{ url: read }] = (await worker.submission(id)).answers;
    await world.turnClock(16 * minuteMs);
    expect(codeOf(await put(late.url, await picture().png().toBuffer()))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await world.anonymous().send(at(read)))).toEqual([403, 'FORBIDDEN']);
    const [{ url: fresh }] = (await worker.submission(id)).answers;
    expect((await world.anonymous().send(at(fresh))).status).toBe(200);
  });
});

describe('asking for one', () => {
  test.for<[Record<string, unknown>, string, string]>([
    [{ key: 'nothing' }, 'key', 'INVALID'],
    [{ contentType: 'image/svg+xml' }, 'contentType', 'INVALID'],
    [{ contentType: 'application/pdf' }, 'contentType', 'INVALID'],
    [{ contentType: 'text/html', key: 'file' }, 'contentType', 'INVALID'],
    [{ bytes: 0 }, 'bytes', 'TOO_SMALL'],
    [{ bytes: -1 }, 'bytes', 'TOO_SMALL'],
    [{ bytes: 5 * 1024 * 1024 + 1 }, 'bytes', 'TOO_LARGE'],
  ])('%j is refused', async ([more, path, code]) => {
    const submissionId = await reserved();
    const input = { submissionId, key: 'shot', contentType: 'image/png', bytes: 10, ...more };
    expect(await worker.mutate('createUpload', input)).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: [path], code }],
    });
  });

  const refused = (submissionId: string) =>
    worker.mutate('createUpload', { submissionId, key: 'shot', contentType: 'image/png', bytes: 10 });

  test('is bounded by the fields that take a file, and over when the work is handed in', async () => {
    const id = await reserved();
    const tickets = [];
    for (let n = 0; n < 2 * 3 + 20; n += 1) tickets.push(await announce(id));
    expect(await refused(id)).toMatchObject({ __typename: 'LimitReachedError', limit: 26 });
    await put(tickets[0]!.url, await picture().png().toBuffer());
    await worker.submit(id, [{ key: 'shot', uploadId: tickets[0]!.uploadId }]);
    expect(await refused(id)).toMatchObject({ __typename: 'InvalidTransitionError', from: 'SUBMITTED' });
  });

  test('is free again once the URLs of what never came have ended', async () => {
    // Its reservation outlasts the URLs.
    const id = await reserved({ estimatedMinutes: 5, reward: { amount: '1', currency: 'USD' } });
    const { url } = await announce(id);
    await put(url, await picture().png().toBuffer());
    for (let n = 1; n < 26; n += 1) await announce(id);
    expect(await refused(id)).toMatchObject({ __typename: 'LimitReachedError' });
    world.clock.turn(15 * minuteMs + 1_000);
    for (let n = 1; n < 26; n += 1) await announce(id);
    expect(await refused(id)).toMatchObject({ __typename: 'LimitReachedError', limit: 26 });
  });
});

test('a delivery of twenty pictures survives an upload that broke off, and a redo of one', async () => {
  const keys = Array.from({ length: 20 }, (_, nth) => `shot${nth}`);
  const shots = keys.map((key) => ({ key, label: key, kind: 'SCREENSHOT', required: true, choices: [] }));
  const task = await employer.publishTask({ proofFields: shots });
  const id = String((await worker.reserve(task.id)).id);
  const png = await picture().png().toBuffer();
  const sent = async (key: string) => {
    const { uploadId, url } = await announce(id, { key });
    expect((await put(url, png)).status).toBe(204);
    return { key, uploadId };
  };
  // The connection breaks before the bytes are there.
  await announce(id, { key: 'shot0' });
  const answers = [];
  for (const key of keys) answers.push(await sent(key));
  await worker.submit(id, answers);

  const note = 'The last picture shows another page.';
  await employer.succeed('requestRevision', { submissionId: id, reason: 'INCOMPLETE', note });
  const redone = [...answers.slice(0, 19), await sent('shot19')];
  await worker.submit(id, redone);

  expect((await employer.submission(id)).status).toBe('SUBMITTED');
  const shown = (await employer.submission(id)).answers.map(({ url }: { url: string }) =>
    new URL(url).pathname.split('/').at(-1),
  );
  expect(shown).toEqual(redone.map(({ uploadId }) => uploadId));
});

test('an upload of another submission, another field or without its bytes is no answer', async () => {
  const [id, other] = [await reserved(), await reserved()];
  const png = await picture().png().toBuffer();
  const [elsewhere, unsent, file] = [
    await announce(other),
    await announce(id),
    await announce(id, { key: 'file' }),
  ];
  await put(elsewhere.url, png);
  await put(file.url, png);
  for (const { uploadId } of [elsewhere, unsent, file, { uploadId: 'upl_nothing' }]) {
    expect(
      await worker.mutate('submitWork', { submissionId: id, answers: [{ key: 'shot', uploadId }] }),
    ).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['answers', '0', 'uploadId'], code: 'INVALID' }],
    });
  }
  expect((await worker.submission(id)).status).toBe('RESERVED');
});

test('what was never handed in is forgotten, what was handed in stays', async () => {
  const id = await reserved();
  const [used, unused] = [await announce(id), await announce(id)];
  const png = await picture().png().toBuffer();
  await put(used.url, png);
  await put(unused.url, png);
  await worker.submit(id, [{ key: 'shot', uploadId: used.uploadId }]);
  await world.turnClock(2 * dayMs + minuteMs);
  const left = await world.app
    .scopeFor(null)
    .sql.rows<{ id: string }>('select id from upload where submission_id = $1', [id]);
  expect(left).toEqual([{ id: used.uploadId }]);
  const [{ url }] = (await employer.submission(id)).answers;
  expect((await world.anonymous().send(at(url))).status).toBe(200);
});
