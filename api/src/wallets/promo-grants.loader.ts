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
import type { PromoKind } from './promos.service.js';

export interface PromoGrantRow {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly kind: PromoKind;
  readonly amount: MoneyType;
  readonly note: string;
  readonly grantedBy: string;
  readonly at: Date;
}

interface Stored {
  id: string;
  user_id: string;
  user_name: string;
  kind: PromoKind;
  currency: Currency;
  amount: string;
  note: string;
  granted_by: string;
  created_at: string;
}

/** All credit that was given, newest first. */
export const promoGrants = ({ sql }: Scope, page: PageArgs): Promise<Connection<PromoGrantRow>> =>
  paginate(page, {
    name: 'promoGrants',
    // Ids of one kind sort by when they were made.
    position: ({ id }) => [id],
    fetch: async (limit, after) => {
      const stored = await sql.rows<Stored>(
        `select g.id, g.user_id, u.display_name as user_name, g.kind, g.currency, g.amount, g.note,
            s.display_name as granted_by, g.created_at
          from promo_grant g join user_account u on u.id = g.user_id join user_account s on s.id = g.granted_by
          where ($1::text is null or g.id < $1) order by g.id desc limit $2`,
        [after?.[0] ?? null, limit],
      );
      return stored.map(rowOf);
    },
  });

const rowOf = ({ id, kind, note, ...stored }: Stored): PromoGrantRow => ({
  ...{ id, kind, note, userId: stored.user_id, userName: stored.user_name, grantedBy: stored.granted_by },
  amount: toMoney({ micros: BigInt(stored.amount), currency: stored.currency }),
  at: toDate(stored.created_at),
});
