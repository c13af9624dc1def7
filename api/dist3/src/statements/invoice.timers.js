import { marketTimeZone } from '../wallets/index.js';
import { Invoices } from './invoices.service.js';
/** Every month that is over and settled, from the first journal on; also those a server slept through. */
const MONTHS = `select to_char(m, 'YYYY-MM') as id
  from (select date_trunc('month', created_at at time zone $3) as first from journal order by id limit 1) j,
    generate_series(j.first,
      date_trunc('month', ($2::timestamptz - interval '1 hour') at time zone $3) - interval '1 month', interval '1 month') m
  where not exists (select from invoice_month i where i.month = to_char(m, 'YYYY-MM')) order by m limit $1`;
/** On the first day of a month, an hour after the last one ended in Dhaka; beside the timers, for its size. */
export const invoiceJobs = [
    {
        name: 'invoices-plan',
        due: { text: MONTHS, values: () => [marketTimeZone] },
        fire: (scope, month) => scope.get(Invoices).plan(month),
    },
    {
        name: 'invoices-issue',
        due: {
            text: `select concat_ws(' ', user_id, currency, month) as id from invoice_plan
        where coalesce(next_try_at <= $2, true) order by month, user_id, currency limit $1`,
        },
        fire: (scope, id) => scope.get(Invoices).issue(planOf(id)),
    },
];
function planOf(id) {
    const [userId, currency, month] = id.split(' ');
    return { userId, currency, month };
}
//# sourceMappingURL=invoice.timers.js.map