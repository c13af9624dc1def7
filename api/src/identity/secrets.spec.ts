import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loggerTo } from '../app/log.js';
import { withClient } from '../database/sql.js';
import { mailbox, signUp } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

const logged: string[] = [];
let world: World;
beforeAll(async () => {
  world = await openWorld({
    settings: { LOG_LEVEL: 'trace' },
    log: loggerTo((line) => void logged.push(line)),
  });
});
afterAll(() => world.close());

/** Everything the database holds, as text. */
const databaseText = () =>
  withClient(world.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const { rows: found } = await owner.query<{ text: string }>(`select t::text as text from ${name} t`);
      texts.push(...found.map(({ text }) => `${name}: ${text}`));
    }
    return texts.join('\n');
  });

test('passwords and tokens stand in no table and no log', async () => {
  const secrets = new Set([
    'canary-password-1',
    'canary-password-2',
    'canary-password-3',
    'canary-typed-as-address',
  ]);
  const anonymous = world.anonymous();
  const person = await signUp(world, { password: 'canary-password-1' });
  const { email } = person.details;
  secrets.add(person.token!);
  const { signIn } = await anonymous.execute(
    `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token } } }`,
    { input: { email, password: 'canary-password-1' } },
  );
  secrets.add(signIn.token as string);
  for (const typed of [email, 'canary-typed-as-address', `${'x'.repeat(300)}canary-typed-as-address`]) {
    await anonymous.ask(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
      input: { email: typed, password: 'canary-password-3' },
    });
  }
  await anonymous.ask(`mutation { signUp(input: { password: "canary-password-3" }) { __typename } }`);
  await person.execute(
    `mutation { changePassword(input: { currentPassword: "canary-password-1", newPassword: "canary-password-2" }) { __typename } }`,
  );
  await anonymous.execute(
    `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename } }`,
    { email },
  );
  await person.execute('mutation { requestEmailVerification { __typename } }');
  const letters = await mailbox(world, email);
  for (const letter of letters)
    for (const [, token] of letter.matchAll(/\?token=(\S+)/g)) secrets.add(token!);
  await anonymous.post({ query: '{ viewer { email } }' }, { authorization: `Bearer ${signIn.token}x` });
  await anonymous.send(`/graphql?query={viewer{email}}&token=${signIn.token}`);

  expect(secrets.size).toBe(8);
  const [log, rows] = [logged.join('\n'), await databaseText()];
  expect(rows).toContain(email);
  for (const secret of secrets) {
    expect(log.includes(secret), `${secret} in the log`).toBe(false);
    expect(rows.includes(secret), `${secret} in the database`).toBe(false);
  }
});

test('letters are readable by their owner only', async () => {
  const person = await signUp(world);
  await person.execute('mutation { requestEmailVerification { __typename } }');
  await mailbox(world, person.details.email);
  const folder = join(world.dataDir, 'mail');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('Kajlet');
  }
});

test('two people with one password have nothing in common', async () => {
  const password = 'the same for both';
  const [one, other] = [await signUp(world, { password }), await signUp(world, { password })];
  const hashes = await world.app
    .scopeFor(null)
    .sql.rows<{ hash: string }>('select password_hash as hash from user_account where id = any($1)', [
      [one.id, other.id],
    ]);
  expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(2);
  for (const { hash } of hashes) {
    const [, memory, passes, lanes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(hash) ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
    expect([Number(passes), Number(lanes)]).toEqual([2, 1]);
  }
});
