import { toDate, type Scope } from '../kernel/index.js';
import { patiently, type Defect } from './ledger.checks.js';
import { PayoutFreezes } from './payout-freeze.service.js';

/** CHANGES: whatever was written since the last clean check. FULL: everything. */
export const LedgerCheckKind = { CHANGES: 'CHANGES', FULL: 'FULL' } as const;
export type LedgerCheckKind = keyof typeof LedgerCheckKind;

export interface LedgerCheck {
  readonly kind: LedgerCheckKind;
  readonly at: Date;
  readonly tookMs: number;
  readonly defects: number;
}

/** Looks the books through on its own, keeps what it found, and stops payouts when something does not add up. */
export class LedgerWatch {
  constructor(private readonly scope: Scope) {}

  /** What was found; null where another node is looking just now. */
  check(kind: LedgerCheckKind): Promise<Defect[] | null> {
    const { scope } = this;
    return scope.atomically(async () => {
      await patiently(scope);
      const row = await scope.sql.first<{ defects: Defect[] | null }>(
        'select run_ledger_check($1, $2) as defects',
        [kind, scope.now],
      );
      const defects = row!.defects;
      if (defects && defects.length > 0) await scope.get(PayoutFreezes).freeze('LEDGER_DEFECT');
      return defects;
    });
  }

  /** The newest of each kind. */
  async last(): Promise<LedgerCheck[]> {
    const stored = await this.scope.sql.rows<{
      kind: LedgerCheckKind;
      at: string;
      took_ms: number;
      n: number;
    }>(
      `select distinct on (kind) kind, at, took_ms, jsonb_array_length(defects) as n
        from ledger_check order by kind, at desc, id desc`,
    );
    return stored.map(({ kind, at, took_ms, n }) => ({
      kind,
      at: toDate(at),
      tookMs: took_ms,
      defects: n,
    }));
  }
}
