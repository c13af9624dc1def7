import { after, lastDhakaHour, minuteMs } from '../kernel/index.js';
import { Providers, ProviderUnavailable } from '../payments/index.js';
import { dayBefore, dayOf } from './reconciliation.day.js';
import { Reconciliation } from './reconciliation.service.js';
/** By then providers have closed their day. */
const MORNING_HOUR = 4;
const RETRY_MS = 10 * minuteMs;
/** After so long a stop the older days are for a moderator to ask for. */
const MOST_DAYS = 30;
/** Every provider's days that were never compared whole, and once a morning those with something open. */
async function daysDue(scope) {
    const { sql, now } = scope;
    const providers = scope
        .get(Providers)
        .all()
        .map(({ id }) => id);
    const morning = lastDhakaHour(now, MORNING_HOUR);
    const runs = await sql.rows(`select provider, day::text as day, coalesce(finished_at >= (day + 1)::timestamp at time zone 'Asia/Dhaka', false) as done,
        coalesce(finished_at >= $2, false) as fresh, finished_at is null and started_at > $3 as waits
      from reconciliation_run where provider = any ($1)`, [providers, morning, after(now, -RETRY_MS)]);
    const open = await sql.rows(`select distinct provider, day::text as day from reconciliation_item
      where status in ('OPEN', 'PROPOSED') and provider = any ($1)`, [providers]);
    const rest = (provider) => {
        const own = runs.filter((run) => run.provider === provider);
        const again = open.filter((item) => item.provider === provider).map(({ day }) => day);
        const stale = again.filter((day) => !own.some((run) => run.day === day && run.fresh));
        const wanted = new Set([...missing(own, dayBefore(dayOf(morning))), ...stale]);
        return [...wanted].filter((day) => !own.some((run) => run.day === day && run.waits));
    };
    return providers.flatMap((provider) => rest(provider).map((day) => ({ provider, day })));
}
/** From the day after the newest that was compared to the last that is over. */
function missing(runs, last) {
    const newest = runs
        .filter(({ done }) => done)
        .map(({ day }) => day)
        .sort()
        .at(-1);
    const days = [];
    for (let day = last; newest !== undefined && day > newest && days.length < MOST_DAYS; day = dayBefore(day))
        days.unshift(day);
    return newest === undefined ? [last] : days;
}
/** Every morning at four in Dhaka the day before; a provider that is away is tried again. */
export const reconciliationAudits = [
    {
        name: 'reconciliation',
        due: async (scope, limit) => (await daysDue(scope)).slice(0, limit).map(({ provider, day }) => `${provider} ${day}`),
        fire: async (scope, id) => {
            const [provider = '', day = ''] = id.split(' ');
            try {
                await scope.get(Reconciliation).run(provider, day);
            }
            catch (error) {
                // The run says so; whoever looks at the page sees it.
                if (!(error instanceof ProviderUnavailable))
                    throw error;
            }
        },
    },
];
//# sourceMappingURL=reconciliation.audits.js.map