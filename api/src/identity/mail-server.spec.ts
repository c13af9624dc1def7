import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loggerTo } from '../app/log.js';
import { dayMs, minuteMs } from '../kernel/index.js';
import { MailServer, readLetter, type TakenLetter } from '../testing/mail.server.js';
import { signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

const PASSWORD = 'gopon/shobdo';
let server: MailServer;
let world: World;
let logged = '';

const open = (settings: Record<string, string> = {}, ticking = false) =>
  openWorld({
    settings: {
      SMTP_URL: `smtp://kajlet:${encodeURIComponent(PASSWORD)}@${server.address}`,
      MAIL_FROM: 'কাজলেট <no-reply@kajlet.example>',
      ...settings,
    },
    log: loggerTo((line) => (logged += line)),
    ticking,
  });
beforeAll(async () => {
  server = await MailServer.start();
  world = await open();
});
beforeEach(() => {
  server.letters.length = 0;
  server.heard.length = 0;
  logged = '';
});
afterAll(async () => {
  await world.close();
  await server.leave();
});

const ASK_RESET = `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) {
  ... on RequestPasswordResetPayload { accepted } } }`;
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(input: { token: $token, password: $password }) {
  __typename } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
  __typename } }`;

const askReset = async ({ details: { email } }: Person, locale = 'en', where = world) => {
  const asked = await where
    .anonymous()
    .post({ query: ASK_RESET, variables: { email } }, { 'accept-language': locale });
  expect(asked.body.data.requestPasswordReset).toEqual({ accepted: true });
};
const reset = async (token: string, password: string) =>
  (await world.anonymous().execute(RESET, { token, password })).resetPassword.__typename as string;
const tokenIn = (letter: TakenLetter) => /\?token=(\S+)/.exec(readLetter(letter).body)?.[1] ?? 'no token';
const lettersTo = ({ details: { email } }: Person) => server.letters.filter(({ to }) => to === email);
const tries = ({ details: { email } }: Person) =>
  server.heard.filter((line) => line.startsWith(`RCPT TO:<${email}>`)).length;
/** What the database still knows of the letters to somebody. */
const kept = ({ details: { email } }: Person) =>
  world.app
    .scopeFor(null)
    .sql.rows<{ body: string; sent: boolean }>(
      'select body, sent_at is not null as sent from mail where to_address = $1',
      [email],
    );
/** All the times at which a letter may be tried, until it would be given up. */
const waitForDays = async () => {
  for (let round = 0; round < 14; round += 1) await world.turnClock(minuteMs * 2 ** round);
};

describe('a letter by the operator’s mail server', () => {
  test('lets a person choose a new password', async () => {
    const person = await signUp(world);
    await askReset(person);
    await world.turnClock(0);

    const [letter, ...more] = lettersTo(person);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ from: 'no-reply@kajlet.example', by: `kajlet:${PASSWORD}` });
    const { header } = readLetter(letter!);
    expect(header('From')).toBe('কাজলেট <no-reply@kajlet.example>');
    expect(header('To')).toBe(person.details.email);
    expect(header('Subject')).toBe('Choose a new password');
    expect(header('Message-ID')).toMatch(/^<eml_\w+@kajlet\.example>$/);
    expect(header('Auto-Submitted')).toBe('auto-generated');

    expect(await reset(tokenIn(letter!), 'a new password')).toBe('ResetPasswordPayload');
    const { signIn } = await world
      .anonymous()
      .execute(SIGN_IN, { email: person.details.email, password: 'a new password' });
    expect(signIn.__typename).toBe('SignInPayload');
    expect(await kept(person)).toContainEqual({ body: '', sent: true });
    expect(existsSync(join(world.dataDir, 'mail'))).toBe(false);
  });

  test('arrives whole in Bengali', async () => {
    const person = await signUp(world);
    await askReset(person, 'bn-BD');
    await world.turnClock(0);
    const [letter] = lettersTo(person);
    expect(letter!.message).toMatch(/^[\x20-\x7e\r\n]*$/);
    const { header, body } = readLetter(letter!);
    expect(header('Subject')).toBe('নতুন পাসওয়ার্ড ঠিক করুন');
    expect(body).toContain('নতুন পাসওয়ার্ড দিতে এই লিংকটি খুলুন:');
    expect(await reset(tokenIn(letter!), 'a new password')).toBe('ResetPasswordPayload');
  });

  test('waits while the server is away, and arrives once', async () => {
    const people = [await signUp(world), await signUp(world)];
    for (const person of people) await askReset(person);
    await server.leave();
    await world.turnClock(0);
    await world.turnClock(2 * minuteMs);
    expect(server.letters).toEqual([]);
    await server.comeBack();

    await world.turnClock(10 * minuteMs);
    await waitForDays();

    for (const person of people) expect(lettersTo(person)).toHaveLength(1);
    expect(logged).toContain('the letter did not leave and is tried again (ECONNREFUSED at CONN)');
  });

  test('whose answer was lost is sent again as the same one', async () => {
    const person = await signUp(world);
    await askReset(person);
    server.lostAnswers = 1;
    await world.turnClock(0);
    await waitForDays();

    const ids = lettersTo(person).map((letter) => readLetter(letter).header('Message-ID'));
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('a recipient', () => {
  const refusedOnce = async (reply: string) => {
    const [gone, other] = [await signUp(world), await signUp(world)];
    server.refusals.set(gone.details.email, reply.replace('{}', gone.details.email));
    for (const person of [gone, other]) await askReset(person);
    await world.turnClock(0);
    await waitForDays();
    expect(lettersTo(gone)).toEqual([]);
    expect(lettersTo(other)).toHaveLength(1);
    return gone;
  };

  test('whom nobody knows is tried once, and the link does not stay', async () => {
    const gone = await refusedOnce('550 5.1.1 <{}> unknown');
    expect(tries(gone)).toBe(1);
    expect(await kept(gone)).toEqual([{ body: '', sent: false }]);
    expect(logged).toContain('the mail server refused the letter for good (550 5.1.1 at RCPT TO)');
    expect(logged).not.toContain(gone.details.email);
  });

  test.each(['450 4.2.0 <{}> greylisted', '554 5.7.1 <{}> relay access denied', '530 log in first'])(
    'refused for now is tried until the hour of its link is over (%s)',
    async (reply) => {
      // At once, then after 1, 3, 7, 15 and 31 minutes.
      expect(tries(await refusedOnce(reply))).toBe(6);
    },
  );

  test('refused for now gets the letter once the server takes it', async () => {
    const person = await signUp(world);
    server.refusals.set(person.details.email, '450 4.2.0 later');
    await askReset(person);
    await world.turnClock(0);
    server.refusals.clear();
    await waitForDays();
    expect(lettersTo(person)).toHaveLength(1);
  });
});

test('what goes wrong is logged without password, link or address', async () => {
  const person = await signUp(world);
  await askReset(person);
  server.lostAnswers = 1;
  await world.turnClock(0);
  const [letter] = lettersTo(person);
  expect(logged).toContain('the letter did not leave');
  for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), tokenIn(letter!), person.details.email])
    expect(logged).not.toContain(secret);
});

test('where TLS is asked for, a server without it hears neither password nor letter', async () => {
  const careful = await open({ SMTP_TLS: 'required' });
  const person = await signUp(careful);
  await askReset(person, 'en', careful);
  await careful.turnClock(0);
  expect(server.heard.length).toBeGreaterThan(0);
  expect(server.heard.filter((line) => /^(AUTH|MAIL|RCPT|DATA)/.test(line))).toEqual([]);
  expect(logged).toContain('at STARTTLS');
  await careful.close();
});

test('a server that says nothing holds up nobody else', async () => {
  const ticking = await open({}, true);
  const [person, employer] = [await signUp(ticking), await ticking.employer()];
  const amount = { amount: '5', currency: 'USD' };
  const deposited = { method: 'CARD', amount, idempotencyKey: 'unpaid' };
  const { deposit } = await employer.succeed('createDeposit', deposited, 'deposit { id }');
  const stands = async () =>
    (
      await employer.execute('query ($id: ID!) { node(id: $id) { ... on Deposit { status } } }', {
        id: deposit.id,
      })
    ).node.status as string;
  const before = server.calls;
  server.mute = true;
  await askReset(person, 'en', ticking);
  await expect.poll(() => server.open, { timeout: 20_000 }).toBe(1);

  ticking.clock.turn(2 * dayMs);
  await expect.poll(stands, { timeout: 20_000 }).toBe('EXPIRED');

  expect(server).toMatchObject({ open: 1, calls: before + 1 });
  server.mute = false;
  await server.leave();
  await server.comeBack();
  await ticking.close();
});
