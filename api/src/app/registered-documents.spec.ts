import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';
import { RegisteredDocuments } from './registered-documents.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const listOf = (...texts: string[]) =>
  Object.fromEntries(texts.map((text) => [`sha256:${hashOf(text)}`, text]));
const ME = 'query Me { viewer { user { id } } }';
const NAME = 'query Name { viewer { user { displayName } } }';
const EVENTS = 'subscription Events { viewerEvents { cursor } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
const by = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

let world: World;
let person: Person;
let cookie: string;
beforeAll(async () => {
  world = await openWorld({ documents: new RegisteredDocuments(listOf(ME, EVENTS)) });
  person = await signUp(world);
  const { email, password } = person.details;
  const variables = { input: { email, password, transport: 'COOKIE' } };
  const answer = await world.anonymous().post({ query: SIGN_IN, variables });
  cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});
afterAll(() => world.close());

const post = (request: object, headers: Record<string, string> = {}) =>
  world.anonymous().post(request, headers);
const notFound = { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };

describe('over HTTP', () => {
  test('a cookie runs registered documents, by hash or by text', async () => {
    const mine = { data: { viewer: { user: { id: person.id } } } };
    expect((await post(by(ME), { cookie })).body).toMatchObject(mine);
    expect((await post({ query: ME }, { cookie })).body).toMatchObject(mine);
    expect((await post({ query: ME, ...by(ME) }, { cookie })).body).toMatchObject(mine);
  });

  test('a cookie runs nothing else', async () => {
    for (const request of [{ query: NAME }, { query: `${ME} ` }, by(NAME)]) {
      const { status, body } = await post(request, { cookie });
      expect(status).toBe(400);
      expect(body).toMatchObject(notFound);
      expect(body.data ?? null).toBeNull();
    }
    const read = await world.anonymous().send(`/graphql?${new URLSearchParams({ query: NAME })}`, {
      headers: { cookie, 'content-type': 'application/json' },
    });
    expect(read.body).toMatchObject(notFound);
  });

  test('what a hash stands for counts, not a text beside it', async () => {
    const { body } = await post({ query: NAME, ...by(ME) }, { cookie });
    expect(body.data).toEqual({ viewer: { user: { id: person.id } } });
  });

  test('a token of a program’s own runs what it likes, also where a browser adds a cookie', async () => {
    const authorization = `Bearer ${person.token}`;
    expect((await post({ query: NAME }, { authorization })).body.errors).toBeUndefined();
    expect((await post({ query: NAME }, { authorization, cookie })).body.errors).toBeUndefined();
    expect((await post(by(ME), { authorization })).body.errors).toBeUndefined();
  });

  test('a program may send a text with its hash; with a cookie that registers nothing', async () => {
    const both = { query: NAME, ...by(NAME) };
    expect((await post(both)).body).toMatchObject({ data: { viewer: null } });
    expect((await post({ query: NAME, ...by(EVENTS) })).body.data ?? null).toBeNull();
    expect((await post(both, { cookie })).body).toMatchObject(notFound);
    expect((await post(by(NAME))).body).toMatchObject(notFound);
  });

  test('a stranger asks what they like, and a cookie that is over makes a stranger', async () => {
    expect((await post({ query: NAME })).body).toMatchObject({ data: { viewer: null } });
    expect((await post({ query: NAME }, { cookie: `sid=kjs_${'a'.repeat(43)}` })).body).toMatchObject({
      data: { viewer: null },
    });
  });

  test.each([{ sha256Hash: 'abc' }, { sha256Hash: 7 }, {}])('%j is no hash', async (persistedQuery) => {
    const { status, body } = await post({ extensions: { persistedQuery } });
    expect(status).toBe(400);
    expect(body).toMatchObject(notFound);
  });

  test('other extensions, and none, are nobody’s business', async () => {
    expect((await post({ query: ME, extensions: { trace: true } })).body.errors).toBeUndefined();
    expect((await post({ query: ME, extensions: null })).body.errors).toBeUndefined();
  });
});

describe('over a socket', () => {
  /** As a browser: the cookie goes with the handshake. */
  const browser = class extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { cookie } });
    }
  };
  async function first(payload: { query: string; extensions?: Record<string, unknown> }): Promise<unknown> {
    const url = `${world.url.replace(/^http/, 'ws')}/graphql`;
    const client = createClient({ url, webSocketImpl: browser, retryAttempts: 0 });
    try {
      return await new Promise((resolve) => {
        client.subscribe(payload, { next: resolve, error: resolve, complete: () => resolve('ended') });
      });
    } finally {
      void client.dispose();
    }
  }

  test('a cookie subscribes with registered documents only', async () => {
    const frame = { data: { viewerEvents: { cursor: expect.any(String) as string } } };
    expect(await first({ query: '', ...by(EVENTS) })).toMatchObject(frame);
    expect(await first({ query: EVENTS })).toMatchObject(frame);
    expect(await first({ query: 'subscription { viewerEvents { reset } }' })).toMatchObject(notFound.errors);
    expect(await first({ query: '', ...by(NAME) })).toMatchObject(notFound.errors);
  });
});

describe('the list', () => {
  test('holds each text to its hash', () => {
    const [[name]] = Object.entries(listOf(ME)) as [[string, string]];
    expect(() => new RegisteredDocuments({ [name]: NAME })).toThrow(/does not fit its hash/);
    expect(() => new RegisteredDocuments({ me: ME })).toThrow(/does not fit its hash/);
  });

  test('must be there and legible', () => {
    expect(() => RegisteredDocuments.read('/nowhere/documents.json')).toThrow(/build the web client/);
  });

  test('is read anew in development when it changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kajlet-documents-'));
    const path = join(folder, 'documents.json');
    try {
      writeFileSync(path, JSON.stringify(listOf(ME)));
      const documents = RegisteredDocuments.follow(path);
      expect(() => documents.textOf(by(NAME))).toThrow();
      writeFileSync(path, JSON.stringify(listOf(ME, NAME)));
      utimesSync(path, new Date(), new Date(Date.now() + 5_000));
      expect(documents.textOf(by(NAME))).toBe(NAME);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
