import { randomUUID } from 'node:crypto';
import type { Simulator } from '../simulator/index.js';
import type { Caller } from './caller.js';
import type { CompiledServer } from './compiled-server.js';

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token } } }`;
const DEPOSIT = `mutation ($input: CreateDepositInput!) { createDeposit(input: $input) { ... on CreateDepositPayload { deposit { checkoutUrl } } } }`;
const METHOD = `mutation ($input: AddPayoutMethodInput!) { addPayoutMethod(input: $input) { ... on AddPayoutMethodPayload { payoutMethod { id } } ... on UserError { message } } }`;
const QUOTE = `mutation ($input: QuoteWithdrawalInput!) { quoteWithdrawal(input: $input) { ... on QuoteWithdrawalPayload { quote { id } } } }`;
const REQUEST = `mutation ($input: RequestWithdrawalInput!) { requestWithdrawal(input: $input) { ... on RequestWithdrawalPayload { withdrawal { id } } } }`;
const ALL = `query ($after: Cursor) { viewer { wallet(currency: BDT) { available { amount } onHold { amount } }
  withdrawals(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id status payout { amount } } } } }`;

const PASSWORD = 'jol pore pata nore';
export const funds = 20_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface Withdrawn {
  readonly id: string;
  readonly status: string;
  readonly payout: { readonly amount: string };
}
export interface Purse {
  readonly available: number;
  readonly onHold: number;
  readonly withdrawals: readonly Withdrawn[];
}

/** People who withdraw ৳50 again and again, while the server and its database die around them. */
export class PayoutCrowd {
  /** Every withdrawal that was acknowledged to somebody. */
  readonly acknowledged = new Set<string>();
  #over = false;
  #lanes: Promise<unknown> = Promise.resolve();

  private constructor(private readonly people: readonly { caller: Caller; methodId: string }[]) {}

  static async gather(server: CompiledServer, size: number): Promise<PayoutCrowd> {
    const people = await Promise.all(Array.from({ length: size }, (_, place) => join(server, place)));
    return new PayoutCrowd(people);
  }

  begin(): void {
    this.#over = false;
    this.#lanes = Promise.all(this.people.map((person) => this.#lane(person)));
  }

  async stop(): Promise<void> {
    this.#over = true;
    await this.#lanes;
  }

  purses(): Promise<Purse[]> {
    return Promise.all(this.people.map(({ caller }) => purseOf(caller)));
  }

  async #lane({ caller, methodId }: { caller: Caller; methodId: string }): Promise<void> {
    while (!this.#over) {
      const amount = { amount: '50', currency: 'BDT' };
      const quoted = await this.#insist(caller, QUOTE, { payoutMethodId: methodId, amount });
      const quoteId: string | undefined = quoted?.quoteWithdrawal?.quote?.id;
      if (quoteId === undefined) continue;
      const requested = await this.#insist(caller, REQUEST, { quoteId, idempotencyKey: randomUUID() });
      const id: string | undefined = requested?.requestWithdrawal?.withdrawal?.id;
      if (id !== undefined) this.acknowledged.add(id);
      await pause(150);
    }
  }

  /** Asks until it is answered, with the same key, as a program in the field does. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shapes are in the documents above
  async #insist(caller: Caller, query: string, input: object): Promise<any> {
    while (!this.#over) {
      const answer = await caller.ask(query, { input }).catch(() => null);
      if (answer?.data && !answer.errors) return answer.data;
      await pause(50);
    }
    return null;
  }
}

async function join(server: CompiledServer, place: number): Promise<{ caller: Caller; methodId: string }> {
  const email = `${randomUUID()}@example.com`;
  const account = { email, password: PASSWORD, displayName: 'Rina', country: 'BD', roles: ['WORKER'] };
  const { token } = (await server.caller().execute(SIGN_UP, { input: account })).signUp;
  const caller = server.caller(String(token));
  const deposit = {
    method: 'BKASH',
    amount: { amount: String(funds), currency: 'BDT' },
    idempotencyKey: randomUUID(),
  };
  const { checkoutUrl } = (await caller.execute(DEPOSIT, { input: deposit })).createDeposit.deposit;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await caller.send(new URL(String(checkoutUrl)).pathname, {
    method: 'POST',
    headers,
    body: 'outcome=approve',
  });
  const destination = `0171234560${place}`;
  const method = { method: 'BKASH', destination, password: PASSWORD, idempotencyKey: randomUUID() };
  const { payoutMethod } = (await caller.execute(METHOD, { input: method })).addPayoutMethod;
  return { caller, methodId: String(payoutMethod.id) };
}

interface Viewed {
  readonly wallet: Readonly<Record<'available' | 'onHold', { amount: string }>>;
  readonly withdrawals: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Withdrawn[];
  };
}

async function purseOf(caller: Caller): Promise<Purse> {
  const withdrawals: Withdrawn[] = [];
  let after: string | null = null;
  for (;;) {
    const { wallet, withdrawals: page }: Viewed = (await caller.execute(ALL, { after })).viewer;
    withdrawals.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      return {
        available: Number(wallet.available.amount),
        onHold: Number(wallet.onHold.amount),
        withdrawals,
      };
    }
    after = page.pageInfo.endCursor;
  }
}

export interface MovedThere {
  readonly times: number;
  readonly net: number;
  /** It came back, and we have said that we heard so. */
  readonly toldBack: boolean;
}

/** What the provider moved for each reference: how often, and how much of it stayed there. */
export function movedBy(simulator: Simulator): Map<string, MovedThere> {
  const moved = new Map<string, MovedThere>();
  const heard = new Set<string>();
  for (const entry of simulator.journal('webhook'))
    if (entry.kind === 'webhook' && entry.tells === 'returned' && entry.answer === '200')
      heard.add(entry.reference);
  for (const entry of simulator.journal('money')) {
    if (entry.kind !== 'money' || entry.direction !== 'payout') continue;
    const known = moved.get(entry.reference) ?? { times: 0, net: 0 };
    const toldBack = heard.has(entry.reference);
    const sign = entry.back ? -1 : 1;
    moved.set(entry.reference, {
      times: known.times + (entry.back ? 0 : 1),
      net: known.net + sign * Number(entry.amount),
      toldBack,
    });
  }
  return moved;
}
