import DataLoader from 'dataloader';
/** Finished tasks have nothing in escrow, so only those under way are looked at. One statement: the figures agree. */
const BALANCES = `select c.currency,
    coalesce((select balance from ledger_account where id = $1 || ':available:' || c.currency), 0) as available,
    coalesce((select balance from ledger_account where id = $1 || ':clearing:' || c.currency), 0) as clearing,
    coalesce((select balance from ledger_account where id = $1 || ':hold:' || c.currency), 0) as "onHold",
    coalesce((select balance from ledger_account where id = $1 || ':promo:' || c.currency), 0) as promo,
    coalesce((select sum(a.balance) from task t
      join ledger_account a on a.owner_id = t.id and a.kind = 'escrow' and a.currency = c.currency
      where t.employer_id = $1 and t.status in ('IN_REVIEW', 'SCHEDULED', 'LIVE', 'PAUSED', 'CLOSING')), 0) as "inEscrow"
  from unnest($2::text[]) c (currency)`;
/** The viewer's balances by currency; nothing yet is zero. */
export class WalletBalancesLoader extends DataLoader {
    constructor({ sql, me }) {
        super(async (currencies) => {
            const found = await sql.rows(BALANCES, [me.userId, currencies]);
            const byCurrency = new Map(found.map((row) => [row.currency, row]));
            return currencies.map((currency) => {
                const { available, clearing, onHold, inEscrow, promo } = byCurrency.get(currency);
                return {
                    available: BigInt(available),
                    clearing: BigInt(clearing),
                    onHold: BigInt(onHold),
                    inEscrow: BigInt(inEscrow),
                    promo: BigInt(promo),
                };
            });
        });
    }
}
//# sourceMappingURL=wallet-balances.loader.js.map