/** Written by the owner, or by functions that run with its rights: ledger_transfer and run_ledger_check. */
const readOnly = ['ledger_account', 'journal', 'posting', 'ledger_check', 'schema_migration', 'money_mode'];
/** Only ever added to. */
const appendOnly = [
    'event_log',
    'provider_webhook',
    'operator_audit',
    'operator_setting_change',
    'promo_grant',
    'bank_statement',
    'bank_statement_line',
];
/**
 * What the app's role may do, run by the owner after the migrations. The role owns nothing: no DDL, no TRUNCATE,
 * and on the ledger nothing but reading.
 */
export function grants(appRole) {
    const role = `"${appRole.replaceAll('"', '""')}"`;
    return [
        `GRANT USAGE ON SCHEMA public TO ${role}`,
        `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
        `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${readOnly.join(', ')} FROM ${role}`,
        `REVOKE UPDATE, DELETE ON ${appendOnly.join(', ')} FROM ${role}`,
        `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
        `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${role}`,
    ];
}
//# sourceMappingURL=grants.js.map