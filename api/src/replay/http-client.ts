import http from 'node:http';
import https from 'node:https';

export interface HttpAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

export interface HttpRequest {
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** The call may have arrived or not: the connection failed before an answer was read. */
export class ConnectionFailedError extends Error {
  constructor(url: URL, cause: Error) {
    super(`${url.origin} does not answer: ${cause.message || (cause as NodeJS.ErrnoException).code}`, {
      cause,
    });
    this.name = 'ConnectionFailedError';
  }
}

const ANSWER_WITHIN_MS = 30_000;

/**
 * POSTs over connections that are kept open. It stands on `node:http`, not on `fetch`: client and server share one machine
 * in a replay, and fetch's streams cost several times the CPU per call.
 */
export class HttpClient {
  private readonly agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
  };
  readonly traffic = { requests: 0, bytesSent: 0, bytesReceived: 0 };

  post(request: HttpRequest): Promise<HttpAnswer> {
    const body = Buffer.from(request.body);
    this.traffic.requests += 1;
    this.traffic.bytesSent += body.length;
    return new Promise((resolve, reject) => {
      const failed = (error: Error) => reject(new ConnectionFailedError(request.url, error));
      const sent = this.transport(request.url).request(request.url, {
        method: 'POST',
        agent: this.agents[request.url.protocol as 'http:' | 'https:'],
        headers: { ...request.headers, 'content-length': body.length },
        timeout: ANSWER_WITHIN_MS,
      });
      sent.on('error', failed);
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${ANSWER_WITHIN_MS / 1000} s`)));
      sent.on('response', (response) => {
        this.read(response).then((text) => resolve(toAnswer(response, text)), failed);
      });
      sent.end(body);
    });
  }

  close(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }

  private transport(url: URL): Pick<typeof http, 'request'> {
    return url.protocol === 'https:' ? https : http;
  }

  private async read(response: http.IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of response as AsyncIterable<Buffer>) {
      this.traffic.bytesReceived += chunk.length;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}

function toAnswer(response: http.IncomingMessage, body: string): HttpAnswer {
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}
