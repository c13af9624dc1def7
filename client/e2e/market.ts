import { randomUUID } from 'node:crypto';

interface Answer<T> {
  data?: T;
  errors?: unknown[];
}

interface Details {
  slots?: number;
  category?: string;
  proofFields?: object[];
  steps?: object[];
  minutes?: number;
  /** In dollars where it is only a number. */
  reward?: string | { amount: string; currency: string };
  /** The rows of a data task, of which one worker may take several. */
  items?: object[];
  /** Of whose workers alone; of all where there is none. */
  countries?: string[];
}

/** What the stories need of the public API, as any program would call it. */
export class Person {
  private constructor(
    private readonly url: string,
    private readonly token: string,
    /** For signing in on a page. */
    readonly credentials: { readonly email: string; readonly password: string },
  ) {}

  static async signUp(url: string, role: 'EMPLOYER' | 'WORKER'): Promise<Person> {
    const input = {
      email: `${role.toLowerCase()}-${randomUUID()}@example.com`,
      password: `pass-${randomUUID()}`,
      displayName: role === 'EMPLOYER' ? 'Rahim Research' : 'Salma',
      country: 'BD',
      roles: [role],
    };
    const { signUp } = await call<{ signUp: { token: string } }>(url, {
      query: `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUpPayload { token } } }`,
      variables: { input },
    });
    return new Person(url, expectToken(signUp), input);
  }

  ask<T>(query: string, variables: object): Promise<T> {
    return call<T>(this.url, { query, variables, token: this.token });
  }

  async createDeposit(amount: string, currency = 'USD'): Promise<string> {
    const { createDeposit } = await this.ask<{ createDeposit: { deposit: { checkoutUrl: string } } }>(
      `mutation ($input: CreateDepositInput!) {
        createDeposit(input: $input) { __typename ... on CreateDepositPayload { deposit { checkoutUrl } } }
      }`,
      {
        input: {
          method: currency === 'BDT' ? 'BKASH' : 'CARD',
          amount: { amount, currency },
          idempotencyKey: randomUUID(),
        },
      },
    );
    return createDeposit.deposit.checkoutUrl;
  }

  async available(): Promise<string> {
    const { viewer } = await this.ask<{ viewer: { wallet: { available: { amount: string } } } }>(
      '{ viewer { wallet { available { amount } } } }',
      {},
    );
    return viewer.wallet.available.amount;
  }

  /** Deposits as a program would: the checkout address is all it takes. */
  async deposit(amount: string, currency = 'USD'): Promise<void> {
    const checkout = await this.createDeposit(amount, currency);
    const body = new URLSearchParams({ outcome: 'approve' });
    const { status } = await fetch(checkout, { method: 'POST', body, redirect: 'manual' });
    if (status !== 303) throw new Error(`the checkout answered ${status}`);
  }

  async publish(title: string, details: Details = {}): Promise<string> {
    const { reward = '0.06' } = details;
    const { createTask } = await this.ask<{ createTask: { task?: { id: string } } }>(
      'mutation ($input: CreateTaskInput!) { createTask(input: $input) { __typename ... on CreateTaskPayload { task { id } } ... on InvalidInputError { fields { path code message } } } }',
      {
        input: {
          title,
          category: details.category ?? 'survey',
          steps: details.steps ?? [{ text: 'Open the page.' }, { text: 'Answer what it asks.' }],
          proofFields: details.proofFields ?? [{ key: 'answer', label: 'What did you see?', kind: 'TEXT' }],
          reward: typeof reward === 'string' ? usd(reward) : reward,
          slots: details.slots ?? 5,
          repeatable: details.items !== undefined,
          estimatedMinutes: details.minutes ?? 4,
          countries: details.countries ?? [],
        },
      },
    );
    if (!createTask.task) throw new Error(`no draft: ${JSON.stringify(createTask)}`);
    if (details.items) {
      const { id } = createTask.task;
      await this.decide('addTaskItems', { taskId: id, items: details.items });
    }
    const { publishTask } = await this.ask<{ publishTask: { task?: { status: string } } }>(
      'mutation ($input: PublishTaskInput!) { publishTask(input: $input) { __typename ... on PublishTaskPayload { task { status } } } }',
      { input: { taskId: createTask.task.id } },
    );
    if (publishTask.task?.status !== 'LIVE') throw new Error(`not live: ${JSON.stringify(publishTask)}`);
    return createTask.task.id;
  }

  /** The submissions to a task of this employer, delivered ones first. */
  async submissionsTo(taskId: string): Promise<{ id: string; status: string; answers: unknown[] }[]> {
    const { task } = await this.ask<{
      task: { submissions: { nodes: { id: string; status: string; answers: unknown[] }[] } };
    }>(
      'query ($id: ID!) { task(id: $id) { submissions { nodes { id status answers { key values url } } } } }',
      {
        id: taskId,
      },
    );
    return task.submissions.nodes;
  }

  /** Decides as a program would: approveSubmissions, rejectSubmission, requestRevision … by its name. */
  async decide(field: string, input: object): Promise<void> {
    const name = field[0]?.toUpperCase() + field.slice(1);
    const answer = await this.ask<Record<string, { __typename: string }>>(
      `mutation ($input: ${name}Input!) { ${field}(input: $input) { __typename } }`,
      { input },
    );
    if (answer[field]?.__typename !== `${name}Payload`) throw new Error(`refused: ${JSON.stringify(answer)}`);
  }

  stop(taskId: string): Promise<unknown> {
    return this.ask('mutation ($input: StopTaskInput!) { stopTask(input: $input) { __typename } }', {
      input: { taskId },
    });
  }

  reserve(taskId: string): Promise<unknown> {
    return this.ask('mutation ($input: ReserveSlotInput!) { reserveSlot(input: $input) { __typename } }', {
      input: { taskId },
    });
  }
}

const usd = (amount: string) => ({ amount, currency: 'USD' });

function expectToken(result: { token?: string }): string {
  if (!result.token) throw new Error(`no token: ${JSON.stringify(result)}`);
  return result.token;
}

async function call<T>(
  url: string,
  request: { query: string; variables: object; token?: string },
): Promise<T> {
  const { query, variables, token } = request;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer<T>;
  if (answer.errors || !answer.data) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
  return answer.data;
}

/** An employer with money to publish with. */
export async function fundedEmployer(url: string, amount = '50'): Promise<Person> {
  const employer = await Person.signUp(url, 'EMPLOYER');
  await employer.deposit(amount);
  return employer;
}
