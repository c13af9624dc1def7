import DataLoader from 'dataloader';
import { may } from '../kernel/index.js';
/** People by id, one query for a whole answer. */
export class UserLoader extends DataLoader {
    constructor({ sql }) {
        super(async (ids) => {
            const found = await sql.rows('select id, display_name as "displayName" from user_account where id = any($1)', [ids]);
            const byId = new Map(found.map((row) => [row.id, row]));
            return ids.map((id) => byId.get(id) ?? null);
        });
    }
}
/** Whose country the viewer may know: one's own, that of people who work for one, and everybody's for moderators. */
export class CountryLoader extends DataLoader {
    constructor({ sql, viewer }) {
        super(async (ids) => {
            if (viewer === null)
                return ids.map(() => null);
            const found = await sql.rows(`select a.id, a.country from user_account a
          where a.id = any($1) and ($3 or a.id = $2
            or exists (select from submission s where s.worker_id = a.id and s.employer_id = $2))`, [ids, viewer.userId, may(viewer, 'marketplace:moderate')]);
            const byId = new Map(found.map(({ id, country }) => [id, country]));
            return ids.map((id) => byId.get(id) ?? null);
        });
    }
}
//# sourceMappingURL=user.loader.js.map