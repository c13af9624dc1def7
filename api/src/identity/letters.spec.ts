import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../kernel/index.js';
import { mailbox, signUp } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';
import { mailTimer } from './mail.timers.js';

const ASK_RESET = `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld({ ticking: false });
});
afterAll(() => world.close());

interface Kept {
  readonly id: string;
  readonly body: string;
  readonly tries: number;
  readonly sent: boolean;
}

const lettersTo = (email: string) =>
  world.app
    .scopeFor(null)
    .sql.rows<Kept>(
      'select id, body, tries, sent_at is not null as sent from mail where to_address = $1 order by created_at, id',
      [email],
    );

/** Of what left since the last one asked for a reset. */
function delivered(email: string): string[] {
  const folder = join(world.dataDir, 'mail');
  const letters = existsSync(folder) ? readdirSync(folder) : [];
  return letters.filter((name) => readFileSync(join(folder, name), 'utf8').includes(`\r\nTo: ${email}\r\n`));
}

/** Asks for a reset while the mail server is away. */
async function unsentReset() {
  const { details } = await signUp(world);
  await mailbox(world, details.email);
  await world.anonymous().execute(ASK_RESET, { email: details.email });
  const letter = (await lettersTo(details.email)).at(-1)!;
  expect(letter).toMatchObject({ sent: false });
  expect(letter.body).toContain('/reset-password?token=');
  const away = mailTimer(() => ({ send: () => Promise.reject(new Error('the mail server is away')) }));
  const fails = () => expect(away.fire(world.app.scopeFor(null), letter.id)).rejects.toThrow('away');
  const now = async () => (await lettersTo(details.email)).find(({ id }) => id === letter.id);
  rmSync(join(world.dataDir, 'mail'), { recursive: true, force: true });
  return { email: details.email, fails, now };
}

test('a link that has lapsed does not leave, and its token does not stay', async () => {
  const { email, fails, now } = await unsentReset();
  await fails();
  await world.turnClock(hourMs + minuteMs);
  expect(await now()).toMatchObject({ body: '', tries: 1, sent: false });
  expect(delivered(email)).toEqual([]);
});

test('whatever was sent or given up is gone after a month', async () => {
  const { email, fails } = await unsentReset();
  await fails();
  await world.turnClock(29 * dayMs);
  expect(await lettersTo(email)).not.toEqual([]);
  await world.turnClock(2 * dayMs);
  expect(await lettersTo(email)).toEqual([]);
});
