/**
 * What the app's role may do, run by the owner after the migrations. The role owns nothing, so a table that is
 * not named here stays closed to it.
 */
export function grants(appRole: string): string[] {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  return [
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${role}`,
  ];
}
