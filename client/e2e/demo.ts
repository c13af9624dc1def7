import type { Page } from 'playwright-core';

/** Who reads a page: nobody in particular, or the demo's account of that role. */
export type Reader = 'STRANGER' | 'WORKER' | 'EMPLOYER' | 'MODERATOR';

interface DemoAccount {
  role: Exclude<Reader, 'STRANGER'>;
  email: string;
  password: string;
}

/** A market of the demo mode, with people and work in each state, as programs and readers see it. */
export class Demo {
  readonly #tokens = new Map<Reader, string>();
  readonly #url: string;
  readonly #accounts: ReadonlyMap<Reader, DemoAccount>;

  private constructor(url: string, accounts: readonly DemoAccount[]) {
    this.#url = url;
    this.#accounts = new Map(accounts.map((account) => [account.role, account]));
  }

  static async open(url: string): Promise<Demo> {
    const { demoAccounts } = await call<{ demoAccounts: DemoAccount[] }>(url, {
      query: '{ demoAccounts { role email password } }',
    });
    return new Demo(url, demoAccounts);
  }

  async ask<T>(reader: Reader, query: string, variables: object = {}): Promise<T> {
    if (reader === 'STRANGER') return call<T>(this.#url, { query, variables });
    if (!this.#tokens.has(reader)) this.#tokens.set(reader, await this.#token(reader));
    return call<T>(this.#url, { query, variables }, this.#tokens.get(reader));
  }

  /** Through the form, as a person does. */
  async signIn(page: Page, reader: Reader): Promise<void> {
    if (reader === 'STRANGER') return;
    const { email, password } = this.#account(reader);
    await page.goto('/sign-in');
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', password);
    await page.click('form[action^="/sign-in"] button:not([type=button])');
    await page.waitForURL((url) => url.pathname !== '/sign-in');
  }

  #account(reader: Reader): DemoAccount {
    const account = this.#accounts.get(reader);
    if (!account) throw new Error(`the demo has no ${reader}`);
    return account;
  }

  async #token(reader: Reader): Promise<string> {
    const { email, password } = this.#account(reader);
    const { signIn } = await call<{ signIn: { token?: string } }>(this.#url, {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token } } }',
      variables: { input: { email, password } },
    });
    if (!signIn.token) throw new Error(`the demo’s ${reader} was refused`);
    return signIn.token;
  }
}

async function call<T>(url: string, body: object, token?: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown[] };
  if (errors || !data) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
  return data;
}
