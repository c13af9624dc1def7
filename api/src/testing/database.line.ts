import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The wire between the application and its database; it can be cut, and mended again. */
export class DatabaseLine {
  readonly #ends = new Set<Socket>();
  #server: Server | undefined;
  #target = new URL('postgres://localhost');
  #port = 0;

  /** The address of the same database over this line. */
  async to(databaseUrl: string): Promise<string> {
    this.#target = new URL(databaseUrl);
    await this.mend();
    const through = new URL(databaseUrl);
    through.hostname = '127.0.0.1';
    through.port = String(this.#port);
    return through.href;
  }

  /** What is open breaks at once, and nobody answers any more. */
  async cut(): Promise<void> {
    const server = this.#server!;
    const closed = once(server, 'close');
    server.close();
    for (const end of this.#ends) end.destroy();
    await closed;
  }

  /** Nothing is to be done where it is whole. */
  async mend(): Promise<void> {
    if (this.#server?.listening) return;
    const server = createServer((near) => this.#join(near)).listen(this.#port, '127.0.0.1');
    this.#server = server;
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  #join(near: Socket): void {
    const { hostname, port } = this.#target;
    const far = connect(Number(port || 5432), hostname);
    near.pipe(far).pipe(near);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#ends.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        this.#ends.delete(end);
        other.destroy();
      });
    }
  }
}
