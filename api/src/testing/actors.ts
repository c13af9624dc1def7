import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Caller } from './caller.js';
import { LiveClient, type Stream } from './live-client.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec says what it expects of the data
type Data = any;
type Input = Record<string, unknown>;

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** What every refusal tells; the details of those that have some. */
const REFUSAL_DETAILS: Readonly<Record<string, string>> = {
  InvalidInputError: 'fields { path code message }',
  InvalidTransitionError: 'from allowedActions',
  InsufficientFundsError: 'missing { amount currency }',
  CostChangedError: 'cost { amount currency }',
  NotEligibleError: 'reasons { code message }',
  LimitReachedError: 'limit retryAt',
  ProhibitedContentError: 'prohibited: reasons reasonCodes',
};

/** The marketplace refused what a verb asked for; a spec about refusals uses `mutate`. */
export class RefusedError extends Error {
  constructor(
    readonly field: string,
    readonly refusal: Data,
  ) {
    super(`${field} was refused: ${JSON.stringify(refusal)}`);
  }
}

export interface Identity {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
}

const TASK = 'task { id status version slots slotsOpen reward { amount currency } fee { amount currency } }';
const SUBMISSION =
  'submission { id status deadline submittedAt autoApproveAt decidedBy itemExternalId paid { amount currency } }';

const MOST_TRIES = 50;
/** Nothing was done, or nobody knows yet: the same key may be sent again. */
const BUSY = new Set(['UNAVAILABLE', 'IDEMPOTENCY_IN_PROGRESS']);

/** A person with an account. Verbs do one thing through the public API and fail where it is refused. */
export class Actor extends Caller {
  readonly #live: LiveClient;
  readonly #refusals: string;

  constructor(
    url: string,
    readonly person: Identity,
    knownTypes: ReadonlySet<string>,
  ) {
    super(url, person.token);
    this.#live = new LiveClient(url, person.token);
    const details = Object.entries(REFUSAL_DETAILS).filter(([type]) => knownTypes.has(type));
    this.#refusals = `... on UserError { code message ${details.map(([type, fields]) => `... on ${type} { ${fields} }`).join(' ')} }`;
  }

  get id(): string {
    return this.person.id;
  }

  get live(): LiveClient {
    return this.#live;
  }

  /**
   * One mutation by its name; answers the member of the result union, refusal or not. `select` is of the payload. What
   * has a key is asked again while the server is too busy to answer, as every program should.
   */
  async mutate(field: string, input: Input, select = '__typename'): Promise<Data> {
    const name = field[0]!.toUpperCase() + field.slice(1);
    const document = `mutation ($input: ${name}Input!) { ${field}(input: $input) { __typename ... on ${name}Payload { ${select} } ${this.#refusals} } }`;
    for (let tries = input['idempotencyKey'] ? MOST_TRIES : 1; ; tries -= 1) {
      const { data, errors } = await this.ask(document, { input });
      if (data && !errors) return data[field];
      if (tries === 1 || !BUSY.has(String(errors?.[0]?.extensions?.code)))
        throw new Error(`Refused: ${JSON.stringify(errors)} for ${document.slice(0, 200)}`);
      await sleep(200);
    }
  }

  /** The same where anything but the payload is a failure of the test. */
  async succeed(field: string, input: Input, select?: string): Promise<Data> {
    const result: Data = await this.mutate(field, input, select);
    if (!String(result.__typename).endsWith('Payload')) throw new RefusedError(field, result);
    return result;
  }

  subscribe(query: string, variables: Record<string, unknown> = {}): Stream {
    return this.#live.subscribe(query, variables);
  }

