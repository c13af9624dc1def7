import DataLoader from 'dataloader';
import { may, type Scope } from '../kernel/index.js';

/** What everybody may know of a person. */
export interface UserRow {
  readonly id: string;
  readonly displayName: string;
}

/** People by id, one query for a whole answer. */
export class UserLoader extends DataLoader<string, UserRow | null> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const found = await sql.rows<UserRow>(
        'select id, display_name as "displayName" from user_account where id = any($1)',
        [ids],
      );
      const byId = new Map(found.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }
}

/** Whose country the viewer may know: one's own, that of people who work for one, and everybody's for moderators. */
export class CountryLoader extends DataLoader<string, string | null> {
  constructor({ sql, viewer }: Scope) {
    super(async (ids) => {
      if (viewer === null) return ids.map(() => null);
      const found = await sql.rows<{ id: string; country: string }>(
        `select a.id, a.country from user_account a
          where a.id = any($1) and ($3 or a.id = $2
            or exists (select from submission s where s.worker_id = a.id and s.employer_id = $2))`,
        [ids, viewer.userId, may(viewer, 'marketplace:moderate')],
      );
      const byId = new Map(found.map(({ id, country }) => [id, country]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }
}
