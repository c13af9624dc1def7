/** How long and how often: a round of events is over in a second, in which this machine's speed changes less. */
export interface Plan {
  readonly sockets: number;
  /** Of the product and the limit, one right after the other. */
  readonly rounds: number;
  /** Of bursts, and of the peer, whose own take the better part of a minute. */
  readonly slowRounds: number;
  readonly events: number;
  /** Told before anything is counted. */
  readonly earlier: number;
}
