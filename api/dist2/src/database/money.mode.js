import { userOf, withClient } from './sql.js';
/** Another mode is taken only by books that nobody has joined, and that no other node serves. */
const CLAIM = `
  insert into money_mode (mode) values ($1)
  on conflict (single) do update set mode = excluded.mode, since = now()
    where money_mode.mode <> excluded.mode
      and not exists (select from user_account)
      and not exists (
        select from pg_stat_activity where datname = current_database() and usename = $2)`;
const REFUSALS = {
    live: 'PAYMENT_PROVIDERS=live would pay out practice money, which the books of this database hold; ' +
        'go live on a fresh one: an empty DATA_DIR, or an empty database for DATABASE_URL and DATABASE_OWNER_URL.',
    simulator: 'PAYMENT_PROVIDERS=simulator would let anybody approve deposits into books of real money; ' +
        'set PAYMENT_PROVIDERS=live, or practise on a fresh database.',
};
/**
 * Books are for practice or for real money from their first start on; the migrations have run.
 * @throws Error in one sentence for the operator, where they are for the other
 */
export async function keepMoneyMode({ ownerUrl, appUrl }, mode) {
    await withClient(ownerUrl, async (owner) => {
        await owner.query(CLAIM, [mode, userOf(appUrl)]);
        const { rows } = await owner.query('select mode from money_mode');
        if (rows[0]?.mode !== mode)
            throw new Error(REFUSALS[mode]);
    });
}
//# sourceMappingURL=money.mode.js.map