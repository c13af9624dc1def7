/** The part of the package that is used here: it brings no types, and the root's checks run without it. */
declare module 'autocannon' {
  namespace autocannon {
    interface Client {
      on(event: 'response', heard: (status: number, bytes: number, ms: number) => void): this;
    }
    interface Result {
      readonly duration: number;
      readonly errors: number;
      readonly timeouts: number;
      readonly non2xx: number;
      readonly throughput: { readonly total: number };
    }
    interface Options {
      readonly url: string;
      readonly connections: number;
      readonly duration: number;
      readonly requests: readonly object[];
      readonly setupClient?: (client: Client) => unknown;
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export default autocannon;
}
