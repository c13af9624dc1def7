/** Its owner may have put the money into tens of thousands of tasks, and an answer that never comes is money never taken back. */
const patienceMs = 60_000;
/** Takes a confirmed deposit back from its owner, then from their open slots, then from the platform. All in the open transaction. */
export async function reverseDeposit({ sql, now }, id) {
    await sql.rows(`select set_config('statement_timeout', $1, true)`, [String(patienceMs)]);
    await sql.rows('select reverse_deposit($1, $2)', [id, now]);
}
//# sourceMappingURL=deposit.reversal.js.map