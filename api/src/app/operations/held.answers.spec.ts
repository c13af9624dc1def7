import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../testing/actors.js';
import { Caller } from '../../testing/caller.js';
import { openWorld, type World } from '../../testing/world.js';
import { createApp, type App } from '../create-app.js';
import { createHttpServer } from '../http.server.js';
import type { WrittenAnswer } from './compiled.operation.js';
import { HeldAnswers } from './held.answers.js';

const clock = { now: () => new Date() };
const counting = (holdMs: number) => {
  const held = new HeldAnswers(clock, holdMs);
  let readings = 0;
  const read = async () => ({ json: `{"reading":${(readings += 1)}}` });
  return { held, ask: (key = 'a') => held.answer(key, read) };
};

describe('what is held', () => {
  test('is one reading for all who ask in the same moment with the same eyes', async () => {
    const { ask } = counting(60_000);
    const answers = await Promise.all([ask(), ask(), ask(), ask('b')]);
    expect(answers.map((answer) => 'json' in answer && answer.json)).toEqual([
      '{"reading":1}',
      '{"reading":1}',
      '{"reading":1}',
      '{"reading":2}',
    ]);
  });

  test('is read anew when its time is over, and when anything was committed here', async () => {
    const { held, ask } = counting(30);
    await ask();
    await pause(35);
    expect(await ask()).toEqual({ json: '{"reading":2}' });
    held.forget();
    expect(await ask()).toEqual({ json: '{"reading":3}' });
  });

  test('is given to those who wait for a reading that began before the commit, and to nobody after it', async () => {
    const held = new HeldAnswers(clock, 60_000);
    const begun = Promise.withResolvers<WrittenAnswer>();
    const early = held.answer('a', () => begun.promise);
    held.forget();
    const late = held.answer('a', async () => ({ json: '{"new":true}' }));
    begun.resolve({ json: '{"old":true}' });
    expect(await early).toEqual({ json: '{"old":true}' });
    expect(await late).toEqual({ json: '{"new":true}' });
    expect(await held.answer('a', () => Promise.reject(new Error('not asked')))).toEqual(await late);
  });

  test('is nothing that failed', async () => {
    const held = new HeldAnswers(clock, 60_000);
    const failure = { failed: { data: null, errors: [] } };
    expect(await held.answer('a', async () => failure)).toEqual(failure);
    await expect(held.answer('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await held.answer('a', async () => ({ json: '{}' }))).toEqual({ json: '{}' });
  });

  test('is bounded, whoever asks for what', async () => {
    const { held, ask } = counting(60_000);
    for (let n = 0; n < 2_000; n += 1) await ask(`${n}`);
    expect(held.size).toBeLessThanOrEqual(500);
    held.forget();
    expect(await ask('x'.repeat(2_000))).toEqual({ json: '{"reading":2001}' });
    expect(await ask('x'.repeat(2_000))).toEqual({ json: '{"reading":2002}' });
    expect(held.size).toBe(0);
  });
});

describe('the feed', () => {
  const FEED = 'query Feed { tasks(first: 20) { nodes { id title slotsOpen } } }';
  let here: World;
  let elsewhere: { readonly app: App; readonly url: string };
  let employer: Actor;
  let worker: Actor;
  let other: Actor;

  beforeAll(async () => {
    here = await openWorld({ settings: { OPEN_RESERVATIONS: '100' } });
    employer = await here.employer({ funds: '50' });
    worker = await here.worker();
    other = await here.worker();
    const server = createHttpServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { config } = here.app.shared;
    const app = await createApp({ config, databaseUrl: here.database.appUrl, clock: here.clock, server });
    await app.listen();
    elsewhere = { app, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  });
  afterAll(async () => {
    await elsewhere.app.close();
    await here.close();
  });

  const feedOf = async (actor: Caller): Promise<Map<string, number>> => {
    const data = (await actor.execute(FEED)) as { tasks: { nodes: { id: string; slotsOpen: number }[] } };
    return new Map(data.tasks.nodes.map(({ id, slotsOpen }) => [id, slotsOpen]));
  };

  test('shows at once what was done at this node, to who did it and to all others', async () => {
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([feedOf(worker), feedOf(other)]);
      const { id } = await employer.publishTask({ slots: 2 });
      expect([(await feedOf(worker)).get(id), (await feedOf(other)).get(id)]).toEqual([2, 2]);
      await worker.reserve(id);
      expect([(await feedOf(worker)).get(id), (await feedOf(other)).get(id)]).toEqual([undefined, 1]);
      await other.reserve(id);
      expect((await feedOf(other)).has(id)).toBe(false);
    }
  });

  test('shows at another node, which is read all the time, what was committed 50 ms ago', async () => {
    const readers = [worker, other, null].map((one) => new Caller(elsewhere.url, one?.token));
    let reading = true;
    const crowd = readers.map(async (reader) => {
      while (reading) await feedOf(reader);
    });
    for (let round = 0; round < 10; round += 1) {
      const { id } = await employer.publishTask({ slots: 5 });
      await pause(50);
      for (const reader of readers) expect((await feedOf(reader)).get(id)).toBe(5);
      await employer.onTask('pauseTask', id);
      await pause(50);
      for (const reader of readers) expect((await feedOf(reader)).has(id)).toBe(false);
    }
    reading = false;
    await Promise.all(crowd);
  });

  test('is one page with what a worker may not take, and another without, asked in the same moment', async () => {
    const { id } = await employer.publishTask({ slots: 3 });
    await worker.reserve(id);
    const BOTH = 'query Both($all: Boolean!) { tasks(includeIneligible: $all) { nodes { id } } }';
    for (let round = 0; round < 3; round += 1) {
      const pages = await Promise.all([true, false, true].map((all) => worker.execute(BOTH, { all })));
      const has = pages.map(({ tasks }) => tasks.nodes.some((task: { id: string }) => task.id === id));
      expect(has).toEqual([true, false, true]);
    }
  });

  test('tells a worker nothing of another, and each reader in their own language', async () => {
    const { id } = await employer.publishTask({ slots: 3 });
    await worker.reserve(id);
    const [mine, theirs, strangers] = await Promise.all([worker, other, new Caller(here.url)].map(feedOf));
    expect([mine!.has(id), theirs!.has(id), strangers!.has(id)]).toEqual([false, true, true]);
    const NAMES = 'query Names { tasks(first: 1) { nodes { category { name } } } }';
    const inLanguage = (language: string) => other.post({ query: NAMES }, { 'accept-language': language });
    const named: unknown[] = [];
    for (const language of ['bn', 'en', 'bn', 'en']) named.push((await inLanguage(language)).body.data);
    expect(named[2]).toEqual(named[0]);
    expect(named[3]).toEqual(named[1]);
    expect(named[0]).not.toEqual(named[1]);
  });
});
