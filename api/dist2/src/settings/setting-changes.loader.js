import { paginate, toDate } from '../kernel/index.js';
/** Newest first; of one setting, or of all. */
export const settingChanges = ({ sql }, key, page) => paginate(page, {
    name: 'operatorSettingChanges',
    position: ({ id }) => [id],
    fetch: async (limit, after) => {
        const stored = await sql.rows(`select c.id, c.key, c.version, c.from_value, c.to_value, c.note, u.display_name, c.at
          from operator_setting_change c join user_account u on u.id = c.actor_id
          where ($1::text is null or c.key = $1) and ($2::bigint is null or c.id < $2) order by c.id desc limit $3`, [key, after?.[0] ?? null, limit]);
        return stored.map(({ from_value, to_value, display_name, at, ...rest }) => ({
            ...rest,
            from: from_value,
            to: to_value,
            changedBy: display_name,
            at: toDate(at),
        }));
    },
});
//# sourceMappingURL=setting-changes.loader.js.map