  /** Pays in by the simulated checkout. */
  async deposit(amount: string, currency = 'USD'): Promise<void> {
    const method = currency === 'USD' ? 'CARD' : 'BKASH';
    const input = { method, amount: { amount, currency }, idempotencyKey: randomUUID() };
    const { deposit } = await this.succeed('createDeposit', input, 'deposit { id checkoutUrl }');
    const { pathname } = new URL(String(deposit.checkoutUrl));
    const answer = await this.send(pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'outcome=approve',
    });
    if (answer.status !== 303)
      throw new Error(`The checkout answered ${answer.status}: ${answer.text.slice(0, 200)}`);
  }

  /** A complete draft of a plain one-question task, except for what is said. */
  async createTask(overrides: Input = {}): Promise<Data> {
    const input = {
      title: 'Tell us what the picture shows',
      category: 'image-labelling',
      steps: [{ text: 'Look at the picture' }, { text: 'Write one word for what it shows' }],
      proofFields: [{ key: 'word', label: 'What does it show?', kind: 'TEXT', required: true, choices: [] }],
      reward: { amount: '0.05', currency: 'USD' },
      slots: 3,
      estimatedMinutes: 1,
      ...overrides,
    };
    return (await this.succeed('createTask', input, TASK)).task;
  }

  async addTaskItems(taskId: string, items: Input[]): Promise<Data> {
    return (await this.succeed('addTaskItems', { taskId, items }, `added ${TASK}`)).task;
  }

  /** Creates a task with the overrides and publishes it. */
  async publishTask(overrides: Input = {}): Promise<Data> {
    const { id } = await this.createTask(overrides);
    return this.publish(String(id));
  }

  async publish(taskId: string): Promise<Data> {
    return (await this.succeed('publishTask', { taskId }, TASK)).task;
  }

  /** Any mutation that takes a task and answers it: pauseTask, resumeTask, stopTask, extendTask, raiseReward … */
  async onTask(field: string, taskId: string, more: Input = {}): Promise<Data> {
    return (await this.succeed(field, { taskId, ...more }, TASK)).task;
  }

  async reserve(taskId: string, more: Input = {}): Promise<Data> {
    return (await this.succeed('reserveSlot', { taskId, ...more }, SUBMISSION)).submission;
  }

  async submit(submissionId: string, answers: Input[] = [{ key: 'word', values: ['cat'] }]): Promise<Data> {
    return (await this.succeed('submitWork', { submissionId, answers }, SUBMISSION)).submission;
  }

  /** Reserves and delivers; answers the submission. */
  async work(taskId: string, answers?: Input[]): Promise<Data> {
    const { id } = await this.reserve(taskId);
    return this.submit(String(id), answers);
  }

  /** Outcomes in input order, each the member of its own union. */
  async approve(...submissionIds: string[]): Promise<Data[]> {
    const select = `outcomes { submissionId result { __typename ... on ApproveSubmissionPayload { ${SUBMISSION} } ${this.#refusals} } }`;
    return (await this.succeed('approveSubmissions', { submissionIds }, select)).outcomes;
  }

  async reject(submissionId: string, more: Input = {}): Promise<Data> {
    return this.onSubmission('rejectSubmission', submissionId, {
      reason: 'WRONG_TARGET',
      note: 'This is not what the picture shows: it is a dog, not a cat.',
      ...more,
    });
  }

  async requestRevision(submissionId: string, more: Input = {}): Promise<Data> {
    return this.onSubmission('requestRevision', submissionId, {
      reason: 'INCOMPLETE',
      note: 'Please write the whole word.',
      ...more,
    });
  }

  /** Any mutation that takes a submission and answers it: returnSubmission, extendReservation, sendBonus … */
  async onSubmission(field: string, submissionId: string, more: Input = {}): Promise<Data> {
    return (await this.succeed(field, { submissionId, ...more }, SUBMISSION)).submission;
  }

  async task(id: string): Promise<Data> {
    const counts = 'open reserved submitted revisionRequested approved rejected disputed released';
    const query = `query ($id: ID!) { task(id: $id) { id status version title slots slotsOpen viewerActions
      reward { amount currency } fee { amount currency }
      progress { ${counts} escrow { amount currency } spent { amount currency } } } }`;
    return (await this.execute(query, { id })).task;
  }

  async submission(id: string): Promise<Data> {
    const query = `query ($id: ID!) { submission(id: $id) { id status viewerActions deadline submittedAt autoApproveAt
      decidedAt decidedBy reason note appealUntil paid { amount currency } reward { amount currency }
      answers { key values url } } }`;
    return (await this.execute(query, { id })).submission;
  }

  async wallet(currency = 'USD'): Promise<Record<'available' | 'clearing' | 'onHold' | 'inEscrow', string>> {
    const query = `query ($currency: CurrencyCode!) { viewer { wallet(currency: $currency) {
      available { amount } clearing { amount } onHold { amount } inEscrow { amount } } } }`;
    const { wallet } = (await this.execute(query, { currency })).viewer;
    const amounts = Object.entries(wallet as Record<string, Money>).map(([name, { amount }]) => [
      name,
      amount,
    ]);
    return Object.fromEntries(amounts) as Record<'available' | 'clearing' | 'onHold' | 'inEscrow', string>;
  }

  close(): void {
    this.#live.close();
  }
}
