import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Caller } from './caller.js';
import type { World } from './world.js';

export interface Details {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly country: string;
  readonly roles: readonly ('WORKER' | 'EMPLOYER')[];
}

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename
  ... on SignUpPayload { token viewer { user { id } } } ... on UserError { code message } } }`;

/** Somebody who signed up with details of their own choice; for the rest of the marketplace there are actors. */
export class Person extends Caller {
  constructor(
    url: string,
    token: string,
    readonly id: string,
    readonly details: Details,
  ) {
    super(url, token);
  }
}

let born = 0;

/** Details that nobody else in this run has. */
export function details(wanted: Partial<Details> = {}): Details {
  born += 1;
  return {
    email: `person-${process.pid}-${born}@example.com`,
    password: `shapla ful ${born}`,
    displayName: `Person ${born}`,
    country: 'BD',
    roles: ['WORKER'],
    ...wanted,
  };
}

export async function signUp(world: World, wanted: Partial<Details> = {}): Promise<Person> {
  const input = details(wanted);
  const { signUp: answer } = await world.anonymous().execute(SIGN_UP, { input });
  if (answer.__typename !== 'SignUpPayload') throw new Error(`Not signed up: ${JSON.stringify(answer)}`);
  return new Person(world.url, answer.token as string, answer.viewer.user.id as string, input);
}

/** What lies in this person's mailbox, oldest first; everything due has been sent. */
export async function mailbox(world: World, email: string): Promise<string[]> {
  const { sql } = world.app.scopeFor(null);
  const unsent = 'select from mail where to_address = $1 and sent_at is null';
  // The server's own sweep may have taken the letter and be about to write it.
  for (let tries = 0; tries < 100 && (await sql.rows(unsent, [email])).length > 0; tries += 1)
    await world.turnClock(0);
  const folder = join(world.dataDir, 'mail');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
  const letters = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return letters.filter((letter) => letter.includes(`\r\nTo: ${email}\r\n`));
}
