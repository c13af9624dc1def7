export interface AggregatorSettings {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly login: string;
  /** Signs our calls, and their messages. */
  readonly secret: string;
}

/** The practice merchant of the simulator. */
export const aggregatorPractice = (simulatorUrl: string): AggregatorSettings => ({
  baseUrl: `${simulatorUrl}/aggregator`,
  login: 'practice-login',
  secret: 'practice-aggregator-secret',
});
