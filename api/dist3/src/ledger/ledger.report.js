import pg from 'pg';
import { checkLedger } from './ledger.checks.js';
const lineOf = ({ invariant, subject, detail }) => `${invariant}: ${subject}: ${detail}`;
/** All on one snapshot, and without the app's limit on time: this is the one query that reads every posting. */
export async function reportLedger(appUrl) {
    const client = new pg.Client({ connectionString: appUrl, application_name: 'kajlet ledger check' });
    await client.connect();
    try {
        await client.query('set statement_timeout = 0');
        await client.query('begin isolation level repeatable read read only');
        const rows = async (text) => (await client.query(text)).rows;
        const defects = await checkLedger({ rows });
        if (defects.length > 0)
            return { clean: false, lines: defects.map(lineOf) };
        const [counts] = await rows('select (select count(*) from ledger_account) as accounts, (select count(*) from journal) as journals');
        return {
            clean: true,
            lines: [`ledger clean: ${counts.accounts} accounts, ${counts.journals} journals`],
        };
    }
    finally {
        await client.end();
    }
}
//# sourceMappingURL=ledger.report.js.map