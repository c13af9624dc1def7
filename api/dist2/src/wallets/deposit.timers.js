import { pendingHints, ProviderHints } from '../payments/index.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';
export const depositTimers = [
    {
        name: 'deposits-expire',
        due: {
            text: `select id from deposit where status = 'CREATED' and expires_at <= $2 order by expires_at limit $1`,
        },
        fire: (scope, id) => scope.get(Deposits).expire(id),
    },
];
/** Steps that wait for providers. One that somebody has begun to pay is asked about before it is given up. */
export const depositJobs = [
    {
        name: 'deposits-hinted-at',
        due: pendingHints('payin'),
        fire: (scope, id) => scope.atomically(async () => {
            const [hints = '', reference = ''] = id.split(' ');
            await scope.sql.rows(`update deposit set next_step_at = $2
            where id = $1 and status in ('PENDING', 'CONFIRMED', 'EXPIRED', 'FAILED')`, [reference, scope.now]);
            await scope.get(ProviderHints).done('payin', { reference, hints });
        }),
    },
    {
        name: 'deposits-advance',
        due: {
            text: 'select id from deposit where next_step_at <= $2 order by next_step_at limit $1',
        },
        fire: (scope, id) => scope.get(Payins).advance(id),
    },
];
//# sourceMappingURL=deposit.timers.js.map