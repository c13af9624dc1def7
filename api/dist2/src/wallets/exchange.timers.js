import { madeBeforeKeys } from '../kernel/index.js';
/** Those that were exchanged stay: they tell the rate of a journal. The others go after the keys that lead to them. */
export const exchangeTimers = [
    {
        name: 'exchange-quotes-unused',
        due: {
            text: 'select id from exchange_quote where used_at is null and expires_at < $3 order by expires_at limit $1',
            values: (scope) => [madeBeforeKeys(scope)],
        },
        fire: async ({ sql }, id) => {
            await sql.rows('delete from exchange_quote where id = $1 and used_at is null', [id]);
        },
    },
];
//# sourceMappingURL=exchange.timers.js.map