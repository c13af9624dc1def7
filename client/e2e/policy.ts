/** What a page's Content-Security-Policy allows that it must not: scripts or styles of another origin, or written into it. */
export function policyFaults(page: string, header: string | undefined): string[] {
  const policy = new Map(
    (header ?? '')
      .split(/;\s*/)
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
  const scripts = policy.get('script-src') ?? [];
  // Beside its own files, only the very texts that the server put into this answer.
  const foreign = scripts.filter((source) => !/^'(self|nonce-.+|sha256-.+)'$/.test(source));
  const loose = [...policy.values()]
    .flat()
    .filter((source) => /unsafe-(inline|eval)|\*|^https?:/.test(source));
  const faults = [...foreign, ...loose].map((source) => `${page} allows ${source}`);
  if (policy.get('default-src')?.join() !== "'none'") faults.push(`${page} allows by default`);
  if (!scripts.includes("'self'")) faults.push(`${page} keeps its own scripts out`);
  return faults;
}
