import type { Timer } from '../kernel/index.js';
import { Deposits } from './deposits.service.js';

export const depositTimers: Timer[] = [
  {
    name: 'deposits-expire',
    due: async ({ sql, now }, limit) => {
      const found = await sql.rows<{ id: string }>(
        `select id from deposit where status in ('CREATED', 'PENDING') and expires_at <= $1
          order by expires_at limit $2`,
        [now, limit],
      );
      return found.map(({ id }) => id);
    },
    fire: (scope, id) => scope.get(Deposits).expire(id),
  },
];
