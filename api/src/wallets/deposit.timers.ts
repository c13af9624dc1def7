import type { Timer } from '../kernel/index.js';
import { ProviderHints } from '../payments/index.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';

interface Found {
  readonly id: string;
}
const ids = (found: readonly Found[]): string[] => found.map(({ id }) => id);

export const depositTimers: Timer[] = [
  {
    name: 'deposits-expire',
    due: async ({ sql, now }, limit) =>
      ids(
        await sql.rows<Found>(
          `select id from deposit where status = 'CREATED' and expires_at <= $1 order by expires_at limit $2`,
          [now, limit],
        ),
      ),
    fire: (scope, id) => scope.get(Deposits).expire(id),
  },
];

/** Steps that wait for providers. One that somebody has begun to pay is asked about before it is given up. */
export const depositJobs: Timer[] = [
  {
    name: 'deposits-hinted-at',
    due: async (scope, limit) => {
      const pending = await scope.get(ProviderHints).pending('payin', limit);
      return pending.map(({ hints, reference }) => `${hints} ${reference}`);
    },
    fire: (scope, id) =>
      scope.atomically(async () => {
        const [hints = '', reference = ''] = id.split(' ');
        await scope.sql.rows(
          `update deposit set next_step_at = $2
            where id = $1 and status in ('PENDING', 'CONFIRMED', 'EXPIRED', 'FAILED')`,
          [reference, scope.now],
        );
        await scope.get(ProviderHints).done('payin', { reference, hints });
      }),
  },
  {
    name: 'deposits-advance',
    due: async ({ sql, now }, limit) =>
      ids(
        await sql.rows<Found>(
          'select id from deposit where next_step_at <= $1 order by next_step_at limit $2',
          [now, limit],
        ),
      ),
    fire: (scope, id) => scope.get(Payins).advance(id),
  },
];
