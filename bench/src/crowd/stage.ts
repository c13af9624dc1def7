import { deepStrictEqual } from 'node:assert';
import { dataOf } from '../harness/answers.ts';
import { Market } from '../harness/market.ts';
import { signUp, type Person } from '../harness/people.ts';
import { BenchServer } from '../harness/process.ts';
import { seedTasks } from '../harness/tasks.ts';
import { Crowd, type CrowdOrder, type Heard } from './crowd.ts';
import { seedWorkers } from './workers.ts';

export const FEED = `subscription { taskFeed { cursor reset events { change taskId task { id title slots slotsOpen
  estimatedMinutes reviewWindowHours publishedAt category { slug } reward { amount currency } employer { displayName } } } } }`;
const SOCKETS_EACH = 5;

/** One server with its clients, and how an event is brought about there. */
export interface Contender {
  readonly name: string;
  readonly server: BenchServer;
  readonly crowd: Crowd;
  /** So many tasks appear at once; settles when the last client knows. */
  readonly appear: (tasks: number, order: CrowdOrder) => Promise<Heard>;
}

export interface StageOptions {
  readonly sockets: number;
  /** How many tasks there are to appear, one after the other. */
  readonly tasks: number;
}

export interface JoinOptions {
  readonly query?: string | null;
  readonly deflate?: boolean;
  readonly tokens?: readonly string[];
  readonly sockets?: number;
}

/** A market with workers who all follow its feed, and the limit and a peer that tell as many clients the same. */
export class Stage {
  readonly market: Market;
  readonly product: BenchServer;
  readonly tokens: readonly string[];
  readonly #employer: Person;
  readonly #options: StageOptions;
  readonly #waiting: string[] = [];
  readonly #live: string[] = [];
  /** What the product sent last, one by one, by the number of tasks: for the others to send. */
  readonly #texts = new Map<number, string[]>();

  private constructor(
    market: Market,
    product: BenchServer,
    rest: { employer: Person; tokens: string[]; options: StageOptions },
  ) {
    this.market = market;
    this.product = product;
    this.#employer = rest.employer;
    this.tokens = rest.tokens;
    this.#options = rest.options;
  }

  static async open(options: StageOptions): Promise<Stage> {
    const market = await Market.open();
    const product = await market.product();
    const [employer] = await signUp(product, 'EMPLOYER', 1);
    const tokens = await seedWorkers(market.owner, Math.ceil(options.sockets / SOCKETS_EACH));
    const stage = new Stage(market, product, { employer: employer!, tokens, options });
    await stage.#prepare();
    return stage;
  }

  close(): Promise<void> {
    return this.market.close();
  }

  /** Half of the tasks are paused and appear one by one; the others are announced in bursts. */
  async #prepare(): Promise<void> {
    const { owner } = this.market;
    const { tasks } = this.#options;
    await seedTasks(owner, {
      employerIds: [this.#employer.id],
      workerIds: [],
      tasks: 2 * tasks,
      doneByEach: 0,
    });
    await owner.query(`update task set countries = '{}'`);
    const { rows } = await owner.query<{ id: string }>('select id from task order by id');
    this.#live.push(...rows.slice(0, tasks).map(({ id }) => id));
    for (const { id } of rows.slice(tasks)) {
      await this.#mutate('pauseTask', id);
      this.#waiting.push(id);
    }
  }

  #mutate(field: 'pauseTask' | 'resumeTask', taskId: string): Promise<unknown> {
    const name = field[0]!.toUpperCase() + field.slice(1);
    const query = `mutation ($input: ${name}Input!) { ${field}(input: $input) { ... on ${name}Payload { task { id status } } } }`;
    return dataOf(this.product, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#employer.token}` },
      body: JSON.stringify({ query, variables: { input: { taskId } } }),
    });
  }

  kajlet({ deflate = false } = {}): Promise<Contender> {
    return this.join(this.product, { query: FEED, deflate, tokens: this.tokens });
  }

  async other(
    name: string,
    program: string,
    { query = null, deflate = false }: JoinOptions = {},
  ): Promise<Contender> {
    return this.join(await this.start(name, program, deflate), { query, deflate });
  }

  start(name: string, program: string, deflate = false): Promise<BenchServer> {
    return BenchServer.start({
      name,
      program: new URL(`../peers/${program}.ts`, import.meta.url),
      flags: ['--no-warnings', '--experimental-strip-types'],
      env: { DEFLATE: deflate ? 'on' : 'off' },
    });
  }

  /** Clients of a server. Where it is not the product, a call tells it the events, in the words of the product's last ones. */
  async join(server: BenchServer, options: JoinOptions): Promise<Contender> {
    const { query = null, deflate = false, tokens = [], sockets = this.#options.sockets } = options;
    const crowd = await Crowd.open(server, { sockets, deflate, tokens, query });
    const appear = async (tasks: number, order: CrowdOrder) => {
      const heard = await crowd.hear(order, () => this.#happen(server, tasks));
      if (server === this.product && !deflate)
        this.#texts.set(tasks, messagesIn(heard.first).flatMap(eachAlone));
      return heard;
    };
    return { name: server.name, server, crowd, appear };
  }

  async #happen(server: BenchServer, tasks: number): Promise<void> {
    if (server !== this.product)
      await fetch(server.url, { method: 'POST', body: JSON.stringify(this.#texts.get(tasks)) });
    else if (tasks === 1) await this.#resume();
    else await this.#announce(tasks);
  }

  async #resume(): Promise<void> {
    const taskId = this.#waiting.shift();
    if (taskId === undefined) throw new Error('All tasks have appeared.');
    await this.#mutate('resumeTask', taskId);
  }

  /** The way an import of many tasks would: all in one transaction. */
  async #announce(tasks: number): Promise<void> {
    await this.market.owner.query(
      `select record_events(array_agg('task.resumed'::text), array_agg(id), array_agg('{}'::jsonb), array_agg(''::text), array_agg(id), now())
       from unnest($1::text[]) id`,
      [this.#live.slice(0, tasks)],
    );
  }
}

/** The JSON of the messages that were sent one after the other, headers of frames between them. */
const messagesIn = (stream: string): string[] => stream.split(/(?<=\})(?=\{"id":)/);

interface Message {
  readonly id: string;
  readonly type: string;
  readonly payload: { readonly data: { readonly taskFeed: { readonly events: readonly object[] } } };
}

/** As a server without coalescing sends them: a message for each event. */
function eachAlone(text: string): string[] {
  const { id, type, payload } = JSON.parse(text) as Message;
  const { taskFeed } = payload.data;
  return taskFeed.events.map((event) =>
    JSON.stringify({ id, type, payload: { data: { taskFeed: { ...taskFeed, events: [event] } } } }),
  );
}

/** Before anything is timed: the clients of all are told the same. */
export async function assertSameEvents([first, ...others]: readonly Contender[]): Promise<void> {
  const told = async (contender: Contender) => {
    const { first: words } = await contender.appear(1, { frames: 1 });
    return (JSON.parse(words) as Message).payload.data;
  };
  const expected = await told(first!);
  for (const other of others)
    deepStrictEqual(await told(other), expected, `${other.name} tells something else`);
}
