import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

export interface Account {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** As a program of the same person: with a token, beside the browser's cookie. */
  ask<T>(query: string, variables?: object): Promise<T>;
}

interface Answer<T> {
  data?: T;
  errors?: unknown[];
}

async function call<T>(url: string, body: object, token?: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as Answer<T>;
  if (errors || !data) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
  return data;
}

/** Somebody who is known already, with a password that a story can type. */
export async function account(
  url: string,
  roles: ('WORKER' | 'EMPLOYER')[] = ['WORKER'],
  name = 'Salma Akter',
): Promise<Account> {
  const email = `person-${randomUUID()}@example.com`;
  const password = `pass-${randomUUID()}`;
  const input = { email, password, displayName: name, country: 'BD', roles };
  const { signUp } = await call<{ signUp: { token?: string } }>(url, {
    query: 'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpPayload { token } } }',
    variables: { input },
  });
  if (!signUp.token) throw new Error(`no token: ${JSON.stringify(signUp)}`);
  const { token } = signUp;
  return { email, password, name, ask: (query, variables = {}) => call(url, { query, variables }, token) };
}

/** Through the form, as a person does. */
export async function signIn(page: Page, { email, password }: Account, path = '/sign-in'): Promise<void> {
  await page.goto(path);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('form[action^="/sign-in"] button:not([type=button])');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
