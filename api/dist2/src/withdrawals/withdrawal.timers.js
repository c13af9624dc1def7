import { madeBeforeKeys } from '../kernel/index.js';
import { pendingHints, ProviderHints } from '../payments/index.js';
import { Payouts } from './payouts.service.js';
import { Withdrawals } from './withdrawals.service.js';
/** Nobody decided on a held one: it is sent. */
export const withdrawalTimers = [
    {
        name: 'withdrawals-held-long-enough',
        due: {
            text: `select id from withdrawal where status = 'RISK_HOLD' and hold_until <= $2 order by hold_until limit $1`,
        },
        fire: (scope, id) => scope.atomically(async () => {
            const withdrawal = await scope.get(Withdrawals).locked(id);
            if (withdrawal?.status !== 'RISK_HOLD')
                return;
            await scope.get(Withdrawals).move(withdrawal, 'queue', { event: 'queued', nextStepAt: scope.now });
        }),
    },
    {
        name: 'withdrawal-quotes-unused',
        due: {
            text: 'select id from withdrawal_quote where expires_at < $3 order by expires_at limit $1',
            values: (scope) => [madeBeforeKeys(scope)],
        },
        fire: async ({ sql }, id) => {
            await sql.rows('delete from withdrawal_quote where id = $1', [id]);
        },
    },
];
/** Steps that wait for providers, so they run side by side and beside the timers. */
export const withdrawalJobs = [
    {
        // A provider said that something happened: whatever it was, it is asked now.
        name: 'withdrawals-hinted-at',
        due: pendingHints('payout'),
        fire: (scope, id) => scope.atomically(async () => {
            const [hints = '', reference = ''] = id.split(' ');
            await scope.sql.rows(`update withdrawal set next_step_at = $2 where id = $1 and status in ('SENDING', 'UNKNOWN', 'PAID')`, [reference, scope.now]);
            await scope.get(ProviderHints).done('payout', { reference, hints });
        }),
    },
    {
        name: 'withdrawals-advance',
        due: {
            text: 'select id from withdrawal where next_step_at <= $2 order by next_step_at limit $1',
        },
        fire: (scope, id) => scope.get(Payouts).advance(id),
    },
];
//# sourceMappingURL=withdrawal.timers.js.map