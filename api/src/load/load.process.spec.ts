import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const program = (name: string) => fileURLToPath(new URL(`../../dist/src/load/${name}`, import.meta.url));
const run = (name: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['--enable-source-maps', program(name), ...args]).catch(
    (error: Error & { readonly stdout: string }) => {
      // A machine that is full tells calls to come again, and they do: that alone is no fault of the server.
      const failed = error.stdout.match(/^FAIL .*$/gm) ?? [];
      if (failed.length > 0 && failed.every((line) => line.includes('calls answered at once'))) return error;
      // What did not hold stands in its report.
      throw Object.assign(error, { message: `${error.message}\n${error.stdout}` });
    },
  );

it('a load of some seconds ends with nothing unexpected and clean books', { timeout: 300_000 }, async () => {
  const { stdout } = await run(
    'load.main.js',
    ...'--seconds 2 --workers 3 --readers 2 --sockets 12'.split(' '),
  );
  for (const operation of [
    'feed',
    'task page',
    'wallet page',
    'my work',
    'reserve',
    'submit',
    'approve in bulk',
  ])
    expect(stdout).toMatch(new RegExp(`^${operation} +[1-9]`, 'm'));
  expect(stdout).toMatch(/^server +\d\.\d\d processors/m);
  expect(stdout).toContain('ok    ledger check clean');
  expect(stdout).toMatch(/(Everything held|SOMETHING DID NOT HOLD)\.\n$/);
});

it('a soak of some seconds leaves nothing behind', { timeout: 300_000 }, async () => {
  const size = '--minutes 0.1 --workers 2 --readers 1 --sockets 30 --rate 60'.split(' ');
  const { stdout } = await run('soak.main.js', ...size);
  for (const label of ['sockets', 'subscriptions', 'pool slots', 'timers or handles'])
    expect(stdout).toContain(`ok    no ${label} left behind`);
  expect(stdout).toMatch(/^heap with nobody +\d+\.\d MB after the first crowd/m);
  expect(stdout).toMatch(/(Everything held|SOMETHING DID NOT HOLD)\.\n$/);
});

it('refuses what it cannot mean in one sentence', async () => {
  await expect(run('load.main.js', '--sockets', 'many')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--sockets takes a number from 0 to 2400\n/) as string,
  });
});
