import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `turned_away`: 429, whatever is asked. `gone`: nobody listens any more. */
export type GateShut = 'turned_away' | 'gone';

/** Stands before the practice providers: what was accepted gets its answer, and whoever comes next does not get in. */
export class ProviderGate {
  /** The providers behind it. */
  target = '';
  /** Looked at whenever they have answered; from the first yes on it is shut. */
  shutsOnce: () => boolean = () => false;
  isShut = false;

  private constructor(
    readonly url: string,
    private readonly server: Server,
    private readonly how: GateShut,
  ) {
    server.on('request', (asked: IncomingMessage, answer: ServerResponse) => this.#pass(asked, answer));
  }

  static async open(how: GateShut): Promise<ProviderGate> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new ProviderGate(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, how);
  }

  close(): void {
    this.server.close();
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    if (this.isShut) {
      answer.writeHead(429, { 'content-type': 'application/json' }).end('{"name":"RATE_LIMIT_REACHED"}');
      return;
    }
    const url = new URL(asked.url!, this.target);
    const headers = { ...asked.headers, host: url.host };
    const through = request(url, { method: asked.method!, headers, agent: false }, (told) => {
      if (this.shutsOnce()) this.#shut();
      answer.writeHead(told.statusCode!, { ...told.headers, connection: 'close' });
      told.pipe(answer);
    });
    through.on('error', () => answer.destroy());
    asked.pipe(through);
  }

  #shut(): void {
    this.isShut = true;
    if (this.how === 'gone') this.server.close();
  }
}
