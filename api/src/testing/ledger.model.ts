import type pg from 'pg';

/** One movement as a caller of the ledger asks for it. */
export interface WantedJournal {
  readonly key: string;
  readonly legs: readonly { readonly account: string; readonly micros: bigint }[];
}

/** Posts a batch in one statement, so that the checks at commit come with the same answer. */
export async function post(client: pg.ClientBase, batch: readonly WantedJournal[]): Promise<void> {
  const legs = batch.flatMap((journal, place) => journal.legs.map((leg) => ({ ...leg, place: place + 1 })));
  const same = (value: string | null) => batch.map(() => value);
  await client.query('select ledger_transfer($1, $2, $3, $4, $5, $6, $7, $8, now())', [
    same('deposit'),
    same('test'),
    batch.map(({ key }) => key),
    same(null),
    same(null),
    legs.map(({ place }) => place),
    legs.map(({ account }) => account),
    legs.map(({ micros }) => micros.toString()),
  ]);
}

/** The constraint that refused it, or null where it went through. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { constraint, code, message } = error as { constraint?: string; code?: string; message: string };
    return constraint ?? code ?? message;
  }
}

const mayOwe = (account: string): boolean =>
  account.startsWith('external:') || account.startsWith('platform:');
const currencyOf = (account: string): string => account.split(':')[2]!;

/** Two legs at least, and zero in each currency by itself: an exchange is two movements in one journal. */
function isBalanced(legs: WantedJournal['legs']): boolean {
  const byCurrency = Map.groupBy(legs, ({ account }) => currencyOf(account));
  return (
    byCurrency.size > 0 &&
    [...byCurrency.values()].every(
      (side) => side.length >= 2 && side.reduce((sum, { micros }) => sum + micros, 0n) === 0n,
    )
  );
}

/** What the books must say, worked out the plain way. */
export class LedgerModel {
  readonly balances = new Map<string, bigint>();
  readonly versions = new Map<string, bigint>();
  readonly #posted = new Set<string>();

  /** Why the batch must be refused: the constraints of which one will say so. None: it is posted. */
  post(batch: readonly WantedJournal[]): Set<string> {
    const reasons = new Set<string>();
    const balances = new Map(this.balances);
    const versions = new Map(this.versions);
    const keys = new Set<string>();
    for (const { key, legs } of batch) {
      if (keys.has(key) || this.#posted.has(key)) reasons.add('journal_business_key');
      keys.add(key);
      const moving = legs.filter(({ micros }) => micros !== 0n);
      if (!isBalanced(moving)) reasons.add('journal_balances');
      for (const { account, micros } of moving) {
        const balance = (balances.get(account) ?? 0n) + micros;
        if (balance < 0n && !mayOwe(account)) reasons.add('ledger_account_floor');
        balances.set(account, balance);
        versions.set(account, (versions.get(account) ?? 0n) + 1n);
      }
    }
    if (reasons.size > 0) return reasons;
    for (const [account, balance] of balances) this.balances.set(account, balance);
    for (const [account, version] of versions) this.versions.set(account, version);
    for (const key of keys) this.#posted.add(key);
    return reasons;
  }
}
