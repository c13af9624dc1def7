import type { Timer } from '../kernel/index.js';

/** Those that were exchanged stay: they tell the rate of a journal. */
export const exchangeTimers: Timer[] = [
  {
    name: 'exchange-quotes-unused',
    due: async ({ sql, now }, limit) => {
      const found = await sql.rows<{ id: string }>(
        `select id from exchange_quote where used_at is null and expires_at < $1::timestamptz - interval '1 day'
          order by expires_at limit $2`,
        [now, limit],
      );
      return found.map(({ id }) => id);
    },
    fire: async ({ sql }, id) => {
      await sql.rows('delete from exchange_quote where id = $1 and used_at is null', [id]);
    },
  },
];
