import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CompiledServer } from '../testing/compiled-server.js';
import type { Caller } from '../testing/caller.js';
import { RawSocket } from '../testing/raw-socket.js';

let server: CompiledServer;
beforeAll(async () => {
  server = await CompiledServer.prepare();
  await server.start();
}, 90_000);
afterAll(() => server.remove());

const PASSWORD = 'canary-Secret-8841';
const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token } } }`;
const DEPOSIT = `mutation ($input: CreateDepositInput!) { createDeposit(input: $input) {
  ... on CreateDepositPayload { deposit { id } } } }`;
const DEPOSITS = `query ($after: Cursor) { viewer { deposits(first: 100, after: $after) {
  nodes { id } pageInfo { hasNextPage endCursor } } } }`;

const NEWCOMER = { password: PASSWORD, displayName: 'Rina', country: 'BD', roles: ['EMPLOYER'] };
let born = 0;
async function signUp(): Promise<Caller> {
  const email = `person${(born += 1)}@example.com`;
  const { signUp: result } = await server.caller().execute(SIGN_UP, { input: { ...NEWCOMER, email } });
  return server.caller(String(result.token));
}

async function depositIds(person: Caller): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = (await person.execute(DEPOSITS, { after })).viewer.deposits;
    ids.push(...(nodes as { id: string }[]).map(({ id }) => id));
    after = pageInfo.endCursor as string | null;
    more = pageInfo.hasNextPage as boolean;
  }
  return ids;
}

/** As many as there are lanes of load: a person may have so many unpaid deposits and no more. */
const crowd = (): Promise<Caller[]> => Promise.all(Array.from({ length: 8 }, signUp));

const allDepositIds = async (people: readonly Caller[]): Promise<Set<string>> =>
  new Set((await Promise.all(people.map(depositIds))).flat());

/** Everybody makes deposits until told to stop; keeps what was acknowledged, and what was answered otherwise. */
function load(people: readonly Caller[], round: number) {
  const acknowledged: string[] = [];
  const refused: string[] = [];
  let stopped = false;
  const one = async (person: Caller, lane: number) => {
    for (let n = 0; !stopped; n += 1) {
      const input = {
        method: 'CARD',
        amount: { amount: '1', currency: 'USD' },
        idempotencyKey: `${round}-${lane}-${n}`,
      };
      try {
        const { data, errors } = await person.ask(DEPOSIT, { input });
        if (data?.createDeposit) acknowledged.push(String(data.createDeposit.deposit.id));
        else {
          refused.push(errors?.[0]?.extensions.code ?? 'no code');
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  const lanes = Promise.all(people.map(one));
  return {
    acknowledged,
    refused,
    stop: () => {
      stopped = true;
      return lanes;
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the built server', () => {
  it('is ready before it says so, and says it in one exact line', async () => {
    expect((await server.caller().send('/readyz')).status).toBe(200);
    expect((await server.caller().send('/livez')).status).toBe(200);
    expect(server.output).toMatch(/^Kajlet is ready at http:\/\/localhost:\d+$/m);
  });

  it('tells a second start where the first one is', async () => {
    const before = server.output;
    const second = server.launch({ PORT: '1' });
    const [code] = (await once(second, 'exit')) as [number];
    expect(code).toBe(1);
    expect(server.output).toMatch(/^Kajlet .*already running at http:\/\/localhost:\d+/);
    server.output = before;
  });

  it('says on the terminal where letters go that people wait for', async () => {
    const before = server.output;
    const second = server.launch({ PORT: '1', EMAIL_VERIFICATION: 'required' });
    await once(second, 'exit');
    expect(server.output).toMatch(
      /^No letter reaches a mailbox: without SMTP_URL they lie as files in .*mail\.\n/,
    );
    server.output = before;
  });

  it('refuses wrong settings in one sentence', async () => {
    const before = server.output;
    const child = server.launch({ PORT: 'four', RATE_LIMITS: 'sometimes' });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(server.output.trim().split('\n')).toHaveLength(1);
    expect(server.output).toMatch(/PORT must be .*RATE_LIMITS must be/);
    server.output = before;
  });

  it('writes no secret into its log', async () => {
    const person = await signUp();
    await server.caller('wrong-token-canary').post({ query: '{ viewer { email } }' });
    expect(server.log).not.toContain(PASSWORD);
    expect(server.log).not.toContain(person.token);
    expect(server.log).not.toContain('wrong-token-canary');
  });

  it('loses nothing it acknowledged when it is killed under load', { timeout: 120_000 }, async () => {
    const people = await crowd();
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const running = load(people, round);
      await vi.waitUntil(() => running.acknowledged.length >= 12 + round * 3, 30_000);
      await server.end('SIGKILL');
      await running.stop();
      acknowledged.push(...running.acknowledged);
      const started = Date.now();
      await server.start();
      expect(Date.now() - started).toBeLessThan(30_000);
    }
    const kept = await allDepositIds(people);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });

  it(
    'survives the death of its database, and says meanwhile that it is busy',
    { timeout: 120_000 },
    async () => {
      const people = await crowd();
      const running = load(people, 99);
      await pause(400);
      await server.killDatabase();
      const died = Date.now();
      const before = running.acknowledged.length;
      while (running.acknowledged.length < before + 20 && Date.now() - died < 30_000) await pause(20);
      expect(Date.now() - died).toBeLessThan(30_000);
      await running.stop();
      expect(server.running).toBe(true);
      expect(new Set(running.refused)).toEqual(new Set(running.refused.length > 0 ? ['UNAVAILABLE'] : []));
      const kept = await allDepositIds(people);
      expect(running.acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    },
  );

  it(
    'stops in order: not ready at once, finishes what it took, closes sockets with 1001, the database last',
    { timeout: 60_000 },
    async () => {
      const person = await signUp();
      const [polite, stalled] = [await socketOf(person), await socketOf(person)];
      stalled.stall();
      // Hashing takes a while, so these are under way when the signal comes.
      const newcomers = Array.from({ length: 12 }, (_, place) => `late${place}@example.com`);
      const asked = newcomers.map((email) => server.caller().ask(SIGN_UP, { input: { ...NEWCOMER, email } }));
      await server.caller().send('/livez');
      const started = Date.now();
      const ended = server.end('SIGTERM');
      await expect.poll(() => server.log).toContain('"msg":"stopping"');
      expect(await readiness()).not.toBe(200);
      expect(await polite.closed).toMatchObject({ code: 1001 });
      expect(await ended).toBe(0);
      expect(Date.now() - started).toBeLessThan(20_000);
      // The stalled one did not answer the good-bye; it got its three seconds.
      expect(Date.now() - started).toBeGreaterThan(2_900);
      expect(server.databasePid).toBeNull();
      const answers = await Promise.all(asked);
      expect(answers.map(({ data }) => typeof data?.signUp.token)).toEqual(Array(12).fill('string'));
      await server.start();
      for (const { data } of answers)
        expect(
          (await server.caller(String(data?.signUp.token)).ask('{ viewer { email } }')).errors,
        ).toBeUndefined();
    },
  );
});

async function socketOf(person: Caller): Promise<RawSocket> {
  const socket = await RawSocket.ready(server.url, { authorization: `Bearer ${person.token}` });
  socket.subscribe('1', 'subscription { viewerEvents { cursor } }');
  await socket.next();
  return socket;
}

/** Its status; a door that is shut says the same as 503. */
const readiness = (): Promise<number> =>
  server
    .caller()
    .send('/readyz')
    .then(
      ({ status }) => status,
      () => 503,
    );
