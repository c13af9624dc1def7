import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Caller } from './caller.js';
import type { CompiledServer } from './compiled-server.js';
import type { MovedThere } from './payout.crowd.js';

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token } } }`;
const DOUBTED = `query ($after: Cursor) { withdrawals(status: [UNKNOWN], first: 100, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { id reason } } }`;
const SETTLE = `mutation ($input: SettleWithdrawalInput!) { settleWithdrawal(input: $input) { __typename } }`;
const RUN = `mutation ($input: RunReconciliationInput!) { runReconciliation(input: $input) { __typename ... on UserError { code } } }`;
const ITEMS = `query ($after: Cursor) { reconciliationItems(status: [OPEN, PROPOSED], first: 100, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { id kind reference } } }`;
const ACCEPT = `mutation ($input: SettleReconciliationItemInput!) { settleReconciliationItem(input: $input) {
  __typename ... on SettleReconciliationItemPayload { item { status } } } }`;
const CONFIRM = `mutation ($input: ConfirmReconciliationItemInput!) { confirmReconciliationItem(input: $input) {
  __typename ... on ConfirmReconciliationItemPayload { item { status } } } }`;

const grant = fileURLToPath(new URL('../../dist/src/identity/grant.main.js', import.meta.url));
const note = 'The provider’s own statement says so, line by line.';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface FoundDifference {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
}

/** Two moderators who settle what waits for a person, while the server and its database die around them. */
export class PayoutDesk {
  /** What they were told is settled, and as what. */
  readonly settled = new Map<string, 'PAID' | 'FAILED'>();
  #over = false;
  #lane: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly moderators: readonly [Caller, Caller],
    private readonly statement: () => ReadonlyMap<string, MovedThere>,
  ) {}

  /** `statement` is the provider's own journal, as its staff would read it out. */
  static async open(
    server: CompiledServer,
    statement: () => ReadonlyMap<string, MovedThere>,
  ): Promise<PayoutDesk> {
    return new PayoutDesk([await moderator(server), await moderator(server)], statement);
  }

  begin(): void {
    this.#over = false;
    this.#lane = this.#work();
  }

  async stop(): Promise<void> {
    this.#over = true;
    await this.#lane;
  }

  /** The daily comparison, and each difference settled as the provider has it, by two where it asks for two. */
  async reconcile(day: string): Promise<FoundDifference[]> {
    const [first, second] = this.moderators;
    const { runReconciliation } = await first.execute(RUN, { input: { provider: 'bkash', day } });
    if (runReconciliation.__typename !== 'RunReconciliationPayload')
      throw new Error(`Not compared: ${JSON.stringify(runReconciliation)}`);
    const found = await allOf<FoundDifference>(first, ITEMS, 'reconciliationItems');
    for (const { id: itemId } of found) {
      const input = { itemId, note, resolution: 'ACCEPT_THEIRS', idempotencyKey: randomUUID() };
      const { settleReconciliationItem: answer } = await first.execute(ACCEPT, { input });
      if (answer.item?.status === 'SETTLED') continue;
      const confirmed = { itemId, note, idempotencyKey: randomUUID() };
      await second.execute(CONFIRM, { input: confirmed });
    }
    return found;
  }

  /** How many differences nobody has settled. */
  async open(): Promise<number> {
    return (await allOf<FoundDifference>(this.moderators[0], ITEMS, 'reconciliationItems')).length;
  }

  async #work(): Promise<void> {
    const [who] = this.moderators;
    while (!this.#over) {
      const doubted = await allOf<{ id: string; reason: string }>(who, DOUBTED, 'withdrawals').catch(
        () => [],
      );
      for (const { id, reason } of doubted) if (reason === 'AMOUNT_DIFFERS') await this.#settle(who, id);
      await pause(100);
    }
  }

  /** Asks until it is answered, with the same key, and decides nothing that the statement does not say. */
  async #settle(who: Caller, withdrawalId: string): Promise<void> {
    const known = this.statement().get(withdrawalId);
    if (known === undefined) return;
    const outcome = known.net > 0 ? 'PAID' : 'FAILED';
    const input = { withdrawalId, outcome, note, idempotencyKey: randomUUID() };
    for (;;) {
      const answer = await who.ask(SETTLE, { input }).catch(() => null);
      if (answer?.data && !answer.errors) {
        const { __typename } = (answer.data as { settleWithdrawal: { __typename: string } }).settleWithdrawal;
        if (__typename === 'SettleWithdrawalPayload') this.settled.set(withdrawalId, outcome);
        return;
      }
      if (this.#over) return;
      await pause(50);
    }
  }
}

async function moderator(server: CompiledServer): Promise<Caller> {
  const email = `${randomUUID()}@example.com`;
  const account = {
    email,
    password: 'jol pore pata nore',
    displayName: 'Mou',
    country: 'BD',
    roles: ['WORKER'],
  };
  const { token } = (await server.caller().execute(SIGN_UP, { input: account })).signUp;
  const env = { ...process.env, DATA_DIR: join(server.dataDir, 'data'), DEMO: 'off' };
  await promisify(execFile)(process.execPath, [grant, email, 'MODERATOR'], { env });
  return server.caller(String(token));
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
async function allOf<T>(who: Caller, query: string, field: string): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<T> = ((await who.execute(query, { after })) as Record<string, Page<T>>)[field]!;
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}
