import DataLoader from 'dataloader';
import {
  paginate,
  toDate,
  toMoney,
  type Connection,
  type Currency,
  type MoneyType,
  type PageArgs,
  type Scope,
} from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
import type { DepositStatus } from './deposit.entity.js';
import { depositReasonOf, isHeld, type DepositReason } from './deposit.reason.js';
import { checkoutUrl } from './payin-provider.js';

export interface DepositRow {
  readonly id: string;
  readonly status: DepositStatus;
  readonly method: PaymentMethod;
  readonly amount: MoneyType;
  readonly checkoutUrl: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly reason: DepositReason | null;
}

interface Stored {
  id: string;
  status: DepositStatus;
  method: PaymentMethod;
  currency: Currency;
  amount: string;
  checkoutToken: string;
  createdAt: string;
  expiresAt: string;
  reason: string | null;
}

const COLUMNS = `id, status, method, currency, amount, checkout_token as "checkoutToken",
  created_at as "createdAt", expires_at as "expiresAt", reason`;

/** The address is of use only while there is something to pay. */
function rowOf(scope: Scope, stored: Stored): DepositRow {
  const expiresAt = toDate(stored.expiresAt);
  const payable = ['CREATED', 'PENDING'].includes(stored.status) && expiresAt > scope.now && !isHeld(stored);
  return {
    id: stored.id,
    status: stored.status,
    method: stored.method,
    amount: toMoney({ micros: BigInt(stored.amount), currency: stored.currency }),
    checkoutUrl: payable ? checkoutUrl(scope, stored.checkoutToken) : null,
    createdAt: toDate(stored.createdAt),
    expiresAt,
    reason: depositReasonOf(stored),
  };
}

/** The viewer's own deposits by id; null for anybody else's. */
export class DepositLoader extends DataLoader<string, DepositRow | null> {
  constructor(scope: Scope) {
    super(async (ids) => {
      if (scope.viewer === null) return ids.map(() => null);
      const found = await scope.sql.rows<Stored>(
        `select ${COLUMNS} from deposit where user_id = $1 and id = any($2)`,
        [scope.viewer.userId, ids],
      );
      const byId = new Map(found.map((stored) => [stored.id, rowOf(scope, stored)]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }
}

interface Wanted {
  readonly status: readonly DepositStatus[] | null | undefined;
  readonly page: PageArgs;
}

/** Ids sort by creation time, so they alone are the order. */
export function depositsOf(scope: Scope, { status, page }: Wanted): Promise<Connection<DepositRow>> {
  const statuses = status?.length ? [...status] : null;
  return paginate(page, {
    name: 'deposits',
    position: ({ id }: DepositRow) => [id],
    fetch: async (limit, position) => {
      const found = await scope.sql.rows<Stored>(
        `select ${COLUMNS} from deposit where user_id = $1 and ($2::text is null or id < $2)
            and ($4::text[] is null or status = any ($4))
          order by id desc limit $3`,
        [scope.me.userId, position?.[0] ?? null, limit, statuses],
      );
      return found.map((stored) => rowOf(scope, stored));
    },
  });
}
