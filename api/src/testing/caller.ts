import { call, type GraphqlAnswer, type HttpAnswer, type HttpCall } from './http.client.js';

export interface GraphqlRequest {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Somebody at the API's door, signed in or not. Knows nothing but what a stranger's program could do. */
export class Caller {
  constructor(
    protected readonly url: string,
    readonly token: string | null = null,
  ) {}

  /** The whole HTTP answer to one GraphQL request. */
  post(request: GraphqlRequest, headers: Record<string, string> = {}): Promise<HttpAnswer> {
    return this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.identity(), ...headers },
      body: JSON.stringify(request),
    });
  }

  send(path: string, options: HttpCall = {}): Promise<HttpAnswer> {
    return call(path.startsWith('http') ? path : `${this.url}${path}`, options);
  }

  /** Data and errors, as they came. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
    return (await this.post({ query, variables })).body;
  }

  /** The data of a request that must not fail. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec says what it expects of the data
  async execute(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables);
    if (errors || !data) throw new Error(`Refused: ${JSON.stringify(errors)} for ${query.slice(0, 200)}`);
    return data;
  }

  protected identity(): Record<string, string> {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }
}
