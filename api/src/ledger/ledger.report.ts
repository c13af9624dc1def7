import pg from 'pg';
import { checkLedger, type Defect } from './ledger.checks.js';

export interface LedgerReport {
  readonly clean: boolean;
  /** One for each defect, or one that says how much was looked at. */
  readonly lines: readonly string[];
}

const lineOf = ({ invariant, subject, detail }: Defect): string => `${invariant}: ${subject}: ${detail}`;

/** All on one snapshot, and without the app's limit on time: this is the one query that reads every posting. */
export async function reportLedger(appUrl: string): Promise<LedgerReport> {
  const client = new pg.Client({ connectionString: appUrl, application_name: 'kajlet ledger check' });
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query('begin isolation level repeatable read read only');
    const rows = async <T>(text: string) => (await client.query(text)).rows as T[];
    const defects = await checkLedger({ rows });
    if (defects.length > 0) return { clean: false, lines: defects.map(lineOf) };
    const [counts] = await rows<{ accounts: string; journals: string }>(
      'select (select count(*) from ledger_account) as accounts, (select count(*) from journal) as journals',
    );
    return {
      clean: true,
      lines: [`ledger clean: ${counts!.accounts} accounts, ${counts!.journals} journals`],
    };
  } finally {
    await client.end();
  }
}
