import pg from 'pg';
import { ConfigError, loadConfig } from '../config.js';
import { openDatabase } from '../database/index.js';
import { sqlState } from '../kernel/index.js';
import { checkLedger, type Defect } from './ledger.checks.js';

const UNDEFINED_OBJECT = ['42P01', '42883'];
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Findings {
  readonly defects: readonly Defect[];
  readonly accounts: string;
  readonly journals: string;
}

/** All on one snapshot, and without the app's limit on time: this is the one query that reads every posting. */
async function examine(client: pg.Client): Promise<Findings> {
  await client.query('set statement_timeout = 0');
  await client.query('begin isolation level repeatable read read only');
  const rows = async <T>(text: string) => (await client.query(text)).rows as T[];
  const defects = await checkLedger({ rows });
  const [counts] = await rows<{ accounts: string; journals: string }>(
    'select (select count(*) from ledger_account) as accounts, (select count(*) from journal) as journals',
  );
  await client.query('commit');
  return { defects, ...counts! };
}

/** On the database of the settings, whether or not the server runs; it keeps running if it does. */
async function check(): Promise<Findings> {
  const { dataDir, database: settings } = loadConfig();
  const database = await openDatabase({ dataDir, ...settings }, quiet);
  try {
    const client = new pg.Client({
      connectionString: database.appUrl,
      application_name: 'kajlet ledger check',
    });
    await client.connect();
    try {
      return await examine(client);
    } finally {
      await client.end();
    }
  } finally {
    await database.stop();
  }
}

try {
  const { defects, accounts, journals } = await check();
  for (const { invariant, subject, detail } of defects) console.log(`${invariant}: ${subject}: ${detail}`);
  if (defects.length === 0) console.log(`ledger clean: ${accounts} accounts, ${journals} journals`);
  process.exitCode = defects.length === 0 ? 0 : 1;
} catch (error) {
  const unborn = UNDEFINED_OBJECT.includes(sqlState(error) ?? '');
  const known = error instanceof ConfigError ? error.message : null;
  console.error(unborn ? 'Kajlet has not been started on this database yet.' : (known ?? error));
  process.exitCode = 1;
}
