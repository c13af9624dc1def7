/** Written by ledger_transfer alone, which runs with its owner's rights. */
const readOnly = ['ledger_account', 'journal', 'posting', 'schema_migration'];

/**
 * What the app's role may do, run by the owner after the migrations. The role owns nothing: no DDL, no TRUNCATE,
 * and on the ledger nothing but reading.
 */
export function grants(appRole: string): string[] {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  return [
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
    `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${readOnly.join(', ')} FROM ${role}`,
    `REVOKE UPDATE, DELETE ON event_log FROM ${role}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${role}`,
  ];
}
