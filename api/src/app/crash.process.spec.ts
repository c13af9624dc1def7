import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../testing/caller.js';
import { CompiledServer } from '../testing/compiled-server.js';

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token } } }`;
const DEPOSIT = `mutation ($input: CreateDepositInput!) { createDeposit(input: $input) { ... on CreateDepositPayload { deposit { checkoutUrl } } } }`;
const CREATE = `mutation ($input: CreateTaskInput!) { createTask(input: $input) { ... on CreateTaskPayload { task { id } } } }`;
const ITEMS = `mutation ($input: AddTaskItemsInput!) { addTaskItems(input: $input) { ... on AddTaskItemsPayload { added } } }`;
const PUBLISH = `mutation ($input: PublishTaskInput!) { publishTask(input: $input) { ... on PublishTaskPayload { task { status } } } }`;
const RESERVE = `mutation ($input: ReserveSlotInput!) { reserveSlot(input: $input) { __typename ... on ReserveSlotPayload { submission { id } } } }`;
const SUBMIT = `mutation ($input: SubmitWorkInput!) { submitWork(input: $input) { ... on SubmitWorkPayload { submission { id status } } } }`;
const APPROVE = `mutation ($input: ApproveSubmissionsInput!) { approveSubmissions(input: $input) {
  ... on ApproveSubmissionsPayload { outcomes { result { ... on ApproveSubmissionPayload { submission { id status } } } } } } }`;
const WALLET = `{ viewer { wallet { available { amount } clearing { amount } } submissions(status: [APPROVED], first: 100) { nodes { id } } } }`;

const checkBooks = fileURLToPath(new URL('../../dist/src/ledger/check.main.js', import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const WORKERS = 6;

let server: CompiledServer;
let employer: Caller;
let workers: Caller[];
let taskId: string;

beforeAll(async () => {
  server = await CompiledServer.prepare();
  await server.start();
  [employer, ...workers] = (await Promise.all(
    ['EMPLOYER', ...Array<string>(WORKERS).fill('WORKER')].map(signUp),
  )) as [Caller, ...Caller[]];
  await fund('500');
  taskId = await publish();
}, 90_000);
afterAll(() => server.remove());

async function signUp(role: string): Promise<Caller> {
  const input = {
    email: `${randomUUID()}@example.com`,
    password: 'jol pore pata nore',
    displayName: 'Rina',
    country: 'BD',
    roles: [role],
  };
  return server.caller(String((await server.caller().execute(SIGN_UP, { input })).signUp.token));
}

async function fund(amount: string): Promise<void> {
  const input = { method: 'CARD', amount: { amount, currency: 'USD' }, idempotencyKey: randomUUID() };
  const { checkoutUrl } = (await employer.execute(DEPOSIT, { input })).createDeposit.deposit;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await employer.send(new URL(String(checkoutUrl)).pathname, {
    method: 'POST',
    headers,
    body: 'outcome=approve',
  });
}

/** A repeatable task with room for everything that the workers can do before the test ends. */
async function publish(): Promise<string> {
  const proofFields = [{ key: 'word', label: 'Word', kind: 'TEXT' }];
  const input = {
    title: 'Name what you see',
    category: 'image-labelling',
    steps: [{ text: 'Look at {{n}}' }],
    proofFields,
    reward: { amount: '0.02', currency: 'USD' },
    estimatedMinutes: 1,
    repeatable: true,
  };
  const { id } = (await employer.execute(CREATE, { input })).createTask.task;
  const items = Array.from({ length: 900 }, (_, n) => ({
    externalId: `${n}`,
    overlap: WORKERS,
    variables: [{ name: 'n', value: `${n}` }],
  }));
  await employer.execute(ITEMS, { input: { taskId: id, items } });
  await employer.execute(PUBLISH, { input: { taskId: id } });
  return String(id);
}

/** Asks until it is answered, with the same key, as a program in the field does. */
async function insist(caller: Caller, query: string, input: object, until: () => boolean): Promise<unknown> {
  const idempotencyKey = randomUUID();
  while (!until()) {
    const answer = await caller.ask(query, { input: { ...input, idempotencyKey } }).catch(() => null);
    if (answer?.data && !answer.errors) return answer.data as unknown;
    await pause(30);
  }
  return null;
}

/** Every worker works and the employer approves each delivery, until stopped; keeps what was acknowledged as approved. */
function marketDay() {
  let over = false;
  const approved = new Map<string, number>();
  const stopped = () => over;
  const one = async (worker: Caller, index: number) => {
    while (!over) {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is in the documents above
      const data: any = await insist(worker, RESERVE, { taskId }, stopped);
      const submissionId: string | undefined = data?.reserveSlot?.submission?.id;
      if (!submissionId) continue;
      await insist(worker, SUBMIT, { submissionId, answers: [{ key: 'word', values: ['a tree'] }] }, stopped);
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
      const decided: any = await insist(employer, APPROVE, { submissionIds: [submissionId] }, stopped);
      if (decided?.approveSubmissions.outcomes[0].result.submission.status === 'APPROVED')
        approved.set(submissionId, index);
    }
  };
  const lanes = Promise.all(workers.map(one));
  return { approved, stop: () => ((over = true), lanes) };
}

async function booksAreClean(): Promise<void> {
  const env = { ...process.env, DATA_DIR: join(server.dataDir, 'data'), DEMO: 'off' };
  const { stdout } = await promisify(execFile)(process.execPath, [checkBooks], { env });
  expect(stdout).toContain('ledger clean');
}

/** Each worker holds exactly the reward of each approval the server knows, and it knows all it acknowledged. */
async function everyonePaidOnce(approved: ReadonlyMap<string, number>): Promise<void> {
  for (const [index, worker] of workers.entries()) {
    const { wallet, submissions } = (await worker.execute(WALLET)).viewer;
    const known = new Set((submissions.nodes as { id: string }[]).map(({ id }) => id));
    const mine = [...approved].filter(([, owner]) => owner === index).map(([id]) => id);
    if (known.size < 100) {
      expect(mine.filter((id) => !known.has(id))).toEqual([]);
      const total = Number(wallet.available.amount) + Number(wallet.clearing.amount);
      expect(total).toBeCloseTo(known.size * 0.02, 6);
    }
  }
}

/** More at once than the pool has connections. */
async function errorsOfThirty(): Promise<unknown[]> {
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => workers[0]!.ask('{ viewer { email } }')),
  );
  return answers.flatMap(({ errors }) => errors ?? []);
}

test(
  '20 times the server is killed while work is done and paid: nothing acknowledged is lost, nothing paid twice',
  { timeout: 400_000 },
  async () => {
    const day = marketDay();
    for (let round = 0; round < 20; round += 1) {
      const before = day.approved.size;
      await expect.poll(() => day.approved.size, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before);
      await pause((round * 37) % 90);
      await server.end('SIGKILL');
      const killedAt = Date.now();
      await server.start();
      expect(Date.now() - killedAt).toBeLessThan(30_000);
    }
    await pause(300);
    await day.stop();
    expect(day.approved.size).toBeGreaterThanOrEqual(20);
    await everyonePaidOnce(day.approved);
    await booksAreClean();
  },
);

test(
  '5 times the database is killed in the middle of it: the server stays, its pool is whole, the books are clean',
  { timeout: 120_000 },
  async () => {
    const day = marketDay();
    for (let round = 0; round < 5; round += 1) {
      await pause(300);
      const before = day.approved.size;
      await server.killDatabase();
      await expect.poll(() => day.approved.size, { timeout: 30_000 }).toBeGreaterThan(before + 1);
    }
    await day.stop();
    expect(server.running).toBe(true);
    // A slow machine may take a moment to connect anew; a pool with dead connections in it would never be whole.
    await expect.poll(errorsOfThirty, { timeout: 10_000 }).toEqual([]);
    await everyonePaidOnce(day.approved);
    await booksAreClean();
  },
);
