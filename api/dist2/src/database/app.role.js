import { placeOf, userOf, withClient } from './sql.js';
/** Database and run of its server: two addresses may lead to one, and one name to two. */
const WHICH = `
  select concat_ws('/', (select oid from pg_database where datname = current_database()),
    pg_postmaster_start_time()) as which`;
const OWNS = `
  select pg_has_role(current_user, $1, 'member')
    or exists (select from pg_database where datname = current_database() and pg_has_role(current_user, datdba, 'member'))
    or exists (select from pg_namespace where nspname = 'public' and pg_has_role(current_user, nspowner, 'member'))
    or exists (
      select from pg_class
      where relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'member')) as owns`;
/**
 * Ordinary work goes by a role that owns nothing: it is given limits of its own, and an owner may do everything.
 * @throws Error in one sentence for the operator, where the app's role is an owner or works on another database
 */
export async function refuseOwner(appUrl, ownerUrl) {
    const there = await withClient(ownerUrl, (owner) => owner.query(WHICH));
    await withClient(appUrl, async (app) => {
        const here = await app.query(WHICH);
        if (here.rows[0]?.which !== there.rows[0]?.which) {
            throw new Error(`DATABASE_URL leads to ${placeOf(appUrl)} and DATABASE_OWNER_URL to ${placeOf(ownerUrl)}; ` +
                'both must lead to the same database.');
        }
        const { rows } = await app.query(OWNS, [userOf(ownerUrl)]);
        if (rows[0]?.owns !== false) {
            throw new Error(`DATABASE_URL names the role "${userOf(appUrl)}", which owns the database or part of it, or may act as its ` +
                'owner; the app’s role must own nothing. Are DATABASE_URL and DATABASE_OWNER_URL exchanged?');
        }
    });
}
//# sourceMappingURL=app.role.js.map