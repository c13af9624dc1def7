import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { Callers } from '../app/callers.js';
import { createHttpServer } from '../app/http.server.js';
import { loggerTo } from '../app/log.js';
import { RegisteredDocuments } from '../app/registered-documents.js';
import { createWebSockets, type WebSockets } from '../app/websocket.js';
import { badInput, type Scope } from '../kernel/index.js';
import { RawSocket } from './raw-socket.js';
import { openWorld, type World } from './world.js';

/** Subscriptions that do what ours must never do. */
const schema = buildSchema(`
  type Query { hello: String }
  type Mutation { pay: String }
  type Subscription { ticks: Int! broken: Int! refused: Int! dies: Int! who: String floods: String! pages(first: Int!): Page }
  type Page { nodes: [Page!]! next(first: Int!): Page }
`);

async function* forever(): AsyncGenerator<object> {
  for (let ticks = 1; ; ticks += 1) {
    yield { ticks, broken: 1, floods: 'x'.repeat(10_000) };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
async function* single(value: object): AsyncGenerator<object> {
  await Promise.resolve();
  yield value;
}
// eslint-disable-next-line require-yield -- it dies first
async function* dies(): AsyncGenerator<object> {
  await Promise.resolve();
  throw new Error('secret: connection string');
}

const subscription = schema.getSubscriptionType()!.getFields();
subscription['ticks']!.subscribe = () => forever();
subscription['floods']!.subscribe = () => forever();
subscription['broken']!.subscribe = () => forever();
subscription['broken']!.resolve = () => {
  throw new Error('secret: table user_account');
};
subscription['refused']!.subscribe = () => {
  throw badInput('That is no cursor.');
};
subscription['dies']!.subscribe = () => dies();
subscription['who']!.subscribe = (_source, _args, { viewer }: Scope) =>
  single({ who: viewer?.userId ?? null });

/** The real socket server with real people, and a schema that misbehaves. */
export class SocketStage {
  readonly logged: string[] = [];
  readonly #opened: RawSocket[] = [];

  private constructor(
    readonly world: World,
    readonly url: string,
    readonly callers: Callers,
    private readonly server: Server,
  ) {}

  sockets!: WebSockets;

  static async open(world?: World): Promise<SocketStage> {
    const own = world ?? (await openWorld());
    const server = createHttpServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { orm, shared } = own.app;
    const callers = new Callers(orm, shared);
    const stage = new SocketStage(own, `http://127.0.0.1:${port}`, callers, server);
    const config = { ...shared.config, port, publicUrl: `http://localhost:${port}` };
    const log = loggerTo((line) => void stage.logged.push(line));
    stage.sockets = createWebSockets({
      server,
      schema,
      callers,
      config,
      log,
      documents: new RegisteredDocuments(),
    });
    return stage;
  }

  /** A socket that is let in. */
  async ready(payload: object = {}, headers: Record<string, string> = {}): Promise<RawSocket> {
    const socket = await RawSocket.ready(this.url, payload, { headers });
    this.#opened.push(socket);
    return socket;
  }

  /** A socket before its init. */
  async connecting(headers: Record<string, string> = {}, protocol?: string): Promise<RawSocket> {
    const socket = await RawSocket.open(this.url, { headers }, protocol);
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    this.#opened.push(socket);
    return socket;
  }

  /** Between two tests. */
  clear(): void {
    for (const socket of this.#opened.splice(0)) socket.close();
    this.logged.length = 0;
  }

  async close({ world = true } = {}): Promise<void> {
    await this.sockets.close();
    this.server.close();
    if (world) await this.world.close();
  }
}
